import { wordsOf } from '#model/fold.ts';
import type { NamesFile } from './names-file.ts';
import { tellingWords } from './query-words.ts';
import { stem } from './stem.ts';

/** A page that Pagefind found. */
export interface Candidate {
  /** Its Pagefind fragment. */
  readonly id: string;
  readonly score: number;
  /** The words of the query that it holds. */
  readonly words: ReadonlySet<string>;
}

interface NamedRecord {
  readonly type: string;
  /** Stemmed words of the title, then of each alias. */
  readonly names: readonly (readonly string[])[];
}

/** What each fragment is called, ready to compare. */
export interface NamedRecords {
  readonly byId: ReadonlyMap<string, NamedRecord>;
  /** How much a word of a query tells: the fewer names hold it, the more, up to 1; a code most. */
  readonly weightOf: (word: string) => number;
  /** Whether a name holds a word, or one that begins with it. A code is as telling. */
  readonly isNamed: (word: string) => boolean;
}

const stems = (text: string): readonly string[] => tellingWords(wordsOf(text), (word) => word).map(stem);

// A word that no name holds is often part of how a question is put.
const unnamedWeight = 0.25;
const leastWeight = 0.3;
// A code means one record.
const codeWeight = 4;

/** The names of a file, by fragment. */
export function namedRecords(names: NamesFile): NamedRecords {
  const byId = new Map(
    names.map(([id, type, ...texts]): [string, NamedRecord] => [id, { type, names: texts.map(stems) }]),
  );
  const holders = new Map<string, number>();
  for (const record of byId.values())
    for (const word of new Set(record.names.flat())) holders.set(word, (holders.get(word) ?? 0) + 1);
  const all = [...holders.keys()];
  const isNamed = (word: string): boolean =>
    /\d/.test(word) || holders.has(stem(word)) || all.some((other) => other.startsWith(word));
  const rarity = (count: number): number => Math.log(1 + byId.size / count) / Math.log(1 + byId.size);
  const weightOf = (word: string): number => {
    if (/\d/.test(word)) return codeWeight;
    const count = holders.get(stem(word));
    if (count === undefined) return isNamed(word) ? leastWeight : unnamedWeight;
    return Math.max(leastWeight, rarity(count));
  };
  return { byId, weightOf, isNamed };
}

// An alias counts a little less than a title, so that of two pages that share a name its owner comes first.
const aliasShare = 0.95;
const exactBonus = 2;
// A question may hold two names: what is the difference between them?
const wholeNameBonus = 0.4;
// Concepts explain; a project that bears the same words is their example. Where both bear exactly what was
// asked, the difference outweighs any of Pagefind’s scores, which go from 0 to 1 here.
const conceptBonus = 0.15;
const exactConceptBonus = 1.1;
// What Pagefind alone found without a name (sources, large collections) rests on its score.
const unnamedShare = 0.55;
// A page with every word comes before one with fewer in its name, though not before one that is called so.
const allWordsBonus = 0.5;
// A word that was only begun.
const begunShare = 0.8;

/** A word of the query, stemmed, with how much it tells. */
interface Asked {
  readonly word: string;
  readonly weight: number;
  readonly named: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function likeness(name: readonly string[], asked: readonly Asked[]): number {
  const found = asked.filter(({ word }) => name.includes(word));
  // The last word may still be being typed.
  const last = asked.at(-1);
  const begun = last && !name.includes(last.word) && name.some((word) => word.startsWith(last.word));
  const matched = found.length + (begun ? begunShare : 0);
  if (matched === 0) return 0;
  const told = sum(found.map(({ weight }) => weight)) + (begun ? last.weight * begunShare : 0);
  const shareOfQuery = told / sum(asked.map(({ weight }) => weight));
  const shareOfName = Math.min(1, matched / name.length);
  const exact = found.length === name.length && found.length === asked.filter(({ named }) => named).length;
  const bonus = exact ? exactBonus : found.length === name.length ? wholeNameBonus : 0;
  return shareOfQuery ** 2 * (0.4 + 0.6 * shareOfName + bonus);
}

function nameScore({ names, type }: NamedRecord, asked: readonly Asked[]): number {
  const best = names.reduce(
    (most, name, position) => Math.max(most, likeness(name, asked) * (position === 0 ? 1 : aliasShare)),
    0,
  );
  if (best === 0 || type !== 'concepts') return best;
  return best + (best > exactBonus * aliasShare ? exactConceptBonus : conceptBonus);
}

/**
 * Candidates, best first: the page that is called what was asked, then by how much of the query each
 * holds, by likeness of its names, and by Pagefind’s score.
 */
export function rank(
  candidates: readonly Candidate[],
  words: readonly string[],
  records: NamedRecords,
): readonly string[] {
  const highest = Math.max(...candidates.map(({ score }) => score), Number.MIN_VALUE);
  const weights = new Map(words.map((word) => [word, records.weightOf(word)]));
  const weigh = (some: Iterable<string>): number => sum(Array.from(some, (word) => weights.get(word) ?? 0));
  const asked = words.map((word) => ({
    word: stem(word),
    weight: weights.get(word) ?? 0,
    named: records.isNamed(word),
  }));
  const whole = weigh(words);
  return candidates
    .map(({ id, score, words: held }) => {
      const record = records.byId.get(id);
      const coverage = weigh(held) / whole;
      const share = record === undefined ? unnamedShare : 1;
      const name = record === undefined ? 0 : nameScore(record, asked);
      const wholeBonus = words.length > 1 && held.size === words.length ? allWordsBonus : 0;
      return { id, value: coverage * (1 + (share * score) / highest) + name + wholeBonus };
    })
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
