import type { Position } from '../finding.ts';
import { applyEdits, type Fix, inOrder, type TextEdit } from './text-edit.ts';

/** A change said in lines and columns, as the check counts them: `insert` takes the place of what is between. */
export interface PlaceEdit {
  readonly from: Position;
  readonly to: Position;
  readonly insert: string;
}

const BYTE_ORDER_MARK = '\ufeff';
const WIDEST = 110;
const MOST_LINES = 8;

/** The text of a file, byte order mark and line ends as they are, with the offset of each place that the check names. */
export class SourceText {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #lineEnd: string;

  constructor(text: string) {
    this.text = text;
    const first = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    const ends = [...text.matchAll(/\r\n|\r|\n/g)];
    this.#starts = [first, ...ends.map(({ 0: end, index }) => index + end.length)];
    this.#lineEnd = ends[0]?.[0] ?? '\n';
  }

  /** Edits as offsets, with the line ends of the file. */
  edits(edits: readonly PlaceEdit[]): readonly TextEdit[] {
    return edits.map(({ from, to, insert }) => {
      const offset = this.#offset(from);
      const length = this.#offset(to) - offset;
      return { offset, length, insert: insert.replaceAll('\n', this.#lineEnd) };
    });
  }

  /** The lines that a fix changes, before it and after it; undefined when it changes nothing that can be seen. */
  changed({
    edits,
  }: Fix): { readonly line: number; readonly before: string; readonly after: string } | undefined {
    const ordered = inOrder(edits);
    const [first, last] = [ordered[0], ordered.at(-1)];
    if (!first || !last) return undefined;
    const line = this.#starts.findLastIndex((start) => start <= first.offset);
    const from = this.#starts[line] ?? 0;
    const end = this.text.slice(last.offset + last.length).search(/\r|\n/);
    const to = end < 0 ? this.text.length : last.offset + last.length + end;
    if (from > first.offset) return undefined;
    const moved = ordered.map((edit) => ({ ...edit, offset: edit.offset - from }));
    const before = this.text.slice(from, to);
    return { line: line + 1, before, after: applyEdits(before, moved) };
  }

  /** The editor’s own lines as they should be, ready to be pasted; undefined where they would be too much to read. */
  corrected(fix: Fix): string | undefined {
    const lines =
      this.changed(fix)
        ?.after.split(/\r\n|\r|\n/)
        .map((line) => line.trimEnd()) ?? [];
    const isShort = lines.length <= MOST_LINES && lines.every((line) => line.length <= WIDEST);
    const text = lines.join('\n');
    return isShort && text.trim() !== '' ? text : undefined;
  }

  #offset({ line, column }: Position): number {
    const start = this.#starts[line - 1];
    return start === undefined ? this.text.length : Math.min(start + column - 1, this.text.length);
  }
}
