/** A stretch of a text, from one offset to another, and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line that an edit changes, with its number from 1. */
export interface ChangedLine {
  readonly line: number;
  /** What stands there afterwards; several lines where some are added. */
  readonly after: readonly string[];
}

const inOrder = (edits: readonly Edit[]): readonly Edit[] => [...edits].sort((a, b) => a.start - b.start);

/** The text with the edits made; they may not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let made = '';
  let from = 0;
  for (const edit of inOrder(edits)) {
    made += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return made + text.slice(from);
}

/** Offsets at which the lines of a text begin, whatever ends them. */
export const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length),
];

/** The lines that the edits change, as they are afterwards. */
export function changedLines(text: string, edits: readonly Edit[]): readonly ChangedLine[] {
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;
  const byLine = Map.groupBy(inOrder(edits), ({ start }) => lineOf(start));
  return [...byLine].map(([line, ofLine]) => {
    const start = starts[line - 1] ?? 0;
    const before = text.slice(start, starts[line]);
    const moved = ofLine.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const lines = withEdits(before, moved).split(/\r\n|\r|\n/);
    const old = before.replace(/[\r\n]+$/, '');
    return { line, after: lines.filter((after) => after !== '' && after !== old) };
  });
}

/** A regular expression that is the text itself. */
export const literally = (text: string): string => text.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');
