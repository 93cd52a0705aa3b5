import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchDocument } from '#search/search-document.ts';
import { makeSearchIndex, type MadeLanguage } from './search/made-index.ts';
import { writeSearchIndex } from './search/write-index.ts';

async function readDocuments(file: string): Promise<readonly SearchDocument[]> {
  const documents: readonly SearchDocument[] = JSON.parse(await readFile(file, 'utf8'));
  if (documents.length === 0) throw new Error(`${file} holds no document: search would find nothing there`);
  return documents;
}

/** Indexes every `<language>.json` of a folder. */
async function indexFolder(from: string, cache: string): Promise<readonly MadeLanguage[]> {
  const files = existsSync(from) ? (await readdir(from)).filter((name) => name.endsWith('.json')).sort() : [];
  if (files.length === 0) throw new Error(`No search documents in ${from}: nothing to index`);
  return makeSearchIndex(
    files.map((file) => ({
      language: basename(file, '.json'),
      documents: () => readDocuments(join(from, file)),
    })),
    { folder: cache },
  );
}

/**
 * Writes a search index of the documents that the pages emit, which are then removed; nothing where the build has begun
 * one already, which it writes itself.
 */
export function searchIndex(): AstroIntegration {
  let cache: string;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), 'search');
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (globalThis.searchIndexing) return;
        const output = fileURLToPath(dir);
        const documents = join(output, 'search-documents');
        const made = await indexFolder(documents, cache);
        await writeSearchIndex(made, join(output, 'pagefind'));
        await rm(documents, { recursive: true, force: true });
        logger.info(
          made.map(({ language, documents: count }) => `${language}: ${count} documents`).join(', '),
        );
      },
    },
  };
}
