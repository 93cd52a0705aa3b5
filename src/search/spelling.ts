import { fold } from '#model/fold.ts';

/** Folded words, each with the way it is written. */
export type Vocabulary = ReadonlyMap<string, string>;

/** Vocabulary of some texts; the first spelling of a word is kept. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const vocabulary = new Map<string, string>();
  for (const text of texts) {
    for (const word of text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? []) {
      const folded = fold(word);
      if (!vocabulary.has(folded)) vocabulary.set(folded, word.toLowerCase());
    }
  }
  return vocabulary;
}

/** Letters to insert, drop, replace or swap with their neighbour; `limit + 1` where it takes more than that. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      line.push(least);
    }
    if (Math.min(...line) > limit) return limit + 1;
    before = last;
    last = line;
  }
  return last[b.length] ?? limit + 1;
}

const slips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** The word that was probably meant, folded; nothing where no known word is near. */
export function nearestWord(word: string, vocabulary: Vocabulary): string | undefined {
  let nearest: string | undefined;
  let least = slips(word.length) + 1;
  if (least === 1 || /\d/.test(word)) return undefined;
  for (const known of vocabulary.keys()) {
    // People seldom miss the first letter; asking for it spares most comparisons and most wrong guesses.
    if (known[0] !== word[0] || known.length < 4) continue;
    const distance = editDistance(word, known, least - 1);
    if (distance < least) {
      least = distance;
      nearest = known;
    }
  }
  return nearest;
}
