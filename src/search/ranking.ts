import { wordsOf } from '#model/fold.ts';
import type { NamesFile } from './names-file.ts';
import { stem } from './stem.ts';

/** A page that Pagefind found. */
export interface Candidate {
  /** Its Pagefind fragment. */
  readonly id: string;
  readonly score: number;
  /** Share of the query’s words that it holds. */
  readonly coverage: number;
}

interface NamedRecord {
  readonly type: string;
  /** Stemmed words of the title, then of each alias. */
  readonly names: readonly (readonly string[])[];
}

/** What each fragment is called, ready to compare. */
export type NamedRecords = ReadonlyMap<string, NamedRecord>;

const stems = (text: string): readonly string[] => wordsOf(text).map(stem);

/** The names of a file, by fragment. */
export const namedRecords = ({ names }: NamesFile): NamedRecords =>
  new Map(
    names.map(([id, key, ...texts]) => [id, { type: key.split('/')[0] ?? '', names: texts.map(stems) }]),
  );

// An alias counts a little less than a title, so that of two pages that share a name its owner comes first.
const aliasShare = 0.95;
const exactBonus = 2;
// Concepts explain; a project that bears the same words is their example. Where both bear exactly what was
// asked, the difference outweighs any of Pagefind’s scores, which go from 0 to 1 here.
const conceptBonus = 0.15;
const exactConceptBonus = 1.1;
// What Pagefind alone found without a name (sources, large collections) rests on its score.
const unnamedShare = 0.55;

function likeness(name: readonly string[], asked: readonly string[]): number {
  const found = asked.filter((word) => name.includes(word)).length;
  // The last word may still be being typed.
  const last = asked.at(-1) ?? '';
  const begun =
    found < asked.length && !name.includes(last) && name.some((word) => word.startsWith(last)) ? 0.8 : 0;
  const matched = found + begun;
  if (matched === 0) return 0;
  const shareOfQuery = matched / asked.length;
  const shareOfName = Math.min(1, matched / name.length);
  const exact = found === asked.length && found === name.length;
  return shareOfQuery ** 2 * (0.4 + 0.6 * shareOfName) + (exact ? exactBonus : 0);
}

function nameScore({ names, type }: NamedRecord, asked: readonly string[]): number {
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
  const asked = words.map((word) => stem(word));
  return candidates
    .map(({ id, score, coverage }) => {
      const record = records.get(id);
      const share = record === undefined ? unnamedShare : 1;
      const name = record === undefined ? 0 : nameScore(record, asked);
      return { id, value: coverage * (1 + (share * score) / highest) + name };
    })
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
