import { createHash } from 'node:crypto';
import type { Catalog } from '#catalog/catalog.ts';
import type { DataFile } from './data-file.ts';
import { iatiFiles } from './iati/iati-files.ts';
import { skosFiles } from './skos/skos-files.ts';

/** A file as it is published. */
export interface PublishedFile extends Omit<DataFile, 'text'> {
  readonly text: string;
  /** Length in bytes. */
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

const makers: readonly ((catalog: Catalog) => readonly DataFile[])[] = [iatiFiles, skosFiles];

const published = new WeakMap<Catalog, Promise<readonly PublishedFile[]>>();

/** Every file of the open data, made once for each catalog: what describes the files must know them whole. */
export function publishedFiles(catalog: Catalog): Promise<readonly PublishedFile[]> {
  const known = published.get(catalog);
  if (known) return known;
  const files = Promise.all(makers.flatMap((make) => make(catalog)).map(publish));
  published.set(catalog, files);
  return files;
}

async function publish({ text: make, ...file }: DataFile): Promise<PublishedFile> {
  const text = await make();
  const bytes = Buffer.from(text);
  return { ...file, text, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
