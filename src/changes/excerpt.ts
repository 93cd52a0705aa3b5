/** The text on one line, its end cut where it is longer than so many characters. */
export function cut(text: string, most: number): string {
  const line = text
    .slice(0, most * 8)
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

const WORDS_AROUND = 3;

/**
 * What differs between two texts, with a few words on each side; undefined where that is longer than so many
 * characters.
 */
export function differingParts(
  before: string,
  after: string,
  most: number,
): { readonly before: string; readonly after: string } | undefined {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(old.length, young.length);
  let start = 0;
  while (start < shorter && old[start] === young[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === young.at(-1 - end)) end += 1;
  const part = (words: readonly string[]): string => {
    const from = Math.max(0, start - WORDS_AROUND);
    const to = Math.min(words.length, words.length - end + WORDS_AROUND);
    return `${from > 0 ? '…' : ''}${words.slice(from, to).join(' ')}${to < words.length ? '…' : ''}`;
  };
  const parts = { before: part(old), after: part(young) };
  return parts.before.length > most || parts.after.length > most ? undefined : parts;
}

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);
