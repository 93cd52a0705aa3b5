import { scaleLinear } from 'd3-scale';
import type { Drawing } from '../figure.ts';
import { breakLines, widthInEms } from '../label-lines.ts';
import { beforeGap, filled } from './fills.ts';
import { drawLegend, type Series } from './legend.ts';
import { element, isNarrow, text, TEXT } from './svg.ts';

export interface StackedBars {
  readonly series: readonly Series[];
  readonly bars: readonly {
    readonly text: string;
    /** A whole number for each series. */
    readonly values: readonly number[];
    /** What stands at its end, where it is not the total. */
    readonly end?: string;
  }[];
}

const BAR = 16;
const LINE = 17;
const GAP = 12;

/** One bar a name, stacked in the order of the series, with its total or other words at its end. */
export function drawStackedBars({ series, bars }: StackedBars, width: number): Drawing {
  const isAbove = isNarrow(width);
  const legend = series.length > 1 ? drawLegend(series, width) : { content: [], height: 0 };
  const labelWidth = isAbove ? width : width * 0.42;
  const left = isAbove ? 0 : labelWidth + 10;
  const totals = bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const most = Math.max(1, ...totals);
  const ends = bars.map(({ end }, n) => end ?? String(totals[n] ?? 0));
  const numberWidth = Math.max(0, ...ends.map(widthInEms)) * TEXT + 8;
  const length = scaleLinear([0, most], [0, width - left - numberWidth]);
  let y = legend.height + (legend.height > 0 ? GAP : 0);
  const content = bars.flatMap(({ text: label, values }, n) => {
    const lines = breakLines(label, labelWidth / TEXT);
    const height = isAbove ? lines.length * LINE + 4 + BAR : Math.max(BAR, lines.length * LINE);
    const barY = isAbove ? y + lines.length * LINE + 4 : y + (height - BAR) / 2;
    const labelY = isAbove ? y : y + (height - lines.length * LINE) / 2;
    let start = left;
    const parts = values.flatMap((value, at) => {
      const x = start;
      start += length(value);
      return value > 0
        ? [
            element('rect', {
              x,
              y: barY,
              width: beforeGap(length(value)),
              height: BAR,
              ...filled(series[at]?.fill ?? 'none'),
            }),
          ]
        : [];
    });
    y += height + GAP;
    return [
      ...lines.map((line, at) =>
        text(
          { x: isAbove ? 0 : labelWidth, y: labelY + 13 + at * LINE, ...(isAbove ? {} : { anchor: 'end' }) },
          line,
        ),
      ),
      ...parts,
      text({ x: start + 6, y: barY + 13, kind: 'number' }, ends[n] ?? ''),
    ];
  });
  return { width, height: y - GAP + 2, content: [...legend.content, ...content] };
}
