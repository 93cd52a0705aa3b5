import type { CitationItem } from './citation-item.ts';

const itemTypes: Readonly<Partial<Record<string, string>>> = {
  'article-journal': 'journalArticle',
  'article-newspaper': 'newspaperArticle',
  book: 'book',
  dataset: 'dataset',
  legislation: 'statute',
  report: 'report',
  webpage: 'webpage',
};

/**
 * What is cited as an OpenURL context object, the title of a COinS `<span class="Z3988">`. Zotero prefers it to what
 * else a page says of itself, and of the ways that it reads only this one keeps the name of a body whole.
 */
export function contextObject(item: CitationItem): string {
  const issued = item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  return new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', itemTypes[item.type] ?? 'document'],
    ['rft.title', item.title],
    ...item.author.map(({ literal }): [string, string] => ['rft.aucorp', literal]),
    ...given('rft.source', item['container-title']),
    ...given('rft.publisher', item.publisher),
    ...given('rft.date', issued),
    ...given('rft.identifier', item.URL),
    ...given('rft.language', item.language),
  ]).toString();
}

const given = (key: string, value: string | undefined): [string, string][] =>
  value === undefined ? [] : [[key, value]];
