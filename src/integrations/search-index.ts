import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { documentHtml } from '#search/document-html.ts';
import { namesFile, namesFileName } from '#search/names-file.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { makeRepeatable } from './repeatable-index.ts';

// The ready-made interfaces and the highlighter, which this site does not load.
const unusedFiles = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./;

// Whole texts make a small site findable to the last word. In a large collection their index would grow to
// hundreds of megabytes and minutes, and what identifies a record is in its title, names and summary.
const largeCollection = 1000;
const fullBody = 6000;
const shortBody = 400;

const documentsAtOnce = 200;

/** Size of one language’s index. */
export interface IndexedLanguage {
  readonly language: string;
  readonly documents: number;
}

function unlessErrors<Answer extends { readonly errors: readonly string[] }>(answer: Answer, doing: string): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind failed ${doing}: ${answer.errors.join('; ')}`);
  return answer;
}

async function readDocuments(file: string): Promise<readonly SearchDocument[]> {
  const documents: readonly SearchDocument[] = JSON.parse(await readFile(file, 'utf8'));
  if (documents.length === 0) throw new Error(`${file} holds no document: search would find nothing there`);
  return documents.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** How much of its text is indexed for each document, by the size of its collection. */
function bodyLimits(documents: readonly SearchDocument[]): (type: string) => number {
  const sizes = new Map<string, number>();
  for (const { type } of documents) sizes.set(type, (sizes.get(type) ?? 0) + 1);
  return (type) => ((sizes.get(type) ?? 0) > largeCollection ? shortBody : fullBody);
}

async function addDocuments(
  index: pagefind.PagefindIndex,
  documents: readonly SearchDocument[],
  language: string,
): Promise<void> {
  const limitOf = bodyLimits(documents);
  for (let start = 0; start < documents.length; start += documentsAtOnce) {
    const batch = documents.slice(start, start + documentsAtOnce).map(async (document) => {
      const content = documentHtml(document, language, limitOf(document.type));
      unlessErrors(await index.addHTMLFile({ url: document.url, content }), `indexing ${document.key}`);
    });
    await Promise.all(batch);
  }
}

const signature = 'pagefind_dcd';

/** The record that a Pagefind fragment describes. */
function keyOfFragment(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  const fragment: { readonly meta?: { readonly key?: string } } = JSON.parse(text.slice(signature.length));
  return fragment.meta?.key ?? '';
}

const readAtOnce = 64;

/** Name of each record’s fragment, by language and key. */
async function fragmentsOf(folder: string): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const byLanguage = new Map<string, Map<string, string>>();
  const names = await readdir(folder);
  for (let start = 0; start < names.length; start += readAtOnce) {
    const batch = names.slice(start, start + readAtOnce).map(async (name) => {
      const id = basename(name, '.pf_fragment');
      const language = id.slice(0, id.lastIndexOf('_'));
      const fragments = byLanguage.get(language) ?? new Map<string, string>();
      byLanguage.set(language, fragments);
      fragments.set(keyOfFragment(await readFile(join(folder, name))), id);
    });
    await Promise.all(batch);
  }
  return byLanguage;
}

async function removeUnused(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => unusedFiles.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}

/** Indexes every `<language>.json` of a folder into another, and gives what was indexed. */
export async function writeSearchIndex(from: string, to: string): Promise<readonly IndexedLanguage[]> {
  const files = existsSync(from) ? (await readdir(from)).filter((name) => name.endsWith('.json')).sort() : [];
  if (files.length === 0) throw new Error(`No search documents in ${from}: nothing to index`);
  const languages = await Promise.all(
    files.map(async (file) => ({
      language: basename(file, '.json'),
      documents: await readDocuments(join(from, file)),
    })),
  );
  try {
    const { index } = unlessErrors(await pagefind.createIndex(), 'creating an index');
    if (!index) throw new Error('Pagefind gave no index');
    for (const { language, documents } of languages) await addDocuments(index, documents, language);
    await rm(to, { recursive: true, force: true });
    unlessErrors(await index.writeFiles({ outputPath: to }), 'writing its files');
  } finally {
    await pagefind.close();
  }
  await removeUnused(to);
  await makeRepeatable(to);
  const fragments = await fragmentsOf(join(to, 'fragment'));
  for (const { language, documents } of languages) {
    const names = namesFile(documents, fragments.get(language) ?? new Map());
    await writeFile(join(to, namesFileName(language)), JSON.stringify(names));
  }
  return languages.map(({ language, documents }) => ({ language, documents: documents.length }));
}

/** Makes the search index from the documents that the site’s pages emit, and removes the documents. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const output = fileURLToPath(dir);
      const documents = join(output, 'search-documents');
      const indexed = await writeSearchIndex(documents, join(output, 'pagefind'));
      await rm(documents, { recursive: true });
      logger.info(indexed.map(({ language, documents: count }) => `${language}: ${count} documents`).join(', '));
    },
  },
});
