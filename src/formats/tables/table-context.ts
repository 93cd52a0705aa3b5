import type { Language } from '#i18n/languages.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { PublishedRecords } from '../records/collect-records.ts';
import type { RecordCollection } from '../records/published-records.ts';

/** What tables are made from. */
export interface TableContext {
  readonly records: PublishedRecords;
  readonly languages: {
    /** Those of the site, in which codes have names. */
    readonly site: readonly Language[];
    /** Those in which records have words: those that the site names, then any other. */
    readonly words: readonly string[];
  };
  readonly groupings: Catalog['groupings'];
  readonly isPublished: (collection: RecordCollection, key: string) => boolean;
}

export function tableContext(catalog: Catalog, records: PublishedRecords): TableContext {
  const { site, addresses } = catalog;
  const inUse = [...records.projects, ...records.organizations, ...records.concepts].flatMap(
    ({ language, translations }) => [language, ...Object.keys(translations)],
  );
  const keys: Readonly<Record<RecordCollection, ReadonlySet<string>>> = {
    projects: keysOf(records.projects),
    organizations: keysOf(records.organizations),
    concepts: keysOf(records.concepts),
    sources: keysOf(records.sources),
  };
  return {
    records,
    languages: {
      site: addresses.languages,
      words: [...new Set([...site.languages, ...new Set(inUse.toSorted())])],
    },
    groupings: catalog.groupings,
    isPublished: (collection, key) => keys[collection].has(key),
  };
}

const keysOf = (records: readonly { readonly key: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ key }) => key));
