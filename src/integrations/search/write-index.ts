import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tellOfFurtherParts } from '#search/further-parts.ts';
import { tellOfLostFiles } from '#search/lost-file.ts';
import { namesFileName, wordsFileName } from '#search/names-file-name.ts';
import { unfoldingScript } from '#search/page-list.ts';
import { projectFragmentsFileName } from '#search/project-fragments.ts';
import { partOf } from './division.ts';
import { joinSlices, type WriteFile } from './join-slices.ts';
import type { MadeLanguage } from './made-index.ts';
import { ENTRY, type EntryFile, type IndexEntry } from './pagefind-layout.ts';
import { readSlice } from './slice-file.ts';
import type { Slice } from './slice.ts';

const writtenAtOnce = 64;

/** Writes files into a folder, many at a time; `written` waits for the last ones. */
function fileWriter(folder: string): { readonly write: WriteFile; readonly written: () => Promise<void> } {
  let underWay: Promise<void>[] = [];
  const written = async () => {
    const last = underWay;
    underWay = [];
    await Promise.all(last);
  };
  const write: WriteFile = async (path, content) => {
    underWay.push(writeFile(join(folder, path), content));
    if (underWay.length >= writtenAtOnce) await written();
  };
  return { write, written };
}

async function readMade(file: string): Promise<Slice> {
  const slice = await readSlice(file);
  if (!slice) throw new Error(`${file} is not a whole slice of a search index`);
  return slice;
}

/** Files of each part, in the order of the parts and within them of the slices. */
function filesByPart({ language, division, slices, files }: MadeLanguage): readonly (readonly string[])[] {
  const made = new Map(files);
  const parts: string[][] = Array.from({ length: division.parts }, () => []);
  for (const slice of slices.toSorted((a, b) => a - b)) {
    const file = made.get(slice);
    if (file === undefined) throw new Error(`Slice ${slice} of the search index in ${language} was not made`);
    parts[partOf(slice, division)]?.push(file);
  }
  return parts.filter((part) => part.length > 0);
}

const WORKER = 'pagefind-worker.js';
const isShared = (path: string): boolean => path === WORKER || path.startsWith('wasm.');

/**
 * Joins the slices of all languages to the index that the site’s pages load: Pagefind’s files, and beside them those of
 * names, words and projects.
 */
export async function writeSearchIndex(languages: readonly MadeLanguage[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const kind of ['fragment', 'index', 'filter']) await mkdir(join(folder, kind), { recursive: true });
  const { write, written } = fileWriter(folder);
  const shared = new Map<string, Uint8Array>();
  const indexes: Record<string, IndexEntry> = {};
  const further: Record<string, readonly string[]> = {};
  let entry: EntryFile | undefined;

  for (const made of languages) {
    const { language } = made;
    const fragments = new Map<string, string>();
    const tags: string[] = [];
    for (const [at, files] of filesByPart(made).entries()) {
      // A private use of the language’s code (RFC 5646): to Pagefind, each part is a language of its own.
      const tag = at === 0 ? language : `${language}-x-${at + 1}`;
      const slices = await Promise.all(files.map(readMade));
      const joined = await joinSlices(slices, language, tag, write);
      for (const { path, content } of slices[0]?.files ?? []) if (isShared(path)) shared.set(path, content);
      for (const [key, fragment] of joined.fragments) fragments.set(key, fragment);
      indexes[tag] = joined.index;
      entry ??= joined.entry;
      tags.push(tag);
    }
    if (tags.length > 1) further[language] = tags.slice(1);
    await writeBeside(made, fragments, write);
  }

  const worker = shared.get(WORKER);
  if (!entry || !worker) throw new Error('No search document in any language: nothing to index');
  const before = [
    unfoldingScript(),
    `(${String(tellOfLostFiles)})(self);\n`,
    ...(Object.keys(further).length > 0 ? [tellOfFurtherParts({ parts: further })] : []),
  ];
  shared.set(WORKER, Buffer.concat([Buffer.from(before.join('')), worker]));
  shared.set(ENTRY, Buffer.from(JSON.stringify({ ...entry, languages: indexes })));
  for (const [path, content] of shared) await write(path, content);
  await written();
}

/** Writes what Pagefind does not know, with the names of its fragments. */
async function writeBeside(
  { language, names, words, projects }: MadeLanguage,
  fragments: ReadonlyMap<string, string>,
  write: WriteFile,
): Promise<void> {
  const fragmentOf = (key: string): string => {
    const fragment = fragments.get(key);
    if (fragment === undefined) throw new Error(`Pagefind wrote no fragment for ${key}`);
    return fragment;
  };
  const beside = {
    [namesFileName(language)]: names.map(([key, ...called]) => [fragmentOf(key), ...called]),
    [wordsFileName(language)]: words,
    [projectFragmentsFileName(language)]: projects.map((key) => (key === '' ? '' : fragmentOf(key))),
  };
  for (const [name, content] of Object.entries(beside))
    await write(name, Buffer.from(JSON.stringify(content)));
}
