import type { Element } from 'xast';
import type { Drawing } from '../figure.ts';
import { arrow, line, type Point } from './arrow.ts';
import { type BoxContent, boxHeight, drawBox, type Rect } from './box.ts';
import { element, text } from './svg.ts';

/** A thing among its neighbours; a box that would be empty is left out. */
export interface Neighbourhood {
  readonly own: BoxContent;
  readonly above?: BoxContent;
  readonly below?: BoxContent;
  readonly beside?: BoxContent;
  /** What it is not to be mistaken for. */
  readonly unlike?: BoxContent;
}

export interface PlacedNeighbourhood {
  readonly height: number;
  readonly boxes: readonly { readonly content: BoxContent; readonly rect: Rect }[];
  readonly lines: readonly Element[];
}

const GAP = 28;
const OFF = 3;
const EDGE = 1;
/** Where a drawing is narrower, all stand one below the other. */
const CROSS = 480;
/** Width of the boxes in the middle. */
const OWN = 186;
/** Room for the line that leads past boxes to those further down. */
const RAIL = 26;

export function drawNeighbourhood(neighbourhood: Neighbourhood, width: number): Drawing {
  const { height, boxes, lines } = layNeighbourhood(neighbourhood, width);
  return {
    width,
    height,
    content: [...lines, ...boxes.flatMap(({ content, rect }) => drawBox(content, rect))],
  };
}

/** What is wider above, what is narrower below, what is like it on one side and what is not on the other. */
export const layNeighbourhood = (neighbourhood: Neighbourhood, width: number): PlacedNeighbourhood =>
  width < CROSS ? layInColumn(neighbourhood, width) : layInCross(neighbourhood, width);

function layInCross(
  { own, above, below, beside, unlike }: Neighbourhood,
  width: number,
): PlacedNeighbourhood {
  const side = (width - 2 * EDGE - OWN - 2 * GAP) / 2;
  const middle = width / 2;
  const stack = [above, own, below].filter((content) => content !== undefined);
  const stackHeight = stack.reduce((sum, content) => sum + boxHeight(content, OWN) + GAP, -GAP);
  const inner = Math.max(
    stackHeight,
    ...[beside, unlike].flatMap((content) => (content ? [boxHeight(content, side)] : [])),
  );
  let y = EDGE + (inner - stackHeight) / 2 - GAP;
  const column = stack.map((content) => {
    const height = boxHeight(content, OWN);
    const rect = { x: middle - OWN / 2, y: y + GAP, width: OWN, height };
    y += GAP + height;
    return { content, rect };
  });
  const rectOf = (content: BoxContent | undefined): Rect | undefined =>
    column.find((box) => box.content === content)?.rect;
  const [top, ownRect, bottom] = [rectOf(above), rectOf(own), rectOf(below)];
  const centre = ownRect ? ownRect.y + ownRect.height / 2 : 0;
  const aside = (content: BoxContent | undefined, x: number) => {
    if (!content) return undefined;
    const height = boxHeight(content, side);
    const fitting = Math.min(Math.max(EDGE, centre - height / 2), EDGE + inner - height);
    return { content, rect: { x, y: fitting, width: side, height } };
  };
  const [left, right] = [aside(unlike, EDGE), aside(beside, width - EDGE - side)];
  return {
    height: inner + 2 * EDGE,
    boxes: [...column, left, right].filter((box) => box !== undefined),
    lines: [
      ...partLines(middle, top, ownRect, bottom),
      ...(right ? [line([middle + OWN / 2, centre], [right.rect.x, centre], 'related')] : []),
      ...(left ? unequal([EDGE + side, centre], [middle - OWN / 2, centre]) : []),
    ],
  };
}

/** Each flows into what it is part of. */
function partLines(
  x: number,
  top: Rect | undefined,
  own: Rect | undefined,
  bottom: Rect | undefined,
): readonly Element[] {
  const between = (from: Rect | undefined, to: Rect | undefined): readonly Element[] =>
    from && to ? [arrow([x, from.y - OFF], [x, to.y + to.height + OFF], 'line-recipient')] : [];
  return [...between(own, top), ...between(bottom, own)];
}

function layInColumn(
  { own, above, below, beside, unlike }: Neighbourhood,
  width: number,
): PlacedNeighbourhood {
  const boxWidth = width - 2 * EDGE - RAIL;
  let y = EDGE - GAP;
  const boxes = [above, own, below, beside, unlike].flatMap((content) => {
    if (!content) return [];
    y += GAP;
    const rect = { x: EDGE + RAIL, y, width: boxWidth, height: boxHeight(content, boxWidth) };
    y += rect.height;
    return [{ content, rect }];
  });
  const rectOf = (content: BoxContent | undefined): Rect | undefined =>
    boxes.find((box) => box.content === content)?.rect;
  const middle = EDGE + RAIL + boxWidth / 2;
  const [ownRect, top, bottom, right, left] = [own, above, below, beside, unlike].map(rectOf);
  const from = ownRect ? ownRect.y + ownRect.height / 2 : 0;
  /** Out of the side of its own box, down past the others, into that of the other. */
  const past = (rect: Rect, x: number, name: string): Element =>
    element('path', {
      d: `M${EDGE + RAIL} ${from}H${x}V${rect.y + 22}H${EDGE + RAIL}`,
      class: name,
    });
  return {
    height: y + EDGE,
    boxes,
    lines: ownRect
      ? [
          ...partLines(middle, top, ownRect, bottom),
          ...(right ? [past(right, 14, 'related')] : []),
          ...(left ? [past(left, 5, 'unlike'), ...sign(5 + 9, left.y + 22)] : []),
        ]
      : [],
  };
}

const unequal = (from: Point, to: Point): readonly Element[] => [
  line(from, to, 'unlike'),
  ...sign((from[0] + to[0]) / 2, from[1]),
];

const sign = (x: number, y: number): readonly Element[] => [
  element('circle', { cx: x, cy: y, r: 9, class: 'paper' }),
  text({ x, y: y + 5, anchor: 'middle', kind: 'name' }, '≠'),
];
