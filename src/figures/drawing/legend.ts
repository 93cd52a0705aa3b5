import type { Element } from 'xast';
import { widthInEms } from '../label-lines.ts';
import { strandMarks } from '../strand-marks.ts';
import { type Fill, filled } from './fills.ts';
import { element, TEXT, text } from './svg.ts';

/** What a fill stands for. */
export interface Series {
  readonly fill: Fill;
  readonly text: string;
}

const SWATCH = 13;
const GAP = 6;
const LINE = 22;

const marks: ReadonlyMap<string, string> = new Map(Object.entries(strandMarks));

/** The series in their order, on as many lines as the width needs. */
export function drawLegend(
  series: readonly Series[],
  width: number,
): { readonly content: readonly Element[]; readonly height: number } {
  let [x, y] = [0, 0];
  const content = series.flatMap(({ fill, text: label }) => {
    const mark = marks.get(fill);
    const markWidth = mark === undefined ? 0 : SWATCH + 5;
    const length = SWATCH + GAP + markWidth + widthInEms(label) * TEXT;
    if (x > 0 && x + length > width) [x, y] = [0, y + LINE];
    const at = x;
    x += length + 16;
    return [
      element('rect', { x: at + 0.5, y: y + 2, width: SWATCH, height: SWATCH, ...filled(fill) }),
      ...(mark === undefined
        ? []
        : [
            element('path', {
              d: mark,
              class: 'mark',
              transform: `translate(${Math.round(at) + SWATCH + GAP} ${y + 1})`,
            }),
          ]),
      text({ x: at + SWATCH + GAP + markWidth, y: y + 13 }, label),
    ];
  });
  return { content, height: y + LINE };
}
