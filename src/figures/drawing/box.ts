import type { Element } from 'xast';
import type { Strand } from '#model/codelists/strands.ts';
import { fitLines, widthInEms } from '../label-lines.ts';
import { strandMarks } from '../strand-marks.ts';
import { element, text, TEXT } from './svg.ts';

/** One who or that which stands in a box. */
export interface BoxEntry {
  readonly text: string;
  /** Said instead where the text would need more than two lines. */
  readonly short?: string;
  readonly note?: string;
  readonly strand?: Strand;
  readonly href?: string;
  readonly lang?: string;
}

export interface BoxGroup {
  readonly title?: string;
  readonly entries: readonly BoxEntry[];
}

/** A box of a diagram: what stands in it, in groups, each with what they have in common above it. */
export interface BoxContent {
  readonly groups: readonly BoxGroup[];
  /** `missing` for one of which nothing is known, `own` for what the drawing is about. */
  readonly kind?: 'missing' | 'own';
}

/** Lengths are CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PAD = 9;
const LINE = 18;
const ENTRY_GAP = 6;
const GROUP_GAP = 9;
const MARK = 20;
/** How much wider names are, which are bold. */
const BOLD = 1.08;
/** The least height of what can be pressed. */
const TARGET = 24;

interface Row {
  readonly kind: 'title' | 'entry';
  readonly lines: readonly { readonly text: string; readonly kind: string }[];
  readonly height: number;
  readonly gap: number;
  readonly entry?: BoxEntry;
}

function rowsOf({ groups }: BoxContent, width: number): readonly Row[] {
  const fit = (words: string) => fitLines(words, (width - 2 * PAD) / TEXT);
  const fitName = (words: string, less: number) => fitLines(words, (width - 2 * PAD - less) / TEXT / BOLD);
  return groups.flatMap(({ title, entries }, group): readonly Row[] => [
    ...(title === undefined
      ? []
      : [
          row(
            'title',
            fit(title).map((line) => ({ text: line, kind: 'soft' })),
            group === 0 ? 0 : GROUP_GAP,
          ),
        ]),
    ...entries.map((entry, n): Row => {
      const less = entry.strand === undefined ? 0 : MARK;
      const full = fitName(entry.text, less);
      const name = full.length > 2 && entry.short !== undefined ? fitName(entry.short, less) : full;
      return {
        ...row(
          'entry',
          [
            ...name.map((line) => ({ text: line, kind: 'name' })),
            ...(entry.note === undefined
              ? []
              : fit(entry.note).map((line) => ({ text: line, kind: 'soft' }))),
          ],
          n > 0 ? ENTRY_GAP : title !== undefined ? 1 : group === 0 ? 0 : GROUP_GAP,
        ),
        entry,
      };
    }),
  ]);
}

const row = (kind: Row['kind'], lines: Row['lines'], gap: number): Row => ({
  kind,
  lines,
  height: lines.length * LINE,
  gap,
});

const rowHeight = ({ height, entry }: Row): number =>
  entry?.href === undefined ? height : Math.max(TARGET, height);

/** The height that the box needs at a width. */
export const boxHeight = (content: BoxContent, width: number): number =>
  rowsOf(content, width).reduce((sum, one) => sum + one.gap + rowHeight(one), 2 * PAD);

/** How many lines its longest entry has at a width. */
export const boxLines = (content: BoxContent, width: number): number =>
  Math.max(0, ...rowsOf(content, width).map(({ lines }) => lines.length));

/** The width of its widest word, with the space around it. */
export const leastBoxWidth = ({ groups }: BoxContent): number =>
  2 * PAD +
  TEXT *
    BOLD *
    Math.max(
      ...groups
        .flatMap(({ title, entries }) => [title ?? '', ...entries.map(({ text, short }) => short ?? text)])
        .flatMap((words) => words.split(/\s+/).map(widthInEms)),
    );

export function drawBox(content: BoxContent, { x, y, width, height }: Rect): readonly Element[] {
  let top = y + PAD;
  return [
    element('rect', { x, y, width, height, rx: 3, class: `box ${content.kind ?? ''}`.trim() }),
    ...rowsOf(content, width).flatMap((one) => {
      const { lines, entry, gap } = one;
      const at = top + gap;
      top = at + rowHeight(one);
      const first = at + (rowHeight(one) - one.height) / 2 + 14;
      const indent = entry?.strand === undefined ? 0 : MARK;
      const drawn = [
        ...(entry?.strand === undefined
          ? []
          : [
              element('path', {
                d: strandMarks[entry.strand],
                class: `mark line-${entry.strand}`,
                transform: `translate(${Math.round(x + PAD)} ${Math.round(first - 13)})`,
              }),
            ]),
        ...lines.map(({ text: words, kind }, n) =>
          text({ x: x + PAD + (kind === 'name' ? indent : 0), y: first + n * LINE, kind }, words),
        ),
      ];
      return entry?.href === undefined
        ? drawn
        : [
            element(
              'a',
              { href: entry.href, lang: entry.lang },
              element('rect', {
                x: x + 2,
                y: at - 1,
                width: width - 4,
                height: rowHeight(one) + 2,
                class: 'target',
              }),
              ...drawn,
            ),
          ];
    }),
  ];
}
