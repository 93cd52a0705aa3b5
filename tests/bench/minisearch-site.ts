import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import type { SearchDocument } from '#search/search-document.ts';
import { options } from './peers/minisearch-options.js';
import { searchLanguages, type SearchLanguage } from './search-documents.ts';

const peers = join(import.meta.dirname, 'peers');

/** A site searched with MiniSearch: one index for each language, fetched whole when the field is entered. */
export async function writeMiniSearchSite(
  documents: Readonly<Record<SearchLanguage, readonly SearchDocument[]>>,
  to: string,
): Promise<void> {
  await mkdir(to, { recursive: true });
  await cp(fileURLToPath(import.meta.resolve('minisearch')), join(to, 'minisearch.js'));
  await cp(join(peers, 'minisearch-options.js'), join(to, 'minisearch-options.js'));
  await cp(join(peers, 'minisearch.js'), join(to, 'search.js'));
  const page = await readFile(join(peers, 'minisearch.html'), 'utf8');
  for (const language of searchLanguages) {
    const search = new MiniSearch<SearchDocument>(options);
    search.addAll(documents[language]);
    await writeFile(join(to, `index.${language}.json`), JSON.stringify(search));
    await mkdir(join(to, language), { recursive: true });
    await writeFile(join(to, language, 'index.html'), page.replace('LANGUAGE', language));
  }
}
