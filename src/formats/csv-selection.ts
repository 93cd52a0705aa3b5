import { hash } from 'node:crypto';
import { BYTE_ORDER_MARK, type Cell, linesOf, ROWS_AT_A_TIME } from './csv.ts';

/** Some rows of a table, as the bytes of a file. */
export interface SelectedRows {
  /** SHA-256 of what tells the file from others: its head and its rows. */
  readonly digest: () => string;
  /** The file, part by part, as `csvText` writes it. */
  readonly parts: () => Iterable<Uint8Array>;
}

/** Writes any of some rows, each of which is in many tables and is made a line once. */
export function csvSelection<Key>(
  head: readonly Cell[],
  rows: ReadonlyMap<Key, readonly Cell[]>,
): (keys: readonly Key[]) => SelectedRows {
  const line = (text: string) => ({ bytes: Buffer.from(text), digest: hash('sha256', text) });
  const first = line(BYTE_ORDER_MARK + linesOf([head]));
  const lines = new Map<Key, ReturnType<typeof line>>();
  const lineOf = (key: Key) => {
    const row = rows.get(key);
    const made = lines.get(key) ?? line(row ? linesOf([row]) : '');
    lines.set(key, made);
    return made;
  };
  return (keys) => ({
    digest: () => hash('sha256', [first, ...keys.map(lineOf)].map(({ digest }) => digest).join('')),
    *parts() {
      yield first.bytes;
      for (let from = 0; from < keys.length; from += ROWS_AT_A_TIME)
        yield Buffer.concat(keys.slice(from, from + ROWS_AT_A_TIME).map((key) => lineOf(key).bytes));
    },
  });
}
