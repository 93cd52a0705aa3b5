import type { MapConcept } from '#catalog/pages/concept-views.ts';
import { breakLines, widthInEms } from './label-lines.ts';

/** Of the labels. */
export const FONT_SIZE = 13.5;
export const LINE_HEIGHT = 16;
/** How much wider the labels of wholes are, which are bold. */
const BOLD = 1.06;
/** A row of one line: at 24 CSS pixels or more it is large enough to press. */
const ROW = 24;
const LABEL_EMS = 20;
const TREE_GAP = 14;
/** So few rows stand on one slope. */
const ONE_SLOPE = 12;
/** The longer slope has no more than this part of the rows. */
const LONGER_SLOPE = 0.6;

/** A concept with what is drawn of it, at its place in the list of all. */
export interface Row {
  readonly concept: MapConcept;
  readonly depth: number;
  /** Number of concepts of the row's tree. */
  readonly size: number;
  readonly parent?: string;
  readonly lines: readonly string[];
  /** With the gap above it. */
  readonly height: number;
}

/** All concepts of the trees, each before its parts. */
export function rowsOf(concepts: readonly MapConcept[], depth: number = 0, parent?: string): readonly Row[] {
  return concepts.flatMap((concept, n) => {
    const parts = rowsOf(concept.parts, depth + 1, concept.key);
    const lines = breakLines(concept.text, LABEL_EMS);
    const apart = depth === 0 && n > 0 && (parts.length > 0 || (concepts[n - 1]?.parts.length ?? 0) > 0);
    const row = { concept, depth, size: parts.length + 1, lines };
    const height = labelHeight(row) + (apart ? TREE_GAP : 0);
    return [{ ...row, height, ...(parent === undefined ? {} : { parent }) }, ...parts];
  });
}

export const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** How many rows stand on the left slope: where the fewest trees are cut, then where the slopes are most alike. */
export function cutOf(rows: readonly Row[]): number {
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

export const labelHeight = ({ lines }: Pick<Row, 'lines'>): number => ROW + (lines.length - 1) * LINE_HEIGHT;

export const labelWidth = ({ lines, size }: Pick<Row, 'lines' | 'size'>): number =>
  Math.max(...lines.map(widthInEms)) * FONT_SIZE * (size > 1 ? BOLD : 1);
