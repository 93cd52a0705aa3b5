import { hash } from 'node:crypto';
import Papa from 'papaparse';

export type Cell = string | number | boolean | undefined;

// A spreadsheet runs a cell that begins so, full-width forms in some of its languages; words over several lines too.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const linesOf = (rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse([...rows], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;

const BYTE_ORDER_MARK = '\uFEFF';
const ROWS_AT_A_TIME = 1000;

/** Rows as `csvText` writes them, part by part. */
export function* csvParts(rows: readonly (readonly Cell[])[]): Generator<string> {
  yield BYTE_ORDER_MARK;
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME)
    yield linesOf(rows.slice(from, from + ROWS_AT_A_TIME));
}

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

/**
 * Rows as CSV (RFC 4180) in UTF-8, the first row first. The mark at the beginning tells spreadsheets that it is
 * UTF-8. Words that a spreadsheet would run as a formula get an apostrophe before them; numbers stay as they are.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string => [...csvParts(rows)].join('');
