import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import { documentHtml } from '#search/document-html.ts';
import { documentNames, wordsFile } from '#search/names-file.ts';
import { projectKeys } from '#search/project-fragments.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { progress } from '../progress/progress.ts';
import type { Shard } from '../output/shard.ts';
import { divisionFor, type Sizes, sliceOf, usualSizes } from './division.ts';
import { readSlice, writeSlice } from './slice-file.ts';
import { indexSlice, sliceName } from './slice.ts';

// Whole texts make a small site findable to the last word. In a large collection their index would grow to
// hundreds of megabytes and minutes, and what identifies a record is in its title, names and summary.
const largeCollection = 1000;
const fullBody = 6000;
const shortBody = 400;

/** What is searched in one language. */
export interface LanguageDocuments {
  readonly language: string;
  /** Asked for when the language’s turn comes, and not held longer. */
  readonly documents: () => readonly SearchDocument[] | Promise<readonly SearchDocument[]>;
}

export const madeLanguage = z.object({
  language: z.string(),
  documents: z.number(),
  division: z.object({ slices: z.number(), parts: z.number() }),
  /** Numbers of the slices that hold documents. */
  slices: z.array(z.number()),
  /** Those that are made, each with its file. */
  files: z.array(z.tuple([z.number(), z.string()])),
  /** The files beside Pagefind’s; keys stand for the fragments, which have their names when the slices are joined. */
  names: z.array(z.tuple([z.string(), z.string(), z.string()], z.string())),
  words: z.string(),
  projects: z.array(z.string()),
});

/** The index of one language, made in whole or in part but not written yet. */
export type MadeLanguage = Readonly<z.infer<typeof madeLanguage>>;

/** How much of its text is indexed for each document, by the size of its collection. */
function bodyLimits(documents: readonly SearchDocument[]): (type: string) => number {
  const sizes = new Map<string, number>();
  for (const { type } of documents) sizes.set(type, (sizes.get(type) ?? 0) + 1);
  return (type) => ((sizes.get(type) ?? 0) > largeCollection ? shortBody : fullBody);
}

/** Pagefind silently keeps one page of those that share an address. */
function refuseSharedAddresses(documents: readonly SearchDocument[]): void {
  const keys = new Map<string, string>();
  for (const { key, url } of documents) {
    const other = keys.get(url);
    if (other !== undefined)
      throw new Error(`Two search documents have the address ${url}: ${other} and ${key}`);
    keys.set(url, key);
  }
}

interface Making {
  /** Folder in which slices are kept from one build to the next. */
  readonly folder: string;
  readonly shard?: Shard;
  readonly sizes?: Sizes;
}

/** Indexes documents, but for slices that an earlier build made of the very same ones. */
export async function makeSearchIndex(
  languages: readonly LanguageDocuments[],
  { folder, shard = { part: 1, of: 1 }, sizes = usualSizes }: Making,
): Promise<readonly MadeLanguage[]> {
  const made: MadeLanguage[] = [];
  await mkdir(folder, { recursive: true });
  try {
    for (const [at, { language, documents }] of languages.entries()) {
      // So that two languages with one slice each are not both made on the same machine.
      const isOurs = (slice: number): boolean => (slice + at) % shard.of === shard.part - 1;
      made.push(await makeLanguage(language, await documents(), sizes, folder, isOurs));
    }
  } finally {
    await pagefind.close();
  }
  await removeOthers(folder, new Set(made.flatMap(({ files }) => files.map(([, file]) => basename(file)))));
  return made;
}

async function makeLanguage(
  language: string,
  unordered: readonly SearchDocument[],
  sizes: Sizes,
  folder: string,
  isOurs: (slice: number) => boolean,
): Promise<MadeLanguage> {
  const documents = unordered.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  refuseSharedAddresses(documents);
  const division = divisionFor(documents.length, sizes);
  const divided = Map.groupBy(documents, ({ key }) => sliceOf(key, division));
  const limitOf = bodyLimits(documents);
  const files: [number, string][] = [];
  const ours = [...divided].filter(([slice]) => isOurs(slice));
  const step = progress.step(
    'documents',
    ours.reduce((sum, [, ofSlice]) => sum + ofSlice.length, 0),
  );
  for (const [slice, ofSlice] of ours) {
    const pages = ofSlice.map((document) => ({
      key: document.key,
      url: document.url,
      html: documentHtml(document, language, limitOf(document.type)),
    }));
    const file = join(folder, `${language}-${sliceName(pages)}.slice`);
    if (!(await readSlice(file))) await writeSlice(file, await indexSlice(pages));
    files.push([slice, file]);
    step.tick(ofSlice.length);
  }
  step.done();
  const names = documentNames(documents);
  return {
    language,
    documents: documents.length,
    division,
    slices: [...divided.keys()],
    files,
    names: names.map(([...entry]) => entry),
    words: wordsFile(documents, names),
    projects: [...projectKeys(documents)],
  };
}

async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const others = (await readdir(folder)).filter((name) => !kept.has(name));
  await Promise.all(others.map((name) => rm(join(folder, name), { force: true })));
}
