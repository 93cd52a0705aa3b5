import type { Catalog } from '#catalog/catalog.ts';
import { publishedCodelists } from './collect-codelists.ts';
import { type PublishedRecords, publishedRecords } from './collect-records.ts';
import { publishedRelations } from './collect-relations.ts';
import { publishedReleases } from './collect-releases.ts';
import type { PublishedCodelist, PublishedRelation, PublishedRelease } from './published-lists.ts';

/** Everything that is published as data. */
export interface PublishedData extends PublishedRecords {
  readonly relations: readonly PublishedRelation[];
  readonly codelists: readonly PublishedCodelist[];
  readonly releases: readonly PublishedRelease[];
}

export function publishedData(catalog: Catalog): PublishedData {
  const records = publishedRecords(catalog);
  return {
    ...records,
    relations: publishedRelations(catalog, records),
    codelists: publishedCodelists(catalog),
    releases: publishedReleases(catalog),
  };
}
