import type { Strand } from '#model/codelists/strands.ts';
import { wordsOf } from '#model/fold.ts';
import { breathe } from './breathe.ts';
import { filterName, filterValue } from './filter-name.ts';
import type { NamesFile } from './names-file.ts';
import { nearNames } from './near-names.ts';
import type {
  Pagefind,
  PagefindOptions,
  PagefindPage,
  PagefindResult,
  PagefindSearchOptions,
} from './pagefind-api.ts';
import { namedRecords, rank, type Candidate } from './ranking.ts';
import type { SearchType } from './search-document.ts';
import { type Vocabulary, vocabularyOf } from './spelling.ts';
import { mendedQuery, understand, type Lexicon } from './understood.ts';
import { isSameWord } from './word-family.ts';

/** What results are narrowed to; nothing means all. */
export interface SearchFilters {
  readonly type?: SearchType | undefined;
  readonly strand?: Strand | undefined;
}

/** How a query is put. */
export interface HowAsked {
  /** Whether its last word may be only begun, as between two keystrokes. */
  readonly typing?: boolean | undefined;
  /** Whether pages that hold only some of the words are left out, as long as others hold them all. */
  readonly whole?: boolean | undefined;
}

/** Everything that was found, best first, each to be loaded when it is shown. */
export interface Found {
  readonly results: readonly PagefindResult[];
  /** The words that were looked for in the end, folded. */
  readonly words: readonly string[];
  /** The query as it was probably meant, where a word of it is not known and another is near: a proposal; `words` tells what was looked for. */
  readonly corrected?: string;
  /** Words of the query that no page holds, as they were typed. */
  readonly unknown: readonly string[];
  /** Whether no page holds all the words that were looked for. */
  readonly partial: boolean;
  /** Where nothing was found: how much there is without the filters. */
  readonly unfiltered: number;
  /** Where nothing was found at all: the pages whose names resemble the query most. */
  readonly near: readonly PagefindPage[];
}

/** Options under which the ranking was measured. Pagefind would otherwise find words in keys and details. */
export const pagefindOptions: PagefindOptions = {
  baseUrl: '/',
  excerptLength: 24,
  ranking: { metaWeights: { title: 5, lang: 0, key: 0, strand: 0, summary: 0, detail: 0 } },
};

/** Finds the records of one language. */
export type RecordSearch = (query: string, how: SearchFilters & HowAsked) => Promise<Found>;

// With fewer pages that hold every word, pages that hold some of them are worth showing below.
const enoughResults = 5;
// Of the pages that Pagefind finds by its own stem of a word, so many are read to see if they hold the word.
const pagesRead = 3;
const nearShown = 5;
// Words that Pagefind stems to the same few letters, as `solar` and `sola`, have nothing else in common.
const alikeLetters = 5;

/** A search over one language: Pagefind finds, the names decide the order and guess mistyped words. */
export function recordSearch(
  pagefind: Pagefind,
  names: NamesFile,
  language: string,
  readWords: () => Promise<string>,
): RecordSearch {
  const records = namedRecords(names);
  const namesNear = nearNames(names);
  const texts = names.flatMap(([, , ...called]) => called);

  const pagesWith = async (query: string, options: PagefindSearchOptions) =>
    (await pagefind.search(query, options)).results.filter(({ score }) => score > 0);

  let more: Vocabulary | undefined;
  const lexicon: Lexicon = {
    vocabulary: vocabularyOf(texts),
    names: texts.map(wordsOf),
    language,
    async moreWords() {
      const text = await readWords();
      await breathe();
      return (more ??= vocabularyOf([text]));
    },
    async inTexts(word) {
      const isCode = /\d/.test(word);
      // In quotes, as Pagefind otherwise answers an unknown word with whatever shares its beginning.
      const { results } = await pagefind.search(isCode ? word : `"${word}"`);
      if (results.length === 0) return 'absent';
      const pages = await Promise.all(results.slice(0, pagesRead).map((result) => result.data()));
      const others = pages.flatMap(({ content }) => wordsOf(content));
      if (others.some((other) => (isCode ? other.startsWith(word) : isSameWord(word, other, language))))
        return 'held';
      return others.some((other) => other.slice(0, alikeLetters) === word.slice(0, alikeLetters))
        ? 'alike'
        : 'absent';
    },
  };

  /** Pages that hold all of some words, added to those found before. */
  async function addPages(
    found: Map<string, Candidate>,
    words: readonly string[],
    options: PagefindSearchOptions,
    byId: Map<string, PagefindResult>,
  ): Promise<void> {
    for (const result of await pagesWith(words.join(' '), options)) {
      const before = found.get(result.id);
      byId.set(result.id, byId.get(result.id) ?? result);
      found.set(result.id, {
        id: result.id,
        score: (before?.score ?? 0) + result.score,
        words: new Set([...(before?.words ?? []), ...words]),
      });
    }
  }

  async function search(words: readonly string[], options: PagefindSearchOptions, whole = false) {
    const byId = new Map<string, PagefindResult>();
    const found = new Map<string, Candidate>();
    await addPages(found, words, options, byId);
    const partial = found.size === 0;
    const add = async (groups: readonly (readonly string[])[]) => {
      const more = new Map<string, Candidate>();
      for (const group of groups) await addPages(more, group, options, byId);
      for (const [id, candidate] of more) if (!found.has(id)) found.set(id, candidate);
    };
    const isEnough = whole && !partial;
    const named = words.filter(records.isNamed);
    if (!isEnough && named.length > 0 && named.length < words.length) await add([named]);
    if (!isEnough && found.size < enoughResults && words.length > 1) await add(words.map((word) => [word]));
    const results = rank([...found.values()], words, records)
      .map((id) => byId.get(id))
      .filter((result) => result !== undefined);
    return { results, partial };
  }

  async function near(query: string): Promise<readonly PagefindPage[]> {
    const ids = await namesNear(query, nearShown);
    return Promise.all(ids.map((id) => pagefind.page(id)));
  }

  return async (query, { type, strand, typing, whole }) => {
    const options = {
      filters: {
        ...(type ? { [filterName('type', type)]: filterValue } : {}),
        ...(strand ? { [filterName('strand', strand)]: filterValue } : {}),
      },
    };
    const nothing = { unknown: [], partial: false, unfiltered: 0, near: [] };
    const understood = await understand(query, lexicon, typing ?? false);
    if (understood.length === 0) return { ...nothing, results: [], words: [] };
    const words = [...new Set(understood.flatMap(({ meant }) => meant))];
    const typed = (slip: { readonly start: number; readonly end: number }) =>
      query.slice(slip.start, slip.end);
    const unknown = understood.filter(({ meant, sure }) => meant.length === 0 || sure).map(typed);
    const corrected = mendedQuery(query, understood);
    const { results, partial } =
      words.length === 0 ? { results: [], partial: false } : await search(words, options, whole);
    const elsewhere =
      results.length === 0 && words.length > 0 && (type || strand)
        ? (await search(words, {})).results.length
        : 0;
    return {
      results,
      words,
      unknown,
      partial: partial && results.length > 0,
      unfiltered: elsewhere,
      near: results.length === 0 && elsewhere === 0 ? await near(query) : [],
      ...(corrected === undefined ? {} : { corrected }),
    };
  };
}
