import { scaleLinear } from 'd3-scale';
import type { Drawing } from '../figure.ts';
import { breakLines, widthInEms } from '../label-lines.ts';
import { drawLegend, type Series } from './legend.ts';
import { element, text, TEXT } from './svg.ts';

export interface StackedBars {
  readonly series: readonly Series[];
  readonly bars: readonly {
    readonly text: string;
    /** A whole number for each series. */
    readonly values: readonly number[];
  }[];
}

const BAR = 16;
const LINE = 17;
const GAP = 12;
/** Where a drawing is wider, the names stand beside the bars, not above them. */
const ABOVE = 480;

/** One bar a name, stacked in the order of the series, with its total at its end. */
export function drawStackedBars({ series, bars }: StackedBars, width: number): Drawing {
  const isAbove = width < ABOVE;
  const legend = series.length > 1 ? drawLegend(series, width) : { content: [], height: 0 };
  const labelWidth = isAbove ? width : width * 0.42;
  const left = isAbove ? 0 : labelWidth + 10;
  const totals = bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const most = Math.max(1, ...totals);
  const numberWidth = widthInEms(String(most)) * TEXT + 8;
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
              width: length(value),
              height: BAR,
              class: `fill-${series[at]?.kind ?? 'none'}`,
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
      text({ x: start + 6, y: barY + 13, kind: 'number' }, String(totals[n] ?? 0)),
    ];
  });
  return { width, height: y - GAP + 2, content: [...legend.content, ...content] };
}
