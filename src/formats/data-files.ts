import { createHash } from 'node:crypto';
import type { Catalog } from '#catalog/catalog.ts';
import { auditFiles } from './audit/audit-files.ts';
import { catalogueFiles } from './catalogue/catalogue-files.ts';
import type { DataFile, PublishedFile } from './data-file.ts';
import { iatiFiles } from './iati/iati-files.ts';
import { publishedData } from './records/published-data.ts';
import { recordFiles } from './records/record-files.ts';
import { skosFiles } from './skos/skos-files.ts';
import { tableFile } from './tables/table.ts';
import { tables } from './tables/tables.ts';

function ownFiles(catalog: Catalog): readonly DataFile[] {
  const data = publishedData(catalog);
  return [...tables(catalog, data).map(tableFile), ...recordFiles(catalog, data)];
}

const makers: readonly ((catalog: Catalog) => readonly DataFile[])[] = [
  ownFiles,
  iatiFiles,
  skosFiles,
  auditFiles,
];

/** The files of the open data. They are long, and none is held once it is made. */
export interface DataFiles {
  /** Those that describe the others come last. */
  readonly all: readonly DataFile[];
  /** Makes a file, once for what is said of it and once more each time that it is written. */
  readonly write: (file: DataFile, to: (part: Uint8Array) => void) => Promise<void>;
  /** What is said of each file, in the same order. */
  readonly published: () => Promise<readonly PublishedFile[]>;
}

const created = new WeakMap<Catalog, DataFiles>();

/** The files of a catalog, created once for it. */
export function dataFiles(catalog: Catalog): DataFiles {
  const known = globalThis.openData ?? created.get(catalog) ?? createDataFiles(catalog);
  created.set(catalog, known);
  return known;
}

/** The same for a catalog whose files only the caller makes. */
export function createDataFiles(catalog: Catalog): DataFiles {
  const made = new Map<DataFile, PublishedFile>();
  const write = async (file: DataFile, to: (part: Uint8Array) => void): Promise<void> => {
    made.set(file, await makeFile(file, to));
  };
  const published = async (files: readonly DataFile[]): Promise<readonly PublishedFile[]> => {
    const told: PublishedFile[] = [];
    for (const file of files) {
      const known = made.get(file) ?? (await makeFile(file));
      made.set(file, known);
      told.push(known);
    }
    return told;
  };
  const described = makers.flatMap((make) => make(catalog));
  const all = [...described, ...catalogueFiles(catalog, () => published(described))];
  return { all, write, published: () => published(all) };
}

// Parts are often a line: to hash and write each by itself takes longer than to make it.
const LEAST_WRITTEN = 1 << 16;

/** Makes a file part by part. */
async function makeFile(
  { parts, table, ...file }: DataFile,
  to: (part: Uint8Array) => void = () => undefined,
): Promise<PublishedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  let waiting = '';
  const flush = (): void => {
    const part = Buffer.from(waiting);
    waiting = '';
    hash.update(part);
    bytes += part.length;
    to(part);
  };
  for await (const part of parts()) {
    waiting += part;
    if (waiting.length >= LEAST_WRITTEN) flush();
  }
  flush();
  return { ...file, ...(table ? { table: toldOf(table) } : {}), bytes, sha256: hash.digest('hex') };
}

function toldOf({ rows: _, ...table }: NonNullable<DataFile['table']>): NonNullable<PublishedFile['table']> {
  const count = table.count();
  return { ...table, count: () => count };
}
