import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { generatedSite, type GeneratedRegister } from './builds.ts';
import { writeMiniSearchSite } from './minisearch-site.ts';
import { searchDocuments, searchLanguages, type SearchLanguage } from './search-documents.ts';
import { writeStockSite } from './stock-site.ts';

/** One way to search the same documents, on a site of its own. */
export interface SearchEngine {
  readonly name: string;
  readonly site: string;
  readonly path: Readonly<Record<SearchLanguage, string>>;
  /** True where the page is there for nothing but search, so that all it loads counts as search. */
  readonly pageIsSearch: boolean;
  readonly open: (page: Page) => Promise<void>;
  readonly input: string;
  /** The part in which results appear, and a link within it for each of them. */
  readonly results: string;
  readonly result: string;
}

/** This site’s search, Pagefind with its own interface, and MiniSearch, over the same generated register. */
export async function searchEngines(register: GeneratedRegister): Promise<readonly SearchEngine[]> {
  const { folder, projects, keep } = register;
  const { content, site } = await generatedSite(register);
  const stock = join(folder, `pagefind-ui-${projects}`);
  const mini = join(folder, `minisearch-${projects}`);
  if (!keep || !existsSync(stock) || !existsSync(mini)) {
    for (const peer of [stock, mini]) rmSync(peer, { recursive: true, force: true });
    const documents = await searchDocuments(content);
    await writeMiniSearchSite(documents, mini);
    const urls = searchLanguages.flatMap((language) => documents[language].map(({ url }) => url));
    await writeStockSite(site, urls, stock);
  }
  return [
    {
      name: 'Vertientes',
      site,
      path: { es: '/', en: '/en/' },
      pageIsSearch: false,
      open: async (page) => {
        await page.keyboard.press('/');
        await page.locator('dialog[open] input').waitFor();
      },
      input: 'dialog input[name=q]',
      results: 'dialog',
      result: '[data-search-list] a',
    },
    {
      name: 'Pagefind UI',
      site: stock,
      path: { es: '/es/', en: '/en/' },
      pageIsSearch: true,
      open: (page) => page.locator('.pagefind-ui__search-input').focus(),
      input: '.pagefind-ui__search-input',
      results: '.pagefind-ui__drawer',
      result: '.pagefind-ui__result-link',
    },
    {
      name: 'MiniSearch',
      site: mini,
      path: { es: '/es/', en: '/en/' },
      pageIsSearch: true,
      open: (page) => page.locator('input').focus(),
      input: 'input',
      results: '#results',
      result: '#results a',
    },
  ];
}
