import type { Element } from 'xast';
import type { Strand } from '#model/codelists/strands.ts';
import { widthInEms } from '../label-lines.ts';
import { strandMarks } from '../strand-marks.ts';
import { element, TEXT, text } from './svg.ts';

/** What a colour stands for; `kind` names the colour: a strand, or `none` for what has none. */
export interface Series {
  readonly kind: Strand | 'none';
  readonly text: string;
}

const SWATCH = 13;
const GAP = 6;
const LINE = 22;

const isStrand = (kind: Series['kind']): kind is Strand => kind !== 'none';

/** The series in their order, on as many lines as the width needs. */
export function drawLegend(
  series: readonly Series[],
  width: number,
): { readonly content: readonly Element[]; readonly height: number } {
  let [x, y] = [0, 0];
  const content = series.flatMap(({ kind, text: label }) => {
    const mark = isStrand(kind) ? SWATCH + 5 : 0;
    const length = SWATCH + GAP + mark + widthInEms(label) * TEXT;
    if (x > 0 && x + length > width) [x, y] = [0, y + LINE];
    const at = x;
    x += length + 16;
    return [
      element('rect', { x: at, y: y + 2, width: SWATCH, height: SWATCH, class: `fill-${kind}` }),
      ...(isStrand(kind)
        ? [
            element('path', {
              d: strandMarks[kind],
              class: `mark-${kind}`,
              transform: `translate(${Math.round(at) + SWATCH + GAP} ${y + 1})`,
            }),
          ]
        : []),
      text({ x: at + SWATCH + GAP + mark, y: y + 13 }, label),
    ];
  });
  return { content, height: y + LINE };
}
