import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { searchLanguages } from './search-documents.ts';

const pagesAtOnce = 100;

/** A site searched with Pagefind as it comes: built pages indexed as they are, and its own interface. */
export async function writeStockSite(site: string, urls: readonly string[], to: string): Promise<void> {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind gave no index');
  for (let start = 0; start < urls.length; start += pagesAtOnce) {
    await Promise.all(
      urls.slice(start, start + pagesAtOnce).map(async (url) => {
        const content = await readFile(join(site, url, 'index.html'), 'utf8');
        const { errors } = await index.addHTMLFile({ url, content });
        if (errors.length > 0) throw new Error(`Pagefind failed on ${url}: ${errors.join('; ')}`);
      }),
    );
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  for (const { path, content } of files) {
    const file = join(to, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const page = await readFile(join(import.meta.dirname, 'peers/pagefind-ui.html'), 'utf8');
  for (const language of searchLanguages) {
    await mkdir(join(to, language), { recursive: true });
    await writeFile(join(to, language, 'index.html'), page.replace('LANGUAGE', language));
  }
}
