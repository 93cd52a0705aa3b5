import type { Strand } from '#model/codelists/strands.ts';
import { filterName, filterValue } from './filter-name.ts';
import { fold } from '#model/fold.ts';
import type { NamesFile } from './names-file.ts';
import type { Pagefind, PagefindOptions, PagefindResult, PagefindSearchOptions } from './pagefind-api.ts';
import { queryWords } from './query-words.ts';
import { namedRecords, rank, type Candidate } from './ranking.ts';
import type { SearchType } from './search-document.ts';
import { nearestWord, vocabularyOf } from './spelling.ts';

/** What results are narrowed to; nothing means all. */
export interface SearchFilters {
  readonly type?: SearchType | undefined;
  readonly strand?: Strand | undefined;
}

/** Everything that was found, best first, each to be loaded when it is shown. */
export interface Found {
  readonly results: readonly PagefindResult[];
  /** The words that were looked for in the end, folded. */
  readonly words: readonly string[];
  /** The query as it was probably meant, where a word of it is not known. */
  readonly corrected?: string;
}

/** Options under which the ranking was measured. Pagefind would otherwise find words in keys and details. */
export const pagefindOptions: PagefindOptions = {
  baseUrl: '/',
  excerptLength: 24,
  ranking: { metaWeights: { title: 5, key: 0, strand: 0, summary: 0, detail: 0 } },
};

/** Finds the records of one language. */
export type RecordSearch = (query: string, filters: SearchFilters) => Promise<Found>;

// With fewer pages that hold every word, pages that hold some of them are worth showing below.
const enoughResults = 5;

/** A search over one language: Pagefind finds, the names decide the order and guess mistyped words. */
export function recordSearch(pagefind: Pagefind, file: NamesFile, language: string): RecordSearch {
  const records = namedRecords(file);
  const vocabulary = vocabularyOf([...file.names.flatMap(([, , ...texts]) => texts), file.words]);
  const known = [...vocabulary.keys()];

  const pagesWith = async (query: string | null, options: PagefindSearchOptions) =>
    (await pagefind.search(query, options)).results.filter(({ score }) => query === null || score > 0);

  /** Pagefind answers an unknown word with whatever shares its beginning; in quotes it does not. */
  const isIndexed = async (word: string): Promise<boolean> =>
    vocabulary.has(word) || (await pagefind.search(`"${word}"`)).results.length > 0;

  async function meant(word: string): Promise<string | undefined> {
    const beginsKnown = word.length >= 3 && known.some((other) => other.startsWith(word));
    if (beginsKnown || (await isIndexed(word))) return word;
    return nearestWord(word, vocabulary);
  }

  return async (query, { type, strand }) => {
    const options = {
      filters: {
        ...(type ? { [filterName('type', type)]: filterValue } : {}),
        ...(strand ? { [filterName('strand', strand)]: filterValue } : {}),
      },
    };
    const asked = queryWords(query, language);
    if (asked.length === 0) {
      return { results: type || strand ? await pagesWith(null, options) : [], words: [] };
    }
    const guesses = await Promise.all(asked.map(meant));
    // A word that nobody wrote and that resembles none is left out, unless nothing else was asked.
    const understood = guesses.filter((word) => word !== undefined);
    const words = understood.length > 0 ? understood : asked.filter((word) => word.length < 3);
    if (words.length === 0) return { results: [], words: [] };

    const byId = new Map<string, PagefindResult>();
    const candidates = new Map<string, Candidate>();
    for (const result of await pagesWith(words.join(' '), options)) {
      byId.set(result.id, result);
      candidates.set(result.id, {
        id: result.id,
        score: result.score,
        coverage: words.length / asked.length,
      });
    }
    if (candidates.size < enoughResults && words.length > 1) {
      const partly = new Map<string, Candidate>();
      for (const results of await Promise.all(words.map((word) => pagesWith(word, options)))) {
        for (const result of results) {
          const { score, coverage } = partly.get(result.id) ?? { score: 0, coverage: 0 };
          byId.set(result.id, byId.get(result.id) ?? result);
          partly.set(result.id, {
            id: result.id,
            score: score + result.score,
            coverage: coverage + 1 / asked.length,
          });
        }
      }
      for (const [id, candidate] of partly) if (!candidates.has(id)) candidates.set(id, candidate);
    }
    const results = rank([...candidates.values()], words, records)
      .map((id) => byId.get(id))
      .filter((result) => result !== undefined);
    const changed = words.some((word, position) => word !== asked[position]);
    const written = words.map((word) => vocabulary.get(word) ?? word).join(' ');
    return changed && fold(written) !== fold(query)
      ? { results, words, corrected: written }
      : { results, words };
  };
}
