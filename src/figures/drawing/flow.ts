import type { Element } from 'xast';
import type { Strand } from '#model/codelists/strands.ts';
import type { Drawing } from '../figure.ts';
import { type BoxContent, boxHeight, boxLines, drawBox, leastBoxWidth, type Rect } from './box.ts';
import { arrow, arrowsBothWays, line, type Point } from './arrow.ts';

/** Those who stand on one step between who gives and who receives. Where there are several boxes, they face each other. */
export type Tier = readonly BoxContent[];

/**
 * What runs from a tier to the next: `to` it, from `each` of its two boxes to it, in `both` directions, or nothing
 * that is known (`with`).
 */
export type Link = 'to' | 'each' | 'both' | 'with';

export interface Flow {
  readonly tiers: readonly Tier[];
  /** One fewer than tiers. */
  readonly links: readonly Link[];
  /** Names the colour of what runs in one direction. */
  readonly kind: Strand | 'none';
}

/** A box in its place. */
export interface PlacedBox {
  readonly content: BoxContent;
  readonly rect: Rect;
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly Element[];
}

const COLUMN_GAP = 44;
const ROW_GAP = 36;
/** Where arrows run at an angle. */
const ANGLE_GAP = 54;
const LEAST_COLUMN = 130;
const MOST_LINES = 4;
const WIDEST = 230;
/** Between boxes that face each other. */
const FACING_GAP = 48;
/** Arrows keep off the boxes. */
const OFF = 4;
const EDGE = 1;
const RING_GAP = 10;

export function drawFlow(flow: Flow, width: number): Drawing {
  const { height, boxes, arrows } = layFlow(flow, width);
  return {
    width,
    height,
    content: [...arrows, ...boxes.flatMap(({ content, rect }) => drawBox(content, rect))],
  };
}

/** Lays it out from left to right where there is room, else from top to bottom. */
export const layFlow = (flow: Flow, width: number): FlowLayout =>
  fitsInColumns(flow, width) ? layInColumns(flow, width) : layInRows(flow, width);

const columnWidth = (columns: number, width: number): number =>
  (width - 2 * EDGE - (columns - 1) * COLUMN_GAP) / columns;

function fitsInColumns({ tiers }: Flow, width: number): boolean {
  const column = columnWidth(tiers.length, width);
  return (
    tiers.length > 1 &&
    column >= LEAST_COLUMN &&
    tiers.every(
      ([box, ...others]) =>
        box && others.length === 0 && leastBoxWidth(box) <= column && boxLines(box, column) <= MOST_LINES,
    )
  );
}

function layInColumns({ tiers, links, kind }: Flow, width: number): FlowLayout {
  const column = Math.min(WIDEST, columnWidth(tiers.length, width));
  const gap = tiers.length > 1 ? (width - 2 * EDGE - tiers.length * column) / (tiers.length - 1) : 0;
  const contents = tiers.flat();
  const heights = contents.map((content) => boxHeight(content, column));
  const height = Math.max(...heights) + 2 * EDGE;
  const boxes = contents.map((content, n) => {
    const own = heights[n] ?? 0;
    const rect = { x: EDGE + n * (column + gap), y: (height - own) / 2, width: column, height: own };
    return { content, rect };
  });
  return {
    width,
    height,
    boxes,
    arrows: links.flatMap((link, n) => {
      const x = EDGE + (n + 1) * column + n * gap;
      return connect(link, kind, [x + OFF, height / 2], [x + gap - OFF, height / 2]);
    }),
  };
}

/** A tier in its place, with where arrows come in and go out. */
interface PlacedTier {
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly Element[];
  readonly bottom: number;
  /** Where an arrow from above ends and one to below begins: on the boxes, or between those that face each other. */
  readonly inlet: number;
  readonly outlet: number;
}

function layInRows({ tiers, links, kind }: Flow, width: number): FlowLayout {
  const placed: PlacedTier[] = [];
  for (const [n, tier] of tiers.entries()) {
    const above = placed.at(-1);
    const gap = links[n - 1] === 'each' ? ANGLE_GAP : ROW_GAP;
    placed.push(placeTier(tier, above ? above.bottom + gap : EDGE, width));
  }
  const middle = width / 2;
  const arrows = links.flatMap((link, n): readonly Element[] => {
    const [from, to] = [placed[n], placed[n + 1]];
    if (!from || !to) return [];
    const [first, second] = from.boxes;
    const target = to.boxes[0]?.rect;
    if (link !== 'each' || !first || !second || !target) {
      return connect(link, kind, [middle, from.outlet + OFF], [middle, to.inlet - OFF]);
    }
    // From the inner part of each, so that the two come together as the sides of a triangle do.
    return [
      arrow(
        [first.rect.x + first.rect.width * 0.62, first.rect.y + first.rect.height + OFF],
        [target.x + target.width * 0.28, target.y - OFF],
        `line-${kind}`,
      ),
      arrow(
        [second.rect.x + second.rect.width * 0.38, second.rect.y + second.rect.height + OFF],
        [target.x + target.width * 0.72, target.y - OFF],
        `line-${kind}`,
      ),
    ];
  });
  return {
    width,
    height: (placed.at(-1)?.bottom ?? 0) + EDGE,
    boxes: placed.flatMap(({ boxes }) => boxes),
    arrows: [...placed.flatMap((tier) => tier.arrows), ...arrows],
  };
}

const placeTier = (tier: Tier, y: number, width: number): PlacedTier =>
  tier.length < 2
    ? placeOne(tier, y, width)
    : tier.length === 2
      ? placePair(tier, y, width)
      : placeRing(tier, y, width);

function placeOne(tier: Tier, y: number, width: number): PlacedTier {
  const own = Math.min(width - 2 * EDGE, WIDEST * 1.3);
  const boxes = tier.map((content) => ({
    content,
    rect: { x: (width - own) / 2, y, width: own, height: boxHeight(content, own) },
  }));
  const bottom = y + (boxes[0]?.rect.height ?? 0);
  return { boxes, arrows: [], bottom, inlet: y, outlet: bottom };
}

/** Two that face each other. */
function placePair(tier: Tier, y: number, width: number): PlacedTier {
  const own = pairWidth(width);
  const height = Math.max(...tier.map((content) => boxHeight(content, own)));
  const boxes = tier.map((content, n) => ({
    content,
    rect: { x: n === 0 ? EDGE : width - EDGE - own, y, width: own, height },
  }));
  const middle = y + height / 2;
  return {
    boxes,
    arrows: arrowsBothWays([EDGE + own + OFF, middle], [width - EDGE - own - OFF, middle]),
    bottom: y + height,
    inlet: middle - 6,
    outlet: middle + 6,
  };
}

const pairWidth = (width: number): number => Math.min(WIDEST, (width - 2 * EDGE - FACING_GAP) / 2);

/** Several that all give to what they have in common and take from it: on both sides of a line. */
function placeRing(tier: Tier, y: number, width: number): PlacedTier {
  const own = pairWidth(width);
  const middle = width / 2;
  const rows = Array.from({ length: Math.ceil(tier.length / 2) }, (_, n) => tier.slice(n * 2, n * 2 + 2));
  const boxes: PlacedBox[] = [];
  const arrows: Element[] = [];
  const centres: number[] = [];
  let bottom = y - RING_GAP;
  for (const row of rows) {
    const height = Math.max(...row.map((content) => boxHeight(content, own)));
    const isAlone = row.length === 1;
    const top = bottom + (isAlone ? ROW_GAP : RING_GAP);
    const centre = top + height / 2;
    bottom = top + height;
    if (isAlone) arrows.push(...arrowsBothWays([middle, (centres.at(-1) ?? y) + 12], [middle, top - OFF]));
    else centres.push(centre);
    for (const [side, content] of row.entries()) {
      const x = isAlone ? middle - own / 2 : side === 0 ? EDGE : width - EDGE - own;
      boxes.push({ content, rect: { x, y: top, width: own, height } });
      if (isAlone) continue;
      const [from, to]: [Point, Point] =
        side === 0
          ? [
              [x + own + OFF, centre],
              [middle - 7, centre],
            ]
          : [
              [x - OFF, centre],
              [middle + 7, centre],
            ];
      arrows.push(...arrowsBothWays(from, to));
    }
  }
  const [first, last] = [centres[0] ?? y, centres.at(-1) ?? y];
  return {
    boxes,
    arrows: [line([middle, first - 9], [middle, last + 9], 'common'), ...arrows],
    bottom,
    inlet: first - 9,
    outlet: tier.length % 2 === 0 ? last + 9 : bottom,
  };
}

/** What runs straight from one place to another. */
function connect(link: Link, kind: Flow['kind'], from: Point, to: Point): readonly Element[] {
  if (link === 'both') return arrowsBothWays(from, to);
  return [link === 'with' ? line(from, to, 'common') : arrow(from, to, `line-${kind}`)];
}
