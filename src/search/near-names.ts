import { fold } from '#model/fold.ts';
import type { NamesFile } from './names-file.ts';

const pairs = (text: string): ReadonlySet<string> => {
  const folded = ` ${fold(text)} `;
  return new Set(Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + 2)));
};

/** Share of the pairs of letters that two texts have in common (Dice), from 0 to 1. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / (a.size + b.size);
}

/** Fragments of the records whose names resemble a text most, most alike first; those that share nothing are left out. */
export function nearNames(text: string, names: NamesFile, most: number): readonly string[] {
  const asked = pairs(text);
  return names
    .map(([id, , ...texts]) => ({
      id,
      value: Math.max(...texts.map((name) => similarity(asked, pairs(name)))),
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ id }) => id);
}
