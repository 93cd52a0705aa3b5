import type { Position } from '../finding.ts';
import { applyEdits, type Fix, inOrder, type TextEdit } from './text-edit.ts';

/** A change said in lines and columns, as the check counts them: `insert` takes the place of what is between. */
export interface PlaceEdit {
  readonly from: Position;
  readonly to: Position;
  readonly insert: string;
}

/** Lines that a fix changes; none after it where they go. */
export interface ChangedLines {
  /** The first of them, from 1. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const linesOf = (text: string): readonly string[] =>
  text === '' ? [] : text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);

const BYTE_ORDER_MARK = '\ufeff';
const WIDEST = 110;
const MOST_LINES = 8;

/** The text of a file, byte order mark and line ends as they are, with the offset of each place that the check names. */
export class SourceText {
  readonly text: string;
  #lines: { readonly starts: readonly number[]; readonly end: string } | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Offsets at which the lines start, and how they end; most files are never asked for them. */
  get #known() {
    if (this.#lines) return this.#lines;
    const first = this.text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    const ends = [...this.text.matchAll(/\r\n|\r|\n/g)];
    const starts = [first, ...ends.map(({ 0: end, index }) => index + end.length)];
    this.#lines = { starts, end: ends[0]?.[0] ?? '\n' };
    return this.#lines;
  }

  /** Edits as offsets, with the line ends of the file. */
  edits(edits: readonly PlaceEdit[]): readonly TextEdit[] {
    return edits.map(({ from, to, insert }) => {
      const offset = this.#offset(from);
      const length = this.#offset(to) - offset;
      return { offset, length, insert: insert.replaceAll('\n', this.#known.end) };
    });
  }

  /** The lines that a fix changes, before it and after it; undefined when nothing of it can be seen. */
  changed({ edits }: Fix): ChangedLines | undefined {
    const ordered = inOrder(edits);
    const [first, last] = [ordered[0], ordered.at(-1)];
    if (!first || !last) return undefined;
    const line = this.#known.starts.findLastIndex((start) => start <= first.offset);
    const from = this.#known.starts[line];
    if (from === undefined) return undefined;
    const end = last.offset + last.length;
    const isWholeLines = last.insert === '' && last.length > 0 && this.#known.starts.includes(end);
    const rest = isWholeLines ? 0 : this.text.slice(end).search(/[\r\n]|$/);
    const before = this.text.slice(from, end + rest);
    const after = applyEdits(
      before,
      ordered.map((edit) => ({ ...edit, offset: edit.offset - from })),
    );
    return { line: line + 1, before: linesOf(before), after: linesOf(after) };
  }

  /** The editor’s own lines as they should be, ready to be pasted; undefined where they would be too much to read. */
  corrected(fix: Fix): { readonly line: number; readonly text: string } | undefined {
    const { line, after } = this.changed(fix) ?? { line: 1, after: [] };
    const isShort = after.length <= MOST_LINES && after.every((one) => one.length <= WIDEST);
    const text = after.map((one) => one.trimEnd()).join('\n');
    return isShort && text.trim() !== '' ? { line, text } : undefined;
  }

  #offset({ line, column }: Position): number {
    const start = this.#known.starts[line - 1];
    return start === undefined ? this.text.length : Math.min(start + column - 1, this.text.length);
  }
}
