import type { Element } from 'xast';
import { MARK_SIZE, strandMarks } from '../strand-marks.ts';
import type { Fill } from './fills.ts';
import { element } from './svg.ts';

const marks: ReadonlyMap<string, string> = new Map(Object.entries(strandMarks));

/** The mark of a strand with its upper left corner at a point, and the room it takes; nothing for other fills. */
export function strandMark(
  fill: Fill,
  x: number,
  y: number,
): { readonly content: readonly Element[]; readonly width: number } {
  const d = marks.get(fill);
  return d === undefined
    ? { content: [], width: 0 }
    : {
        content: [
          element('path', { d, class: 'mark', transform: `translate(${Math.round(x)} ${Math.round(y)})` }),
        ],
        width: MARK_SIZE + 4,
      };
}
