import Papa from 'papaparse';

export type Cell = string | number | boolean | undefined;

// A spreadsheet runs a cell that begins so, full-width forms in some of its languages; words over several lines too.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Rows as lines, each with its end. */
export const linesOf = (rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse([...rows], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;

export const BYTE_ORDER_MARK = '\uFEFF';
export const ROWS_AT_A_TIME = 1000;

/** Rows as `csvText` writes them, part by part. */
export function* csvParts(rows: readonly (readonly Cell[])[]): Generator<string> {
  yield BYTE_ORDER_MARK;
  for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME)
    yield linesOf(rows.slice(from, from + ROWS_AT_A_TIME));
}

/**
 * Rows as CSV (RFC 4180) in UTF-8, the first row first. The mark at the beginning tells spreadsheets that it is
 * UTF-8. Words that a spreadsheet would run as a formula get an apostrophe before them; numbers stay as they are.
 */
export const csvText = (rows: readonly (readonly Cell[])[]): string => [...csvParts(rows)].join('');
