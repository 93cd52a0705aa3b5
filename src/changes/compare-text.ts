import type { TextChange } from './record-changes.ts';

/** Pairs of paragraphs that are looked at, at most: a text of thousands is not worth more. */
const MOST_PAIRS = 20_000;

/** How a text changed, by its paragraphs; undefined where nothing but its spaces did. */
export function compareText(before: string, after: string): TextChange | undefined {
  const [old, young] = [paragraphsOf(before), paragraphsOf(after)];
  const removed = without(old, young);
  const added = without(young, old);
  if (removed.length + added.length === 0) {
    const isReordered = old.some((paragraph, n) => paragraph !== young[n]);
    return isReordered ? { added: 0, removed: 0, changed: 0, isReordered } : undefined;
  }
  const changed = countAlike(removed, added);
  return {
    added: added.length - changed,
    removed: removed.length - changed,
    changed,
    isReordered: false,
  };
}

const paragraphsOf = (text: string): readonly string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');

/** The paragraphs that the others lack, each as often as it is missing there. */
function without(paragraphs: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return paragraphs.filter((paragraph) => {
    const left = counts.get(paragraph) ?? 0;
    if (left > 0) counts.set(paragraph, left - 1);
    return left === 0;
  });
}

/** How many of the removed paragraphs came back with half of their words. */
function countAlike(removed: readonly string[], added: readonly string[]): number {
  if (removed.length * added.length > MOST_PAIRS) return Math.min(removed.length, added.length);
  const waiting = added.map(wordsOf);
  let alike = 0;
  for (const words of removed.map(wordsOf)) {
    const twin = waiting.findIndex((other) => isAlike(words, other));
    if (twin < 0) continue;
    waiting.splice(twin, 1);
    alike += 1;
  }
  return alike;
}

const wordsOf = (paragraph: string): ReadonlySet<string> =>
  new Set(paragraph.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const isAlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.intersection(b).size * 2 >= Math.max(a.size, b.size);
