import { codeParts } from './code-parts.ts';
import { everydayWords } from './everyday-words.ts';
import { filterName, filterValue } from './filter-name.ts';
import type { SearchDocument } from './search-document.ts';

/** Weights that Pagefind gives to a word by where it stands; the highest it knows is 10. */
const weights = { title: 10, aliases: 7, terms: 3, summary: 2, everyday: 2, body: 1 } as const;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Longest beginning of a text within a number of characters that ends with a whole word. */
export function wholeWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = text.lastIndexOf(' ', limit);
  return text.slice(0, end > 0 ? end : limit);
}

const part = (weight: number, text: string): string =>
  text === '' ? '' : `<p data-pagefind-weight="${weight}">${escapeHtml(text)}</p>`;

const meta = (name: string, value: string | undefined): string =>
  value === undefined || value === ''
    ? ''
    : `<i data-pagefind-meta="${name}[data-value]" data-value="${escapeHtml(value)}"></i>`;

const filter = (name: string, value: string | undefined): string =>
  value === undefined
    ? ''
    : `<i data-pagefind-filter="${escapeHtml(filterName(name, value))}[data-value]" data-value="${filterValue}"></i>`;

/** The page that Pagefind indexes in place of the real one: nothing but what is to be found, weighed. */
export function documentHtml(document: SearchDocument, language: string, bodyLimit: number): string {
  const { key, type, title, titleLanguage, summary, aliases, terms, body, strand, detail } = document;
  const known = [...aliases, ...aliases.flatMap(codeParts)];
  return [
    `<!doctype html><html lang="${escapeHtml(language)}"><body>`,
    filter('type', type),
    filter('strand', strand),
    meta('key', key),
    meta('strand', strand),
    meta('title', title),
    meta('lang', titleLanguage),
    meta('summary', summary),
    meta('detail', detail),
    part(weights.title, title),
    part(weights.aliases, known.join(' · ')),
    part(weights.summary, summary),
    part(weights.terms, terms.join(' · ')),
    part(weights.body, wholeWords(body, bodyLimit)),
    // Last, as it is no part of what an excerpt should show.
    part(weights.everyday, everydayWords([title, ...aliases, summary], language).join(' ')),
    '</body></html>',
  ].join('\n');
}
