import { fold } from '#model/fold.ts';
import { isAskingWord } from './query-words.ts';
import { isSameWord } from './word-family.ts';

/** Folded words, each with the way it is written. */
export type Vocabulary = ReadonlyMap<string, string>;

// An acronym keeps its capitals; the capital of a name’s first word is not the word’s own.
const written = (word: string): string =>
  word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase();

/** Vocabulary of some texts; of the ways in which a word is written, the most frequent is kept. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const spellings = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const word of text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? []) {
      const folded = fold(word);
      const counts = spellings.get(folded) ?? new Map<string, number>();
      const spelling = written(word);
      spellings.set(folded, counts.set(spelling, (counts.get(spelling) ?? 0) + 1));
    }
  }
  return new Map(
    Array.from(spellings, ([folded, counts]) => [
      folded,
      [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0],
    ]),
  );
}

/**
 * What the slips cost, the likelier the less: letters that sound or look alike, a silent one and a doubled one; two
 * that changed places; one that is missing; one that is wrong or too many, which mostly makes another word.
 */
const ALIKE = 1;
const SWAPPED = 2;
const MISSING = 3;
const WRONG = 4;

const alike = ['bv', 'csz', 'ckq', 'gj', 'iy', 'jx', 'ly', 'mn', 'sx'];

/** The letters that are like a letter. A word is compared with thousands, letter by letter. */
const alikeTo: ReadonlyMap<string, string> = new Map(
  [...new Set(alike.join(''))].map((letter) => [
    letter,
    alike.filter((letters) => letters.includes(letter)).join(''),
  ]),
);

const change = (a = '', b = ''): number => (a === b ? 0 : alikeTo.get(a)?.includes(b) ? ALIKE : WRONG);

/** Cost of a letter that only one of two words has. */
const extra = (letter: string | undefined, before: string | undefined, cost: number): number =>
  letter === 'h' || letter === before ? ALIKE : cost;

/** Cost of the slips that make what was typed of a known word; more than `limit` where it takes more than that. */
export function slipCost(typed: string, known: string, limit: number): number {
  const tooMuch = limit + 1;
  if (Math.abs(typed.length - known.length) * ALIKE > limit) return tooMuch;
  // No word is begun with a doubled letter, so none was left out there.
  const missing = known
    .split('')
    .map((letter, at) => extra(letter, at > 1 ? known[at - 1] : undefined, MISSING));
  let before: number[] = [];
  let last = [0];
  for (const cost of missing) last.push((last.at(-1) ?? 0) + cost);
  for (let row = 1; row <= typed.length; row++) {
    const letter = typed[row - 1];
    const tooMany = extra(letter, typed[row - 2], WRONG);
    const line = [(last[0] ?? 0) + tooMany];
    for (let column = 1; column <= known.length; column++) {
      let least = Math.min(
        (last[column] ?? 0) + tooMany,
        (line[column - 1] ?? 0) + (missing[column - 1] ?? 0),
        (last[column - 1] ?? 0) + change(letter, known[column - 1]),
      );
      const swapped = letter === known[column - 2] && typed[row - 2] === known[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, (before[column - 2] ?? 0) + SWAPPED);
      line.push(least);
    }
    if (Math.min(...line) > limit) return tooMuch;
    before = last;
    last = line;
  }
  return last[known.length] ?? tooMuch;
}

/** The highest cost by the length of what was typed: the longer a word, the less it is like another by chance. */
const limits: readonly (readonly [length: number, proposed: number, sure: number])[] = [
  [12, 3 * WRONG, 2 * WRONG],
  [10, 2 * WRONG, WRONG + ALIKE],
  [9, 2 * WRONG, WRONG],
  [8, 2 * WRONG, MISSING],
  [6, WRONG, MISSING],
  [5, MISSING, SWAPPED],
  [4, MISSING, 0],
];

const shortestGuess = 4;

// People seldom miss the first letter, and look for what has a name.
const BEGINS_OTHERWISE = 3;
const UNNAMED = 2;

/** Whether two words begin with the same letter or one that is alike, or one of them lacks it, or it changed places. */
const beginsLike = (typed: string, known: string): boolean =>
  change(typed[0], known[0]) <= ALIKE || typed[0] === known[1] || typed[1] === known[0];

/** A known word that resembles one that is not known. */
export interface Guess {
  /** Folded. */
  readonly word: string;
  /** In the measure of `slipCost`. */
  readonly cost: number;
  /** Whether it is so near that it was hardly anything else. */
  readonly sure: boolean;
}

/** What is known of the words around one that is not known. */
export interface GuessOptions {
  /** Known words that make a name with them. */
  readonly companions?: ReadonlySet<string>;
  /** Whether names hold a known word. */
  readonly isNamed?: (known: string) => boolean;
  /** Whether the word may be the beginning of a known one or the form of one, so that hardly a slip is believed. */
  readonly wary?: boolean;
}

/**
 * The words that may have been meant, likeliest first; of words as near, the one that comes first in the vocabulary.
 * Empty where no known word is near.
 */
export function nearWords(
  word: string,
  vocabulary: Vocabulary,
  { companions = new Set(), isNamed = () => true, wary = false }: GuessOptions = {},
): readonly Guess[] {
  const [, most = 0, surest = 0] = limits.find(([length]) => word.length >= length) ?? [];
  const proposed = wary ? Math.min(most, WRONG) : most;
  const guesses: Guess[] = [];
  for (const known of vocabulary.keys()) {
    if (known.length < shortestGuess || isAskingWord(known)) continue;
    // A neighbour tells more than any one letter.
    const relief = companions.has(known) ? WRONG : 0;
    const doubt = (beginsLike(word, known) ? 0 : BEGINS_OTHERWISE) + (isNamed(known) ? 0 : UNNAMED);
    // Of most words little is compared before they cost too much.
    const limit = proposed + relief - doubt;
    const found = slipCost(word, known, limit);
    const cost = found - relief + doubt;
    if (found <= limit) guesses.push({ word: known, cost, sure: cost <= surest });
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
