import type * as z from 'zod';
import { besidePath, type Place } from '#catalog/addresses.ts';
import { type Catalog, placeOf } from '#catalog/catalog.ts';
import { type DataFile, type Dataset, whole } from '../data-file.ts';
import { publishedRecords } from './collect-records.ts';
import { jsonSchema } from './json-schema.ts';
import { publicationOf, schemaPath } from './publication.ts';
import type { PublishedData } from './published-data.ts';
import { publishedCodelist, publishedRelation, publishedRelease } from './published-lists.ts';
import { type RecordCollection, recordCollections, recordSchemas } from './published-records.ts';

interface RecordDataset {
  readonly dataset: Dataset;
  readonly schema: z.ZodType;
  readonly records: readonly unknown[];
}

const recordDatasets = (data: PublishedData): readonly RecordDataset[] => [
  ...recordCollections.map((dataset) => ({
    dataset,
    schema: recordSchemas[dataset],
    records: data[dataset],
  })),
  { dataset: 'relations', schema: publishedRelation, records: data.relations },
  { dataset: 'codelists', schema: publishedCodelist, records: data.codelists },
  { dataset: 'changes', schema: publishedRelease, records: data.releases },
];

/** Each dataset as JSON, as JSON Lines, and the schema of both. */
export const recordFiles = (catalog: Catalog, data: PublishedData): readonly DataFile[] =>
  recordDatasets(data).flatMap(({ dataset, schema, records }): readonly DataFile[] => {
    const head = JSON.stringify({ ...publicationOf(catalog, dataset), count: records.length });
    return [
      {
        path: `data/${dataset}.json`,
        dataset,
        format: 'json',
        // A record a line, so that a change shows as one.
        *parts() {
          yield `${head.slice(0, -1)},"records":[\n`;
          for (const [n, record] of records.entries())
            yield `${n === 0 ? '' : ',\n'}${JSON.stringify(record)}`;
          yield '\n]}\n';
        },
      },
      {
        path: `data/${dataset}.jsonl`,
        dataset,
        format: 'jsonl',
        *parts() {
          for (const record of records) yield `${JSON.stringify(record)}\n`;
        },
      },
      {
        path: schemaPath(dataset),
        dataset,
        format: 'json-schema',
        parts: whole(() => `${JSON.stringify(jsonSchema(catalog, dataset, schema), undefined, 1)}\n`),
      },
    ];
  });

/** The JSON of one record, which lies beside its page in the reference language. */
export interface RecordPage {
  /** Without base, leading slash or `.json`. */
  readonly path: string;
  readonly text: () => string;
}

/** The JSON of every record that has a page. */
export function recordPages(catalog: Catalog): readonly RecordPage[] {
  const records = publishedRecords(catalog);
  const { reference } = catalog;
  const placeIn = (collection: RecordCollection, key: string): Place =>
    collection === 'sources'
      ? { to: 'record', section: 'sources', slug: key }
      : placeOf(catalog, collection, key, reference);
  return recordCollections.flatMap((collection) => {
    const head = publicationOf(catalog, collection, '#/$defs/recordFile');
    return records[collection].map((record) => ({
      path: besidePath(placeIn(collection, record.key), reference, reference, 'json').replace(/\.json$/, ''),
      text: () => `${JSON.stringify({ ...head, record }, undefined, 2)}\n`,
    }));
  });
}
