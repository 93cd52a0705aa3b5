import { scaleSqrt } from 'd3-scale';
import { type Drawing, NARROW } from '../figure.ts';
import { breakLines } from '../label-lines.ts';
import { element, text, TEXT } from './svg.ts';

export interface CircleMatrix {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly text: string;
    /** A whole number for each column. */
    readonly values: readonly number[];
  }[];
}

const HEAD = { size: 12, line: 14 };
const LINE = 17;
const GAP = 8;
const SMALLEST_ROW = 18;
const LARGEST = 21;
/** A circle with room for its number inside. */
const ROOMY = 11;

/** A circle for each number but zero, its area as great as the number, which is written on it or by it. */
export function drawCircleMatrix({ columns, rows }: CircleMatrix, width: number): Drawing {
  const isAbove = width < NARROW * 1.5;
  const left = isAbove ? 0 : width * 0.27;
  const step = (width - left) / Math.max(1, columns.length);
  const middleOf = (column: number): number => left + (column + 0.5) * step;
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  const radius = scaleSqrt([0, most], [0, Math.min(LARGEST, step * 0.36)]);
  const heads = columns.map((name) => breakLines(name, (step - 2) / HEAD.size));
  const headHeight = Math.max(1, ...heads.map(({ length }) => length)) * HEAD.line;
  let y = headHeight + GAP;
  const content = rows.flatMap(({ text: name, values }) => {
    const lines = breakLines(name, (isAbove ? width : left - GAP) / TEXT);
    const top = y;
    const named = lines.length * LINE;
    const circles = Math.max(SMALLEST_ROW, 2 * radius(Math.max(0, ...values)));
    const height = isAbove ? named + circles : Math.max(named, circles);
    const middle = isAbove ? top + named + circles / 2 : top + height / 2;
    const nameTop = isAbove ? top : top + (height - named) / 2;
    y += height + GAP;
    return [
      element('line', { x1: 0, x2: width, y1: top - GAP / 2, y2: top - GAP / 2, class: 'grid' }),
      ...lines.map((line, n) => text({ x: 0, y: nameTop + 13 + n * LINE }, line)),
      ...values.flatMap((value, column) => {
        if (value === 0) return [];
        const r = radius(value);
        const isInside = r >= ROOMY;
        const x = middleOf(column);
        return [
          element('circle', { cx: x, cy: middle, r, class: 'fill-shade-3' }),
          text(
            {
              x: isInside ? x : x + r + 3,
              y: middle + 5,
              kind: 'label number',
              ...(isInside ? { anchor: 'middle' } : {}),
            },
            String(value),
          ),
        ];
      }),
    ];
  });
  return {
    width,
    height: y - GAP / 2,
    content: [
      ...heads.flatMap((lines, column) =>
        lines.map((line, n) =>
          text(
            {
              x: middleOf(column),
              y: headHeight - 4 - (lines.length - 1 - n) * HEAD.line,
              anchor: 'middle',
              kind: 'small-label',
            },
            line,
          ),
        ),
      ),
      ...content,
    ],
  };
}
