import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { documentHtml } from '#search/document-html.ts';
import { tellOfLostFiles } from '#search/lost-file.ts';
import { namesFileName, wordsFileName } from '#search/names-file-name.ts';
import { namesFile, wordsFile } from '#search/names-file.ts';
import { projectFragments, projectFragmentsFileName } from '#search/project-fragments.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { compactIndex } from './compact-index.ts';

// The ready-made interfaces, the highlighter, and the module for pages: this site speaks with the worker itself.
const unusedFiles = /^pagefind(?:-ui|-modular-ui|-component-ui|-highlight)?\.(?:js|css)$|^wasm\.unknown\./;

// Whole texts make a small site findable to the last word. In a large collection their index would grow to
// hundreds of megabytes and minutes, and what identifies a record is in its title, names and summary.
const largeCollection = 1000;
const fullBody = 6000;
const shortBody = 400;

const documentsAtOnce = 200;

/** What is searched in one language. */
export interface LanguageDocuments {
  readonly language: string;
  readonly documents: readonly SearchDocument[];
}

/** An index that is made but not written yet. */
export interface SearchIndexFiles {
  readonly languages: readonly LanguageDocuments[];
  readonly files: readonly pagefind.IndexFile[];
}

/** Size of one language’s index. */
export interface IndexedLanguage {
  readonly language: string;
  readonly documents: number;
}

function unlessErrors<Answer extends { readonly errors: readonly string[] }>(
  answer: Answer,
  doing: string,
): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind failed ${doing}: ${answer.errors.join('; ')}`);
  return answer;
}

async function readDocuments(file: string): Promise<readonly SearchDocument[]> {
  const documents: readonly SearchDocument[] = JSON.parse(await readFile(file, 'utf8'));
  if (documents.length === 0) throw new Error(`${file} holds no document: search would find nothing there`);
  return documents;
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

/** Name of each record’s fragment, by language and key. */
function fragmentsOf(files: readonly pagefind.IndexFile[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const byLanguage = new Map<string, Map<string, string>>();
  for (const { path, content } of files) {
    const [, id, language] = /^fragment\/((.+)_[^_]+)\.pf_fragment$/.exec(path) ?? [];
    if (id === undefined || language === undefined) continue;
    const fragments = byLanguage.get(language) ?? new Map<string, string>();
    byLanguage.set(language, fragments.set(keyOfFragment(content), id));
  }
  return byLanguage;
}

const writtenAtOnce = 64;

async function writeFiles(folder: string, files: readonly pagefind.IndexFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const folders = new Set(files.map(({ path }) => join(folder, dirname(path))));
  await Promise.all([...folders].map((made) => mkdir(made, { recursive: true })));
  for (let start = 0; start < files.length; start += writtenAtOnce) {
    const batch = files.slice(start, start + writtenAtOnce);
    await Promise.all(batch.map(({ path, content }) => writeFile(join(folder, path), content)));
  }
}

/** Pagefind silently keeps one page of those that share an address. */
function refuseSharedAddresses(languages: readonly LanguageDocuments[]): void {
  const keys = new Map<string, string>();
  for (const { key, url } of languages.flatMap(({ documents }) => documents)) {
    const other = keys.get(url);
    if (other !== undefined)
      throw new Error(`Two search documents have the address ${url}: ${other} and ${key}`);
    keys.set(url, key);
  }
}

/** What `pagefind-entry.json` holds: the languages, each with its metadata file. */
interface IndexEntry {
  readonly languages: Readonly<Record<string, unknown>>;
}

const ENTRY = 'pagefind-entry.json';

/** The files of one index made of several, each of another language, so that their names do not meet. */
function joinIndexes(indexes: readonly (readonly pagefind.IndexFile[])[]): readonly pagefind.IndexFile[] {
  const files = new Map(indexes.flat().map((file) => [file.path, file]));
  const entries = indexes.flat().filter(({ path }) => path === ENTRY);
  const read = entries.map(({ content }): IndexEntry => JSON.parse(Buffer.from(content).toString('utf8')));
  const languages = Object.assign({}, ...read.map((entry) => entry.languages));
  const content = new Uint8Array(Buffer.from(JSON.stringify({ ...read[0], languages })));
  return [...files.values()].map((file) => (file.path === ENTRY ? { ...file, content } : file));
}

const WORKER = 'pagefind-worker.js';

/** Pagefind’s worker, which tells of a file that it could not load instead of going on without it. */
function tellingWorker(files: readonly pagefind.IndexFile[]): readonly pagefind.IndexFile[] {
  const before = Buffer.from(`(${String(tellOfLostFiles)})(self);\n`);
  return files.map((file) =>
    file.path === WORKER ? { ...file, content: Buffer.concat([before, file.content]) } : file,
  );
}

/** The files of an index of some documents. One language after the other: an index is large while it is made. */
async function indexFiles(languages: readonly LanguageDocuments[]): Promise<readonly pagefind.IndexFile[]> {
  const indexes: (readonly pagefind.IndexFile[])[] = [];
  try {
    for (const { language, documents } of languages) {
      const { index } = unlessErrors(await pagefind.createIndex(), 'creating an index');
      if (!index) throw new Error('Pagefind gave no index');
      await addDocuments(index, documents, language);
      // Not its own `writeFiles`: Pagefind 1.5 answers before everything is on the disk, and closing it cuts files short.
      const { files } = unlessErrors(await index.getFiles(), 'making its files');
      indexes.push(
        compactIndex(
          files.filter(({ path }) => !unusedFiles.test(path)),
          language,
        ),
      );
      await index.deleteIndex();
    }
  } finally {
    await pagefind.close();
  }
  return tellingWorker(joinIndexes(indexes));
}

/** Indexes documents. Pagefind works in a process of its own, beside whatever else the build does. */
export async function makeSearchIndex(unordered: readonly LanguageDocuments[]): Promise<SearchIndexFiles> {
  const languages = unordered.map(({ language, documents }) => ({
    language,
    documents: documents.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
  }));
  refuseSharedAddresses(languages);
  return { languages, files: await indexFiles(languages) };
}

/** Indexes every `<language>.json` of a folder. */
async function indexFolder(from: string): Promise<SearchIndexFiles> {
  const files = existsSync(from) ? (await readdir(from)).filter((name) => name.endsWith('.json')).sort() : [];
  if (files.length === 0) throw new Error(`No search documents in ${from}: nothing to index`);
  const languages = await Promise.all(
    files.map(async (file) => ({
      language: basename(file, '.json'),
      documents: await readDocuments(join(from, file)),
    })),
  );
  return makeSearchIndex(languages);
}

async function writeIndex(
  { languages, files }: SearchIndexFiles,
  to: string,
): Promise<readonly IndexedLanguage[]> {
  await writeFiles(to, files);
  const fragments = fragmentsOf(files);
  for (const { language, documents } of languages) {
    const ofLanguage = fragments.get(language) ?? new Map<string, string>();
    const names = namesFile(documents, ofLanguage);
    const beside = {
      [namesFileName(language)]: names,
      [wordsFileName(language)]: wordsFile(documents, names),
      [projectFragmentsFileName(language)]: projectFragments(documents, ofLanguage),
    };
    for (const [name, content] of Object.entries(beside))
      await writeFile(join(to, name), JSON.stringify(content));
  }
  return languages.map(({ language, documents }) => ({ language, documents: documents.length }));
}

/**
 * Writes the search index: the one that the build began before the pages, or one of the documents that the pages
 * emit, which are then removed.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const output = fileURLToPath(dir);
      const documents = join(output, 'search-documents');
      const begun = globalThis.searchIndexing;
      const indexed = await writeIndex(await (begun ?? indexFolder(documents)), join(output, 'pagefind'));
      await rm(documents, { recursive: true, force: true });
      logger.info(
        indexed.map(({ language, documents: count }) => `${language}: ${count} documents`).join(', '),
      );
    },
  },
});
