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

const published = new WeakMap<Catalog, Promise<readonly PublishedFile[]>>();

/** Every file of the open data, made once for each catalog; those that describe the others come last. */
export function publishedFiles(catalog: Catalog): Promise<readonly PublishedFile[]> {
  const known = published.get(catalog);
  if (known) return known;
  const files = makeFiles(catalog);
  published.set(catalog, files);
  return files;
}

async function makeFiles(catalog: Catalog): Promise<readonly PublishedFile[]> {
  const described = await Promise.all(makers.flatMap((make) => make(catalog)).map(publish));
  return [...described, ...(await Promise.all(catalogueFiles(catalog, described).map(publish)))];
}

async function publish({ text: make, ...file }: DataFile): Promise<PublishedFile> {
  const text = await make();
  const bytes = Buffer.from(text);
  return { ...file, text, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
