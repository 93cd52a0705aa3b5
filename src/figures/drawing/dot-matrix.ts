import { scaleSqrt } from 'd3-scale';
import type { Element } from 'xast';
import type { Drawing } from '../figure.ts';
import { breakLines, widthInEms } from '../label-lines.ts';
import { element, isNarrow, text, TEXT } from './svg.ts';

/** Whole numbers in rows and columns. */
export interface DotMatrix {
  /** What the rows are. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly text: string; readonly cells: readonly MatrixCell[] }[];
  /** What the marked circles stand for, where there are some. */
  readonly marked?: string;
}

/** What is counted in a cell; `marked` apart from the rest. */
export interface MatrixCell {
  readonly plain: number;
  readonly marked?: number;
}

/** Stands before each marked number, so that it is not told by its look alone. */
const SIGN = '≠';
const LINE = 17;
const PADDING = 7;
const GAP = 5;
const BETWEEN = 12;
/** A circle with room for a digit inside. */
const ROOMY = 8;
const RADIUS = { most: 34, least: 2.5 };
/** More columns have smaller heads. */
const FEW = 4;
const SMALL = 12;
const NUMBER_HEIGHT = 22;

/** A circle in each cell, as large in area as its number, which stands in it or beside it. */
export function drawDotMatrix({ name, columns, rows, marked }: DotMatrix, width: number): Drawing {
  const isAbove = isNarrow(width);
  const left = isAbove ? 0 : width * 0.28;
  const column = (width - left) / columns.length;
  const middle = (n: number): number => left + column * (n + 0.5);
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.flatMap(numbersOf)));
  const radius = scaleSqrt([0, most], [0, Math.min(RADIUS.most, column * 0.4)]);
  const radiusOf = (count: number): number => Math.max(RADIUS.least, radius(count));
  const legend = marked === undefined ? { content: [], height: 0 } : drawMarkLegend(marked, width);
  const isFew = columns.length <= FEW;
  const heads = columns.map((name) => breakLines(name, (column - 4) / (isFew ? TEXT : SMALL)));
  const headLines = Math.max(...heads.map(({ length }) => length));
  const headBottom = legend.height + headLines * LINE + 6;
  let y = headBottom;
  const content = rows.flatMap(({ text: label, cells }) => {
    const lines = breakLines(label, (isAbove ? width : left - 10) / TEXT);
    const labelHeight = lines.length * LINE + (isAbove ? 4 : 0);
    const largest = Math.max(
      0,
      ...cells.flatMap(numbersOf).map((count) => (count > 0 ? radiusOf(count) : 0)),
    );
    const cellHeight = Math.max(NUMBER_HEIGHT, 2 * largest);
    const top = y + PADDING;
    const inner = isAbove ? labelHeight + cellHeight : Math.max(labelHeight, cellHeight);
    const centre = isAbove ? top + labelHeight + cellHeight / 2 : top + inner / 2;
    const labelTop = isAbove ? top : centre - labelHeight / 2;
    const line = element('line', { x1: 0, x2: width, y1: y, y2: y, class: 'grid' });
    y = top + inner + PADDING;
    return [
      line,
      ...lines.map((words, n) => text({ x: 0, y: labelTop + 13 + n * LINE }, words)),
      ...cells.flatMap((cell, n) => drawCell(cell, middle(n), centre, radiusOf)),
    ];
  });
  return {
    width,
    height: y,
    content: [
      ...legend.content,
      ...(isAbove ? [] : [text({ x: 0, y: headBottom - 8, kind: 'soft' }, name)]),
      ...heads.flatMap((lines, n) =>
        lines.map((words, at) =>
          text(
            {
              x: middle(n),
              y: headBottom - 8 - (lines.length - 1 - at) * LINE,
              anchor: 'middle',
              kind: isFew ? 'soft' : 'soft small-label',
            },
            words,
          ),
        ),
      ),
      ...content,
    ],
  };
}

const widthOf = (words: string): number => widthInEms(words) * TEXT;

const numbersOf = ({ plain, marked = 0 }: MatrixCell): readonly number[] => [plain, marked];

/** The circles of a cell side by side, each with its number; a speck where nothing is counted. */
function drawCell(
  { plain, marked = 0 }: MatrixCell,
  x: number,
  y: number,
  radiusOf: (count: number) => number,
): readonly Element[] {
  const isInside = radiusOf(plain) >= Math.max(ROOMY, widthOf(String(plain)) / 2);
  const parts = [
    { count: plain, words: String(plain), kind: 'dot', isInside },
    { count: marked, words: `${SIGN} ${marked}`, kind: 'dot-marked', isInside: false },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return [element('circle', { cx: x, cy: y, r: 1.2, class: 'fill-light' })];
  const widths = parts.map(
    ({ count, words, isInside: inside }) => 2 * radiusOf(count) + (inside ? 0 : GAP + widthOf(words)),
  );
  const together = widths.reduce((sum, width) => sum + width + BETWEEN, -BETWEEN);
  // One circle stands in the middle of its column, so that those of a column are in line.
  let at = x - (parts.length > 1 ? together / 2 : radiusOf(parts[0]?.count ?? 0));
  return parts.flatMap(({ count, words, kind, isInside: inside }, n) => {
    const radius = radiusOf(count);
    const start = at;
    at += (widths[n] ?? 0) + BETWEEN;
    return [
      element('circle', { cx: start + radius, cy: y, r: radius, class: kind }),
      inside
        ? text({ x: start + radius, y: y + 5, kind: 'number inside', anchor: 'middle' }, words)
        : text({ x: start + 2 * radius + GAP, y: y + 5, kind: 'number' }, words),
    ];
  });
}

function drawMarkLegend(words: string, width: number) {
  const lines = breakLines(`${SIGN} ${words}`, (width - 24) / TEXT);
  return {
    content: [
      element('circle', { cx: 8, cy: 9, r: 6.5, class: 'dot-marked' }),
      ...lines.map((line, n) => text({ x: 24, y: 14 + n * LINE }, line)),
    ],
    height: lines.length * LINE + 14,
  };
}
