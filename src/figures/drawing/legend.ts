import type { Element } from 'xast';
import { widthInEms } from '../label-lines.ts';
import { type Fill, filled } from './fills.ts';
import { strandMark } from './strand-mark.ts';
import { element, TEXT, text } from './svg.ts';

/** What a fill stands for. */
export interface Series {
  readonly fill: Fill;
  readonly text: string;
}

const SWATCH = 13;
const GAP = 6;
const LINE = 22;

/** The series in their order, on as many lines as the width needs. */
export function drawLegend(
  series: readonly Series[],
  width: number,
): { readonly content: readonly Element[]; readonly height: number } {
  let [x, y] = [0, 0];
  const content = series.flatMap(({ fill, text: label }) => {
    const length = SWATCH + GAP + strandMark(fill, 0, 0).width + widthInEms(label) * TEXT;
    if (x > 0 && x + length > width) [x, y] = [0, y + LINE];
    const at = x;
    x += length + 16;
    const mark = strandMark(fill, at + SWATCH + GAP, y + 1);
    return [
      element('rect', { x: at + 0.5, y: y + 2, width: SWATCH, height: SWATCH, ...filled(fill) }),
      ...mark.content,
      text({ x: at + SWATCH + GAP + mark.width, y: y + 13 }, label),
    ];
  });
  return { content, height: y + LINE };
}
