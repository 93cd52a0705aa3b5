import { fold } from '#model/fold.ts';
import { isSameWord } from './word-family.ts';

/** Folded words, each with the way it is written. */
export type Vocabulary = ReadonlyMap<string, string>;

// An acronym keeps its capitals; the capital of a name’s first word is not the word’s own.
const written = (word: string): string =>
  word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase();

/** Vocabulary of some texts; the first spelling of a word is kept. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const vocabulary = new Map<string, string>();
  for (const text of texts) {
    for (const word of text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? []) {
      const folded = fold(word);
      if (!vocabulary.has(folded)) vocabulary.set(folded, written(word));
    }
  }
  return vocabulary;
}

/** What one slip costs. Letters that sound alike in Spanish, a silent one and a doubled one are slips of the ear. */
const SLIP = 2;
const SOUND = 1;

const soundsLike = ['bv', 'csz', 'ckq', 'gj', 'iy', 'jx', 'sx'];

const change = (a: string | undefined, b: string | undefined): number =>
  a === b
    ? 0
    : soundsLike.some((letters) => letters.includes(a ?? '-') && letters.includes(b ?? '-'))
      ? SOUND
      : SLIP;

const extra = (letter: string | undefined, before: string | undefined): number =>
  letter === 'h' || letter === before ? SOUND : SLIP;

/**
 * Cost of the letters to insert, drop, replace or swap with their neighbour that make one word of another; more than
 * `limit` where it takes more than that.
 */
export function editCost(a: string, b: string, limit: number): number {
  const tooMuch = limit + 1;
  if (Math.abs(a.length - b.length) * SOUND > limit) return tooMuch;
  let before: number[] = [];
  let last = [0];
  for (let column = 1; column <= b.length; column++)
    last.push((last[column - 1] ?? 0) + extra(b[column - 1], b[column - 2]));
  for (let row = 1; row <= a.length; row++) {
    const line = [(last[0] ?? 0) + extra(a[row - 1], a[row - 2])];
    for (let column = 1; column <= b.length; column++) {
      let least = Math.min(
        (last[column] ?? 0) + extra(a[row - 1], a[row - 2]),
        (line[column - 1] ?? 0) + extra(b[column - 1], b[column - 2]),
        (last[column - 1] ?? 0) + change(a[row - 1], b[column - 1]),
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, (before[column - 2] ?? 0) + SLIP);
      line.push(least);
    }
    if (Math.min(...line) > limit) return tooMuch;
    before = last;
    last = line;
  }
  return last[b.length] ?? tooMuch;
}

/** How many slips are forgiven in a word, by its length. */
const slips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3);

const shortestGuess = 4;

/** A known word that resembles one that is not known. */
export interface Guess {
  /** Folded. */
  readonly word: string;
  /** In the measure of `editCost`. */
  readonly cost: number;
}

/**
 * The words that may have been meant, most alike first; of words as near, the one that begins alike, then the one that
 * comes first in the vocabulary. Empty where no known word is near.
 */
export function nearWords(
  word: string,
  vocabulary: Vocabulary,
  mostSlips: number = Infinity,
): readonly Guess[] {
  const limit = Math.min(slips(word.length), mostSlips) * SLIP;
  if (limit === 0) return [];
  const guesses: Guess[] = [];
  for (const known of vocabulary.keys()) {
    if (known.length < shortestGuess) continue;
    // People seldom miss the first letter: where it differs, one slip is all.
    const begins = known[0] === word[0];
    const most = begins ? limit : SLIP;
    const cost = editCost(word, known, most);
    if (cost <= most) guesses.push({ word: known, cost: cost + (begins ? 0 : 0.5) });
  }
  return guesses.sort((a, b) => a.cost - b.cost);
}

/** A known word of the same family as one that is not known, such as another form of its verb. */
export function relatedWord(word: string, vocabulary: Vocabulary, language: string): string | undefined {
  for (const known of vocabulary.keys()) if (isSameWord(word, known, language)) return known;
  return undefined;
}

/** The words of a name that were written together as one. */
export function wordsRunTogether(
  word: string,
  names: Iterable<readonly string[]>,
): readonly string[] | undefined {
  for (const name of names) {
    for (let start = 0; start < name.length - 1; start++) {
      let joined = name[start] ?? '';
      for (let end = start + 1; end < name.length && joined.length < word.length; end++) {
        joined += name[end];
        if (joined === word) return name.slice(start, end + 1);
      }
    }
  }
  return undefined;
}
