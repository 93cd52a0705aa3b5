import { wordsOf } from '#model/fold.ts';
import type { SearchDocument } from './search-document.ts';

/** What one record is called: its Pagefind fragment, its type, its title, its aliases. */
export type NameEntry = readonly [fragment: string, type: string, title: string, ...aliases: string[]];

/** What Pagefind does not know: which page bears exactly this name. */
export type NamesFile = readonly NameEntry[];

// Larger collections are found by Pagefind alone: their names would outweigh the rest of a first search.
const largestNamedCollection = 1000;
const mostWords = 4000;
const shortestWord = 4;

const isNamed = (documents: readonly SearchDocument[]): ((document: SearchDocument) => boolean) => {
  const sizes = new Map<string, number>();
  for (const { type } of documents) sizes.set(type, (sizes.get(type) ?? 0) + 1);
  // Sources are what records rest on and sectors what they are filed under, seldom what is looked for by name.
  return ({ type }) =>
    type !== 'sources' && type !== 'sectors' && (sizes.get(type) ?? 0) <= largestNamedCollection;
};

const lettersOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * The most frequent words outside names, apart by spaces, so that a mistyped one can be guessed: a file of its own,
 * which is read only then.
 */
export function wordsFile(documents: readonly SearchDocument[], names: NamesFile): string {
  const named = new Set(names.flatMap(([, , ...texts]) => texts.flatMap(lettersOf)));
  const counts = new Map<string, number>();
  for (const { type, title, summary, terms, body } of documents) {
    if (type === 'sources') continue;
    for (const text of [title, summary, body, ...terms]) {
      for (const word of lettersOf(text)) {
        if (word.length < shortestWord || named.has(word)) continue;
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word)
    .sort()
    .join(' ');
}

/** The names of one language’s documents, led by the documents’ keys in place of fragments. */
export function documentNames(documents: readonly SearchDocument[]): NamesFile {
  return documents.filter(isNamed(documents)).map(({ key, type, title, aliases }): NameEntry => {
    const seen = new Set([wordsOf(title).join(' ')]);
    const others = aliases.filter((alias) => {
      const folded = wordsOf(alias).join(' ');
      return folded !== '' && !seen.has(folded) && Boolean(seen.add(folded));
    });
    return [key, type, title, ...others];
  });
}
