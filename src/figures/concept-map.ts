import type { MapConcept } from '#catalog/pages/concept-views.ts';
import { breakLines, widthInEms } from './label-lines.ts';

/*
 * A valley with two slopes. The concepts stand on the slopes in rows, the wide ones next to the valley and those that
 * are part of them up the slope; streams join the parts to the whole. Concepts that are related are joined across the
 * valley, where no label is.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A concept as it is drawn. */
export interface MapNode {
  readonly key: string;
  readonly href: string;
  readonly lang?: string;
  readonly slope: Slope;
  /** Whether others are part of it. */
  readonly whole: boolean;
  readonly dot: { readonly x: number; readonly y: number; readonly radius: number };
  /** The label's lines, each with its baseline. */
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** What can be pressed: dot and label. */
  readonly box: Box;
}

/** A line between two concepts. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** Path data. */
  readonly d: string;
}

/** From a part to the whole, as wide as what is part of the part needs; an aside where the part stands elsewhere. */
export interface Stream extends MapEdge {
  readonly width: number;
  readonly aside: boolean;
}

/** A drawn map: lengths are units of its view box, of which a rem has 16. */
export interface ConceptMapDrawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly streams: readonly Stream[];
  readonly relations: readonly MapEdge[];
}

const slopeNames = ['left', 'right'] as const;
export type Slope = (typeof slopeNames)[number];

/** Of the labels; the style sheet says the same. */
export const FONT_SIZE = 13.5;
const LINE_HEIGHT = 16;
/** How much wider the labels of wholes are, which are bold. */
const BOLD = 1.06;
/** A row of one line: at 24 CSS pixels or more it is large enough to press. */
const ROW = 24;
const LABEL_EMS = 20;
const INDENT = 18;
/** From a dot's middle to its label. */
const LABEL_GAP = 11;
const MARGIN = 6;
const TREE_GAP = 14;
const BEND = 8;
/** Width of a map with two slopes, if its labels leave the valley wide enough. */
const PAGE_WIDTH = 1112;
const VALLEY = { least: 240, alone: 150 };
/** So few rows stand on one slope. */
const ONE_SLOPE = 12;
/** The longer slope has no more than this part of the rows. */
const LONGER_SLOPE = 0.6;

interface Row {
  readonly concept: MapConcept;
  readonly depth: number;
  /** Number of concepts of the row's tree. */
  readonly size: number;
  readonly parent?: string;
  readonly lines: readonly string[];
  readonly height: number;
}

function rowsOf(concepts: readonly MapConcept[], depth: number = 0, parent?: string): readonly Row[] {
  return concepts.flatMap((concept, n) => {
    const parts = rowsOf(concept.parts, depth + 1, concept.key);
    const lines = breakLines(concept.text, LABEL_EMS);
    const apart = depth === 0 && n > 0 && (parts.length > 0 || (concepts[n - 1]?.parts.length ?? 0) > 0);
    const height = Math.max(ROW, lines.length * LINE_HEIGHT + ROW - LINE_HEIGHT) + (apart ? TREE_GAP : 0);
    const row = { concept, depth, size: parts.length + 1, lines, height };
    return [parent === undefined ? row : { ...row, parent }, ...parts];
  });
}

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** How many rows stand on the left slope: where the fewest trees are cut, then where the slopes are most alike. */
function cutOf(rows: readonly Row[]): number {
  if (rows.length <= ONE_SLOPE) return 0;
  const total = heightOf(rows);
  const cuts = rows.map(({ depth }, at) => {
    const left = heightOf(rows.slice(0, at));
    return { at, depth, longer: Math.max(left, total - left) };
  });
  const fair = cuts.filter(({ longer }) => longer <= total * LONGER_SLOPE);
  const [best] = (fair.length > 0 ? fair : cuts).toSorted((a, b) => a.depth - b.depth || a.longer - b.longer);
  return best?.at ?? 0;
}

const round = (length: number): number => Math.round(length * 10) / 10;
const path = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? round(part) : part)).join(' ');

interface Placed {
  readonly row: Row;
  readonly slope: Slope;
  readonly x: number;
  readonly y: number;
}

/** Draws the map. The same concepts are always drawn in the same way. */
export function drawConceptMap(roots: readonly MapConcept[]): ConceptMapDrawing {
  const rows = rowsOf(roots);
  const cut = cutOf(rows);
  const slopes = { left: rows.slice(0, cut), right: rows.slice(cut) };
  const left = extentOf(slopes.left);
  const right = extentOf(slopes.right);
  const valley = cut === 0 ? VALLEY.alone : Math.max(VALLEY.least, PAGE_WIDTH - left - right - 2 * MARGIN);
  const banks = { left: MARGIN + left, right: MARGIN + left + valley };
  const crossing = wholesAcross(slopes.left, slopes.right);
  const top = { left: MARGIN, right: MARGIN + crossing.length * BEND };

  const place = (slope: Slope): readonly Placed[] => {
    let bottom = top[slope];
    return slopes[slope].map((row) => {
      bottom += row.height;
      const y = bottom - (row.lines.length * LINE_HEIGHT + ROW - LINE_HEIGHT) / 2;
      return { row, slope, y, x: banks[slope] + outward(slope) * row.depth * INDENT };
    });
  };
  const placed = slopeNames.flatMap(place);
  const byKey = new Map(placed.map((node) => [node.row.concept.key, node]));
  const middle = (banks.left + banks.right) / 2;
  const height = Math.max(...slopeNames.map((slope) => top[slope] + heightOf(slopes[slope]))) + MARGIN;
  // The longest curve between two concepts of a slope reaches most of the way over the valley.
  const depth = (valley * 0.9) / Math.sqrt(height);

  /** From the whole along its slope to the part; where the slope ends, first across the valley to the other. */
  const streamPath = (whole: Placed, part: Placed): string => {
    const out = outward(part.slope);
    const tail = ['V', part.y - BEND, 'Q', whole.x, part.y, whole.x + out * BEND, part.y, 'H', part.x];
    if (whole.slope === part.slope) return path('M', whole.x, whole.y, ...tail);
    const x = part.x - out * INDENT;
    // The deeper a whole is, the higher its stream comes in: it need not cross those of the wider ones.
    const y = MARGIN + (crossing.length - 1 - crossing.indexOf(whole.row.concept.key)) * BEND;
    return path(
      ...['M', whole.x, whole.y, 'C', middle, whole.y, middle, y, x - BEND, y, 'Q', x, y, x, y + BEND],
      ...['V', part.y - BEND, 'Q', x, part.y, x + out * BEND, part.y, 'H', part.x],
    );
  };
  const relationPath = (from: Placed, to: Placed): string => {
    const reach = (node: Placed): number =>
      from.slope === to.slope
        ? banks[node.slope] -
          outward(node.slope) * Math.max(INDENT, depth * Math.sqrt(Math.abs(from.y - to.y)))
        : middle;
    return path(
      ...['M', from.x, from.y, 'H', banks[from.slope]],
      ...['C', reach(from), from.y, reach(to), to.y, banks[to.slope], to.y, 'H', to.x],
    );
  };
  const edges = (
    of: (concept: MapConcept) => readonly { readonly key: string }[],
  ): readonly (MapEdge & { readonly part: Placed })[] =>
    placed.flatMap((part) =>
      of(part.row.concept).flatMap(({ key }) => {
        const to = byKey.get(key);
        return to ? [{ part, from: part.row.concept.key, to: key, d: relationPath(part, to) }] : [];
      }),
    );

  return {
    width: Math.ceil(banks.right + right + MARGIN),
    height: Math.ceil(height),
    nodes: placed.map(nodeOf),
    streams: [
      ...placed.flatMap((part) => {
        const whole = part.row.parent === undefined ? undefined : byKey.get(part.row.parent);
        if (!whole) return [];
        const d = streamPath(whole, part);
        return [
          { from: part.row.concept.key, to: whole.row.concept.key, d, width: widthOf(part), aside: false },
        ];
      }),
      ...edges(({ alsoPartOf }) => alsoPartOf).map(({ part, from, to, d }) => ({
        ...{ from, to, d, width: widthOf(part), aside: true },
      })),
    ],
    relations: edges(({ key, related }) => related.filter((other) => key < other.key)).map(
      ({ from, to, d }) => ({ from, to, d }),
    ),
  };
}

const outward = (slope: Slope): 1 | -1 => (slope === 'left' ? -1 : 1);

const widthOf = ({ row }: Placed): number => round(Math.min(6, 0.8 + 0.7 * Math.sqrt(row.size)));

const labelWidth = ({ lines, size }: Row): number =>
  Math.max(...lines.map(widthInEms)) * FONT_SIZE * (size > 1 ? BOLD : 1);

/** From the valley to the far end of the longest label. */
const extentOf = (rows: readonly Row[]): number =>
  Math.max(0, ...rows.map((row) => row.depth * INDENT + LABEL_GAP + labelWidth(row)));

/** Concepts on one slope with parts on the other, the widest first. */
function wholesAcross(here: readonly Row[], there: readonly Row[]): readonly string[] {
  const parents = new Set(there.map(({ parent }) => parent));
  return here.map(({ concept }) => concept.key).filter((key) => parents.has(key));
}

function nodeOf({ row, slope, x, y }: Placed): MapNode {
  const { concept, lines } = row;
  const out = outward(slope);
  const width = LABEL_GAP * 2 + labelWidth(row);
  const height = Math.max(ROW, lines.length * LINE_HEIGHT + ROW - LINE_HEIGHT);
  return {
    key: concept.key,
    href: concept.href,
    ...(concept.lang === undefined ? {} : { lang: concept.lang }),
    slope,
    whole: concept.parts.length > 0,
    dot: { x: round(x), y: round(y), radius: round(2.5 + Math.sqrt(concept.related.length)) },
    lines: lines.map((text, n) => ({
      text,
      x: round(x + out * LABEL_GAP),
      y: round(y + (n - (lines.length - 1) / 2) * LINE_HEIGHT + FONT_SIZE / 3),
    })),
    box: {
      x: round(out === 1 ? x - LABEL_GAP : x + LABEL_GAP - width),
      y: round(y - height / 2),
      width: round(width),
      height,
    },
  };
}
