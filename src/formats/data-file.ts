import type { Table } from './tables/table.ts';

/** What a published file is about. */
export const datasets = [
  'projects',
  'organizations',
  'concepts',
  'sources',
  'relations',
  'codelists',
  'changes',
  'audit',
  'catalogue',
] as const;
export type Dataset = (typeof datasets)[number];

/** The format of a file, by its media type. */
export const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  'json-schema': 'application/schema+json',
  iati: 'application/xml',
  turtle: 'text/turtle',
  'json-ld': 'application/ld+json',
} as const;
export type DataFormat = keyof typeof mediaTypes;

/** A file of the open data, which is the same in every language. */
export interface DataFile {
  /** Below the root of the site, such as `data/projects.csv`. */
  readonly path: string;
  readonly dataset: Dataset;
  readonly format: DataFormat;
  /** The table that it is, with its columns; left out for what is no table of ours. */
  readonly table?: Table;
  /** The file from its beginning, with its byte order mark where it has one; as a whole it may be too long for a string. */
  readonly parts: () => Iterable<string> | AsyncIterable<string>;
}

/** The parts of a file that is short enough to be made in one piece. */
export const whole = (text: () => string | Promise<string>): DataFile['parts'] =>
  async function* () {
    yield await text();
  };

/** A whole file as text. */
export async function textOf({ parts }: Pick<DataFile, 'parts'>): Promise<string> {
  let text = '';
  for await (const part of parts()) text += part;
  return text;
}

/** A file as it is published. */
export interface PublishedFile extends Omit<DataFile, 'parts' | 'table'> {
  readonly table?: Omit<Table, 'rows'>;
  /** Length in bytes. */
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}
