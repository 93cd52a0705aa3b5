import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Element } from 'xast';
import type { Drawing } from '../figure.ts';
import { widthInEms } from '../label-lines.ts';
import { beforeGap, filled } from './fills.ts';
import { drawLegend, type Series } from './legend.ts';
import { element, text, TEXT } from './svg.ts';

export interface StackedColumns {
  readonly series: readonly Series[];
  /** Every year in turn, with a number for each series. */
  readonly columns: readonly { readonly year: number; readonly values: readonly number[] }[];
  /** What the height counts. */
  readonly unit: string;
  /** The day as of which the page speaks, as a year with a fraction, and what it is called. */
  readonly today: { readonly at: number; readonly text: string };
}

const PLOT = { top: 26, bottom: 24, height: 190 };
const TICKS = 4;
/** Room that the label of a year needs. */
const YEAR_WIDTH = 48;

/** Columns of whole numbers over years, each stacked in the order of the series. */
export function drawStackedColumns({ series, columns, unit, today }: StackedColumns, width: number): Drawing {
  const legend = drawLegend(series, width);
  const most = Math.max(1, ...columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  const top = legend.height + PLOT.top;
  const bottom = top + PLOT.height;
  const y = scaleLinear([0, most], [bottom, top]).nice(TICKS);
  const ticks = y.ticks(TICKS).filter(Number.isInteger);
  const left = Math.max(...ticks.map((tick) => widthInEms(String(tick)))) * TEXT + 8;
  const years = columns.map(({ year }) => year);
  const x = scaleBand(years, [left, width]).paddingInner(0.15);
  const bars = stack<(typeof columns)[number], number>()
    .keys(series.keys())
    .value(({ values }, key) => values[key] ?? 0)([...columns])
    .map((layer, n) =>
      element(
        'g',
        { ...filled(series[n]?.fill ?? 'none') },
        ...layer.flatMap(([from, to], column) => {
          const year = years[column];
          return to > from && year !== undefined
            ? [
                element('rect', {
                  x: x(year) ?? 0,
                  y: y(from) - beforeGap(y(from) - y(to)),
                  width: x.bandwidth(),
                  height: beforeGap(y(from) - y(to)),
                }),
              ]
            : [];
        }),
      ),
    );
  return {
    width,
    height: bottom + PLOT.bottom,
    content: [
      ...legend.content,
      text({ x: 0, y: legend.height + 14, kind: 'soft' }, unit),
      ...ticks.flatMap((tick) => [
        element('line', {
          x1: left,
          x2: width,
          y1: y(tick),
          y2: y(tick),
          class: tick === 0 ? 'axis' : 'grid',
        }),
        text({ x: left - 6, y: y(tick) + 5, anchor: 'end', kind: 'soft' }, String(tick)),
      ]),
      ...bars,
      ...todayLine(today, { x, top, bottom, width }),
      ...yearLabels(years, x, width).map(({ at, year, anchor }) =>
        text({ x: at, y: bottom + 18, kind: 'soft', ...(anchor ? { anchor } : {}) }, String(year)),
      ),
    ],
  };
}

type Band = ReturnType<typeof scaleBand<number>>;

function todayLine(
  { at, text: label }: StackedColumns['today'],
  { x, top, bottom, width }: { x: Band; top: number; bottom: number; width: number },
): readonly Element[] {
  const from = x(Math.floor(at));
  if (from === undefined) return [];
  const position = from + (at % 1) * x.step();
  const isLate = position > width / 2;
  return [
    element('line', { x1: position, x2: position, y1: top - 8, y2: bottom, class: 'today' }),
    text(
      { x: position + (isLate ? -5 : 5), y: top - 2, kind: 'soft', ...(isLate ? { anchor: 'end' } : {}) },
      label,
    ),
  ];
}

/** The first and the last year, and as many round ones between them as there is room for. */
function yearLabels(years: readonly number[], x: Band, width: number) {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const middleOf = (year: number): number => (x(year) ?? 0) + x.bandwidth() / 2;
  if (first === last) return [{ at: middleOf(first), year: first, anchor: 'middle' as const }];
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => years * x.step() >= YEAR_WIDTH) ?? 100;
  const between = years.filter(
    (year) =>
      year % step === 0 &&
      middleOf(year) - middleOf(first) >= YEAR_WIDTH &&
      middleOf(last) - middleOf(year) >= YEAR_WIDTH,
  );
  return [
    { at: x(first) ?? 0, year: first, anchor: undefined },
    ...between.map((year) => ({ at: middleOf(year), year, anchor: 'middle' as const })),
    { at: width, year: last, anchor: 'end' as const },
  ];
}
