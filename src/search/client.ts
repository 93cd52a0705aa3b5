import type { NamesFile } from './names-file.ts';
import { namesFileName, wordsFileName } from './names-file-name.ts';
import type { PagefindResult } from './pagefind-api.ts';
import { startPagefind } from './pagefind-worker.ts';
import {
  pagefindOptions,
  recordSearch,
  type Found,
  type HowAsked,
  type RecordSearch,
  type SearchFilters,
} from './record-search.ts';
import { readJson } from './read-json.ts';
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
  /** Language of the title where it is not the page’s. */
  readonly lang?: string;
  /** The summary, or a piece of the text where only that holds what was looked for. */
  readonly excerpt: readonly TextPart[];
}

/** A page whose name resembles the query. */
export interface NearName {
  readonly title: string;
  readonly lang?: string;
  readonly url: string;
}

/** What a query found. */
export interface SearchAnswer extends Pick<Found, 'corrected' | 'unknown' | 'partial' | 'unfiltered'> {
  readonly total: number;
  /** Where nothing was found at all. */
  readonly near: readonly NearName[];
  /** Results from one position to before another, best first. */
  readonly results: (from: number, to: number) => Promise<readonly SearchResult[]>;
}

/** Searches the site in one language. */
export type Search = (query: string, how: SearchFilters & HowAsked) => Promise<SearchAnswer>;

/** A page’s address. In a copy of the site its base is relative, and so are addresses in the index. */
const addressOf = (url: string, base: string): string =>
  base.startsWith('/') ? url : base + url.replace(/^\//, '');

async function shown(result: PagefindResult, words: readonly string[], base: string): Promise<SearchResult> {
  const { url, meta, excerpt } = await result.data();
  const { key = '', title = '', summary = '', lang, strand, detail } = meta;
  const ofSummary = textParts(summary, words);
  const ofText = excerptParts(excerpt);
  const titleParts = textParts(title, words);
  const found = (parts: readonly TextPart[]) => parts.some((part) => part.found);
  const summaryTells = summary !== '' && (found(ofSummary) || found(titleParts) || !found(ofText));
  return {
    key,
    url: addressOf(url, base),
    type: key.split('/')[0] ?? '',
    ...(lang ? { lang } : {}),
    ...(strand ? { strand } : {}),
    ...(detail ? { detail } : {}),
    title: titleParts,
    // Without a summary, what is indexed begins with the title itself.
    excerpt: summaryTells ? ofSummary : summary === '' && found(titleParts) ? [] : ofText,
  };
}

/** The words file, asked for once and only when it is needed. */
function wordsOnDemand(file: URL): () => Promise<string> {
  let words: Promise<string> | undefined;
  return () =>
    (words ??= readJson<string>(file).catch((error: unknown) => {
      words = undefined;
      throw error;
    }));
}

/** Loads Pagefind and the names of the page’s language; the site’s base may end with a slash. */
export async function loadRecordSearch(base: string, language: string): Promise<RecordSearch> {
  const folder = new URL(`${base.replace(/\/$/, '')}/pagefind/`, location.href);
  const [pagefind, names] = await Promise.all([
    startPagefind(folder, language, pagefindOptions),
    readJson<NamesFile>(new URL(namesFileName(language), folder)),
  ]);
  return recordSearch(pagefind, names, language, wordsOnDemand(new URL(wordsFileName(language), folder)));
}

/** The search of the dialog and the search page. */
export async function loadSearch(base: string, language: string): Promise<Search> {
  const search = await loadRecordSearch(base, language);
  return async (query, how) => {
    const { results, words, near, ...told } = await search(query, how);
    return {
      ...told,
      total: results.length,
      near: near.map(({ url, meta: { title = '', lang } }) => ({
        url: addressOf(url, base),
        title,
        ...(lang ? { lang } : {}),
      })),
      results: (from, to) => Promise.all(results.slice(from, to).map((result) => shown(result, words, base))),
    };
  };
}
