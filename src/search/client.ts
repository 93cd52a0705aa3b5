import type { NamesFile } from './names-file.ts';
import { namesFileName } from './names-file-name.ts';
import type { Pagefind, PagefindResult } from './pagefind-api.ts';
import { pagefindOptions, type RecordSearch, recordSearch, type SearchFilters } from './record-search.ts';
import { excerptParts, textParts, type TextPart } from './text-parts.ts';

/** One result, ready to be shown. */
export interface SearchResult {
  /** `concepts/cooperacion-tecnica` */
  readonly key: string;
  readonly url: string;
  readonly type: string;
  readonly strand?: string;
  readonly detail?: string;
  readonly title: readonly TextPart[];
  /** The summary, or a piece of the text where only that holds what was looked for. */
  readonly excerpt: readonly TextPart[];
}

/** What a query found. */
export interface SearchAnswer {
  readonly total: number;
  /** The query as it was probably meant, where a word of it is not known. */
  readonly corrected?: string;
  /** Results from one position to before another, best first. */
  readonly results: (from: number, to: number) => Promise<readonly SearchResult[]>;
}

/** Searches the site in one language. */
export type Search = (query: string, filters: SearchFilters) => Promise<SearchAnswer>;

async function shown(result: PagefindResult, words: readonly string[]): Promise<SearchResult> {
  const { url, meta, excerpt } = await result.data();
  const { key = '', title = '', summary = '', strand, detail } = meta;
  const ofSummary = textParts(summary, words);
  const ofText = excerptParts(excerpt);
  const titleParts = textParts(title, words);
  const found = (parts: readonly TextPart[]) => parts.some((part) => part.found);
  const summaryTells = summary !== '' && (found(ofSummary) || found(titleParts) || !found(ofText));
  return {
    key,
    url,
    type: key.split('/')[0] ?? '',
    ...(strand ? { strand } : {}),
    ...(detail ? { detail } : {}),
    title: titleParts,
    // Without a summary, what is indexed begins with the title itself.
    excerpt: summaryTells ? ofSummary : summary === '' && found(titleParts) ? [] : ofText,
  };
}

async function readNames(folder: URL, language: string): Promise<NamesFile> {
  const response = await fetch(new URL(namesFileName(language), folder));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const names: NamesFile = await response.json();
  return names;
}

/** Loads Pagefind and the names of the page’s language; the site’s base may end with a slash. */
export async function loadRecordSearch(base: string, language: string): Promise<RecordSearch> {
  const folder = new URL(`${base.replace(/\/$/, '')}/pagefind/`, location.href);
  const loading: Promise<Pagefind> = import(/* @vite-ignore */ new URL('pagefind.js', folder).href);
  const [pagefind, names] = await Promise.all([loading, readNames(folder, language)]);
  await pagefind.options(pagefindOptions);
  await pagefind.init();
  return recordSearch(pagefind, names, language);
}

/** The search of the dialog and the search page. */
export async function loadSearch(base: string, language: string): Promise<Search> {
  const search = await loadRecordSearch(base, language);
  return async (query, filters) => {
    const { results, words, corrected } = await search(query, filters);
    return {
      total: results.length,
      ...(corrected === undefined ? {} : { corrected }),
      results: (from, to) => Promise.all(results.slice(from, to).map((result) => shown(result, words))),
    };
  };
}
