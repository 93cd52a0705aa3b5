import { wordsOf } from '#model/fold.ts';
import { breathe } from './breathe.ts';
import type { NamesFile } from './names-file.ts';
import { tellingWords } from './query-words.ts';

/** How often each pair of letters stands in a text with its edges, and how many pairs there are. */
interface Pairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function pairsOf(text: string): Pairs {
  const edged = ` ${text} `;
  const counts = new Map<string, number>();
  for (let at = 0; at < edged.length - 1; at++) {
    const pair = edged.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: edged.length - 1 };
}

/** Share of the pairs of letters that two texts have in common (Dice), from 0 to 1. */
function similarity(a: Pairs, b: Pairs): number {
  let common = 0;
  for (const [pair, count] of a.counts) common += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * common) / (a.total + b.total);
}

/** A text as it is compared: in whole and word for word. */
interface Compared {
  readonly whole: Pairs;
  readonly words: readonly Pairs[];
}

const comparedWords = (words: readonly string[]): Compared => ({
  whole: pairsOf(words.join(' ')),
  words: tellingWords(words, (word) => word).map(pairsOf),
});

/**
 * How like a name is to what was asked, from 0 to 1: half for each word’s nearest in the name, half for the whole. The
 * whole alone finds long names in any long text; words alone find a short word in any long name.
 */
function likeness(asked: Compared, name: Compared): number {
  const nearest = asked.words.map((word) => Math.max(...name.words.map((other) => similarity(word, other))));
  const mean = nearest.reduce((sum, value) => sum + value, 0) / nearest.length;
  return (mean + similarity(asked.whole, name.whole)) / 2;
}

// Measured on the names of a site in two languages: a name in a third language or with several slips is like itself by
// 0.5 to 0.9, and what means nothing mostly like the nearest name by less than 0.45.
const leastLikeness = 0.5;
// Nobody half remembers a longer name.
const mostWords = 12;

const namesAtOnce = 100;

/** Finds the fragments of the records whose names resemble a text, most alike first; none where none does. */
export function nearNames(names: NamesFile): (text: string, most: number) => Promise<readonly string[]> {
  const compared = new Map<string, readonly Compared[]>();

  return async (text, most) => {
    const words = wordsOf(text);
    if (words.length === 0 || words.length > mostWords) return [];
    const asked = comparedWords(words);
    const near: { readonly id: string; readonly value: number }[] = [];
    for (const [at, [id, , ...texts]] of names.entries()) {
      if (at % namesAtOnce === 0) await breathe();
      const called = compared.get(id) ?? texts.map((name) => comparedWords(wordsOf(name)));
      compared.set(id, called);
      const value = Math.max(...called.map((name) => likeness(asked, name)));
      if (value >= leastLikeness) near.push({ id, value });
    }
    return near
      .sort((a, b) => b.value - a.value)
      .slice(0, most)
      .map(({ id }) => id);
  };
}
