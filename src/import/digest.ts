import { createHash } from 'node:crypto';

const LENGTH = 8;

/** A short name of the text, the same for the same text. */
export const digestOfText = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, LENGTH);

/** The same for values that a file may write in different ways: `2011` and `'2011'`, keys in another order. */
export const digestOf = (value: unknown): string => digestOfText(JSON.stringify(plain(value)));

/** True where both say the same. */
export const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(plain(a)) === JSON.stringify(plain(b));

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]: [string, unknown]) => inner !== undefined)
        .map(([name, inner]: [string, unknown]): [string, unknown] => [name, plain(inner)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
  return typeof value === 'string' ? value.trim() : String(value);
}
