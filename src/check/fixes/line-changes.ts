import type { PlaceEdit } from './source-text.ts';

/** The edits that make some lines into others, each no longer than it must be; lines are counted from 1. */
export function lineChanges(before: readonly string[], after: readonly string[]): readonly PlaceEdit[] {
  return before.flatMap((line, n): PlaceEdit[] => {
    const text = after[n];
    if (text === undefined || text === line) return [];
    let start = 0;
    while (start < line.length && start < text.length && line[start] === text[start]) start += 1;
    let end = 0;
    const most = Math.min(line.length, text.length) - start;
    while (end < most && line.at(-1 - end) === text.at(-1 - end)) end += 1;
    return [
      {
        from: { line: n + 1, column: start + 1 },
        to: { line: n + 1, column: line.length - end + 1 },
        insert: text.slice(start, text.length - end),
      },
    ];
  });
}
