import { mapAnchor, type MapConcept } from '#catalog/pages/concept-views.ts';
import {
  cutOf,
  FONT_SIZE,
  heightOf,
  labelHeight,
  labelWidth,
  LINE_HEIGHT,
  type Row,
  rowsOf,
} from './concept-map-rows.ts';

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
  /** Its identifier in the page. */
  readonly anchor: string;
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
  readonly fontSize: number;
  readonly nodes: readonly MapNode[];
  readonly streams: readonly Stream[];
  readonly relations: readonly MapEdge[];
}

const slopeNames = ['left', 'right'] as const;
type Slope = (typeof slopeNames)[number];

const INDENT = 18;
/** From a dot's middle to its label. */
const LABEL_GAP = 11;
const MARGIN = 6;
const BEND = 8;
/** Width of a map with two slopes, if its labels leave the valley wide enough. */
const PAGE_WIDTH = 1112;
const VALLEY = { least: 240, alone: 150 };

const round = (length: number): number => Math.round(length * 10) / 10;

/** Path data with its lengths rounded. */
const path = (commands: TemplateStringsArray, ...lengths: readonly number[]): string =>
  String.raw(commands, ...lengths.map(round));

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
  const across = wholesAcross(slopes.left, slopes.right);
  const top = { left: MARGIN, right: MARGIN + across.length * BEND };

  const place = (slope: Slope): readonly Placed[] => {
    let bottom = top[slope];
    return slopes[slope].map((row) => {
      bottom += row.height;
      const y = bottom - labelHeight(row) / 2;
      return { row, slope, y, x: banks[slope] + outward(slope) * row.depth * INDENT };
    });
  };
  const placed = slopeNames.flatMap(place);
  const byKey = new Map(placed.map((node) => [node.row.concept.key, node]));
  const middle = (banks.left + banks.right) / 2;
  const height = Math.max(...slopeNames.map((slope) => top[slope] + heightOf(slopes[slope]))) + MARGIN;
  // The longest curve between two concepts of a slope reaches most of the way over the valley.
  const bulge = (valley * 0.9) / Math.sqrt(height);

  /** From the whole along its slope to the part; where the slope ends, first across the valley to the other. */
  const streamPath = (whole: Placed, part: Placed): string => {
    const out = outward(part.slope);
    const x = part.x - out * INDENT;
    const { y } = part;
    const along = path`V ${y - BEND} Q ${x} ${y} ${x + out * BEND} ${y} H ${part.x}`;
    const start = path`M ${whole.x} ${whole.y}`;
    if (whole.slope === part.slope) return `${start} ${along}`;
    // The deeper a whole is, the higher its stream comes in: it need not cross those of the wider ones.
    const above = MARGIN + (across.length - 1 - across.indexOf(whole.row.concept.key)) * BEND;
    const over = path`C ${middle} ${whole.y} ${middle} ${above} ${x - BEND} ${above}`;
    return `${start} ${over} ${path`Q ${x} ${above} ${x} ${above + BEND}`} ${along}`;
  };
  const relationPath = (from: Placed, to: Placed): string => {
    const reach = ({ slope }: Placed): number =>
      from.slope === to.slope
        ? banks[slope] - outward(slope) * Math.max(INDENT, bulge * Math.sqrt(Math.abs(from.y - to.y)))
        : middle;
    const start = path`M ${from.x} ${from.y} H ${banks[from.slope]}`;
    const over = path`C ${reach(from)} ${from.y} ${reach(to)} ${to.y} ${banks[to.slope]} ${to.y}`;
    return `${start} ${over} ${path`H ${to.x}`}`;
  };
  const edgesFrom = (from: Placed, ends: readonly { readonly key: string }[]): readonly MapEdge[] =>
    ends.flatMap(({ key }) => {
      const to = byKey.get(key);
      return to ? [{ from: from.row.concept.key, to: key, d: relationPath(from, to) }] : [];
    });

  return {
    width: Math.ceil(banks.right + right + MARGIN),
    height: Math.ceil(height),
    fontSize: FONT_SIZE,
    nodes: placed.map(nodeOf),
    streams: placed.flatMap((part): readonly Stream[] => {
      const { concept, parent } = part.row;
      const whole = parent === undefined ? undefined : byKey.get(parent);
      const width = streamWidth(part.row);
      return [
        ...(whole
          ? [
              {
                from: concept.key,
                to: whole.row.concept.key,
                d: streamPath(whole, part),
                width,
                aside: false,
              },
            ]
          : []),
        ...edgesFrom(part, concept.alsoPartOf).map((edge) => ({ ...edge, width, aside: true })),
      ];
    }),
    relations: placed.flatMap((node) => {
      const { key, related } = node.row.concept;
      return edgesFrom(
        node,
        related.filter((other) => key < other.key),
      );
    }),
  };
}

const outward = (slope: Slope): 1 | -1 => (slope === 'left' ? -1 : 1);

const streamWidth = ({ size }: Row): number => round(Math.min(6, 0.8 + 0.7 * Math.sqrt(size)));

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
  const height = labelHeight(row);
  return {
    key: concept.key,
    anchor: mapAnchor(concept.key),
    href: concept.href,
    ...(concept.lang === undefined ? {} : { lang: concept.lang }),
    slope,
    whole: concept.parts.length > 0,
    dot: { x: round(x), y: round(y), radius: round(Math.min(8, 2.5 + Math.sqrt(concept.related.length))) },
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
