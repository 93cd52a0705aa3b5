/** Lines in which one group was moved sideways, so that the indentation matches. */
export interface Reindented {
  readonly lines: readonly string[];
  /** The first line that was moved, from 1, and the column in which it begins as it was written. */
  readonly line: number;
  readonly column: number;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
const isBlank = (line: string): boolean => line.trim() === '';

/** How much is wrong with some lines: mistakes of form weigh more than values that are not accepted. */
export type FaultsIn = (lines: readonly string[]) => number;

/**
 * The smallest move of one line, with what hangs from it, after which the text can be read best. Looks at the line,
 * and at those before and after it, because a parser stumbles only where it notices.
 */
export function reindented(
  lines: readonly string[],
  line: number,
  faultsIn: FaultsIn,
): Reindented | undefined {
  return bestOf(
    [line, line + 1, line - 1].flatMap((n) => movesOf(lines, n)),
    lines,
    faultsIn,
  );
}

/** The line moved to the left, out of the group that it slipped into; undefined where that makes nothing better. */
export function movedOut(lines: readonly string[], line: number, faultsIn: FaultsIn): Reindented | undefined {
  const indent = indentOf(lines[line - 1] ?? '');
  const outwards = movesOf(lines, line).filter(
    ({ lines: moved }) => indentOf(moved[line - 1] ?? '') < indent,
  );
  return bestOf(outwards, lines, faultsIn);
}

function bestOf(
  moves: readonly (Reindented & { readonly by: number })[],
  lines: readonly string[],
  faultsIn: FaultsIn,
): Reindented | undefined {
  const now = faultsIn(lines);
  const [best] = moves
    .map((move, order) => ({ ...move, order, faults: faultsIn(move.lines) }))
    .filter(({ faults }) => faults < now)
    .sort((a, b) => a.faults - b.faults || a.by - b.by || a.order - b.order);
  return best && { lines: best.lines, line: best.line, column: best.column };
}

function movesOf(lines: readonly string[], line: number): readonly (Reindented & { readonly by: number })[] {
  const written = lines[line - 1];
  if (written === undefined || isBlank(written)) return [];
  const indent = indentOf(written);
  const last = lines.findIndex((other, n) => n >= line && !isBlank(other) && indentOf(other) <= indent);
  const end = last < 0 ? lines.length : last;
  return openColumns(lines, line)
    .filter((column) => column !== indent)
    .flatMap((column) => {
      const by = column - indent;
      const moved = (from: number, to: number) =>
        lines.map((other, n) => (n >= from - 1 && n < to && !isBlank(other) ? moveLine(other, by) : other));
      const whole = { lines: moved(line, end), line, column: indent + 1, by: Math.abs(by) };
      return end > line ? [whole, { ...whole, lines: moved(line, line) }] : [whole];
    });
}

const moveLine = (line: string, by: number): string =>
  by > 0 ? ' '.repeat(by) + line : line.slice(Math.min(-by, indentOf(line)));

/** Columns, from 0, in which the line could begin: those of the fields and items that are open above it or go on below. */
function openColumns(lines: readonly string[], line: number): readonly number[] {
  const above: number[] = [];
  for (const other of lines.slice(0, line - 1).toReversed()) {
    if (isBlank(other)) continue;
    const begin = indentOf(other);
    const columns = /^\s*-\s/.test(other) ? [/^[\s-]*/.exec(other)?.[0].length ?? begin, begin] : [begin];
    for (const column of columns) if (above.every((inner) => column < inner)) above.push(column);
    if (/:\s*$/.test(other) && above.length === columns.length) above.push(begin + 2);
    if (begin === 0) break;
  }
  const below = lines.slice(line).find((other) => !isBlank(other));
  return [...new Set([...above, ...(below === undefined ? [] : [indentOf(below)])])].sort((a, b) => b - a);
}

/** The column, from 0, in which a line is read best; the nearest to the indentation among equals, the deeper of two. */
export function likelyColumn(
  lines: readonly string[],
  line: number,
  indent: number,
  faultsIn: FaultsIn,
): number {
  const at = (column: number): readonly string[] =>
    lines.map((other, n) => (n === line - 1 ? ' '.repeat(column) + other.trimStart() : other));
  const [best] = openColumns(lines, line)
    .map((column) => ({ column, apart: Math.abs(column - indent), faults: faultsIn(at(column)) }))
    .sort((a, b) => a.faults - b.faults || a.apart - b.apart || b.column - a.column);
  return best?.column ?? 0;
}
