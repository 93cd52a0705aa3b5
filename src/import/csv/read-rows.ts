import Papa from 'papaparse';
import { unreadable } from '../unreadable.ts';

/** A row of the file after its header, and where it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [';', ',', '\t', '|'];
/** Longest row in characters: one that goes on has a quotation mark too few or too many. */
const LONGEST_ROW = 1_000_000;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * The rows of a CSV file (RFC 4180), the header first, one by one and without the blank ones.
 * @param columns names that the header should have, by which the mark between cells is found out
 * @throws {Unreadable} where quotation marks do not match, or the file holds what is not text.
 */
export async function* readRows(
  texts: AsyncIterable<string>,
  columns: readonly string[],
  delimiter?: string,
): AsyncGenerator<Row> {
  let rest = '';
  let line = 1;
  let known = delimiter;
  for await (const text of texts) {
    rest += text;
    if (rest === '') continue;
    known ??= guessed(rest, columns);
    // A line end may be cut in two.
    const cut = rest.endsWith('\r') ? rest.slice(0, -1) : rest;
    const { rows, used, next } = parsed(cut, known, line, false);
    yield* rows;
    rest = rest.slice(used);
    line = next;
    if (rest.length > LONGEST_ROW) throw unreadable('unclosedQuote', { line, column: 1 });
  }
  yield* parsed(rest, known ?? ',', line, true).rows;
}

/** The mark that finds most of the columns that are looked for. */
function guessed(text: string, columns: readonly string[]): string {
  const scores = DELIMITERS.map((delimiter) => {
    const [header = []] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data;
    return header.filter((cell) => columns.includes(cell.trim())).length;
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}

interface Result {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

function parsed(
  text: string,
  delimiter: string,
  line: number,
  isEnd: boolean,
): { readonly rows: readonly Row[]; readonly used: number; readonly next: number } {
  const { data, errors, meta }: Result = new Papa.Parser({ delimiter, newline: newlineOf(text) }).parse(
    text,
    0,
    !isEnd,
  );
  const starts: number[] = [];
  let next = line;
  for (const cells of data) {
    starts.push(next);
    next += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
  }
  // The last row of an unfinished piece is read again with what follows.
  const [error] = errors.filter(({ row }) => isEnd || (row ?? 0) < data.length);
  if (error) {
    const at = { line: starts[error.row ?? 0] ?? next, column: 1 };
    throw unreadable(error.code === 'MissingQuotes' ? 'unclosedQuote' : 'badQuote', at);
  }
  const rows = data.map((cells, n) => ({ cells, line: starts[n] ?? line }));
  for (const { cells, line: row } of rows) {
    cells.forEach((cell, n) => {
      const match = FORBIDDEN.exec(cell);
      if (!match) return;
      const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      throw unreadable('controlCharacter', { line: row, column: n + 1 }, `U+${code}`);
    });
  }
  return {
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    used: isEnd ? text.length : meta.cursor,
    next,
  };
}

/** How the lines end: the parser takes one way for the whole text. */
function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  const first = text.search(/[\r\n]/);
  if (first < 0 || text[first] === '\n') return '\n';
  return text[first + 1] === '\n' ? '\r\n' : '\r';
}

const breaksIn = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;
