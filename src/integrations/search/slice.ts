import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import { isFragment, keyOfFragment } from './pagefind-layout.ts';

/** A document as Pagefind is given it. */
export interface IndexedPage {
  readonly key: string;
  readonly url: string;
  readonly html: string;
}

/** Some documents of one language, indexed: what Pagefind gave, and the document that each of its fragments is of. */
export interface Slice {
  readonly keys: Readonly<Record<string, string>>;
  readonly files: readonly pagefind.IndexFile[];
}

// The ready-made interfaces, the highlighter, and the module for pages: this site speaks with the worker itself.
const unusedFiles = /^pagefind(?:-ui|-modular-ui|-component-ui|-highlight)?\.(?:js|css)$|^wasm\.unknown\./;

const pagesAtOnce = 200;

function unlessErrors<Answer extends { readonly errors: readonly string[] }>(
  answer: Answer,
  doing: string,
): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind failed ${doing}: ${answer.errors.join('; ')}`);
  return answer;
}

const packageFile = z.object({ version: z.string() });
const pagefindVersion = (): string => {
  const file = new URL('../package.json', import.meta.resolve('pagefind'));
  return packageFile.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
};

/** A name for all that decides what Pagefind gives: its version and the pages in their order. */
export function sliceName(pages: readonly IndexedPage[]): string {
  const hash = createHash('sha256').update(pagefindVersion());
  for (const { url, html } of pages) hash.update(JSON.stringify([url, html]));
  return hash.digest('hex').slice(0, 32);
}

/** Indexes some pages. Pagefind works in a process of its own, which must be closed after the last slice. */
export async function indexSlice(pages: readonly IndexedPage[]): Promise<Slice> {
  const { index } = unlessErrors(await pagefind.createIndex(), 'creating an index');
  if (!index) throw new Error('Pagefind gave no index');
  for (let start = 0; start < pages.length; start += pagesAtOnce) {
    const batch = pages.slice(start, start + pagesAtOnce).map(async ({ key, url, html }) => {
      unlessErrors(await index.addHTMLFile({ url, content: html }), `indexing ${key}`);
    });
    await Promise.all(batch);
  }
  // Not its own `writeFiles`: Pagefind 1.5 answers before everything is on the disk, and closing it cuts files short.
  const { files } = unlessErrors(await index.getFiles(), 'making its files');
  await index.deleteIndex();
  const fragments = files.filter(({ path }) => isFragment(path));
  return {
    keys: Object.fromEntries(fragments.map(({ path, content }) => [path, keyOfFragment(content)])),
    files: files.filter(({ path }) => !unusedFiles.test(path)),
  };
}
