import { scaleLinear } from 'd3-scale';
import type { Element } from 'xast';
import type { Strand } from '#model/codelists/strands.ts';
import type { Drawing } from '../figure.ts';
import { breakLines, widthInEms } from '../label-lines.ts';
import { drawAxisLabels } from './axis-labels.ts';
import { filled } from './fills.ts';
import { drawLegend, type Series } from './legend.ts';
import { strandMark } from './strand-mark.ts';
import { element, isNarrow, text, TEXT } from './svg.ts';

/** One bar a name, each on a lane of its own over the years. */
export interface Lanes {
  /** The strands of the lanes. */
  readonly series: readonly Series[];
  readonly lanes: readonly Lane[];
  /** What stands in place of a bar where no date is known. */
  readonly undated: string;
  /** The day as of which the page speaks, as a year with a fraction, and what it is called. */
  readonly today: { readonly at: number; readonly text: string };
}

export interface Lane {
  readonly strand: Strand | 'none';
  readonly text: string;
  /** One of them may be unknown, or both. */
  readonly start: LaneEnd | undefined;
  readonly end: LaneEnd | undefined;
}

interface LaneEnd {
  /** A year with a fraction. */
  readonly at: number;
  readonly isPlanned: boolean;
}

const BAR = 12;
const LINE = 17;
const GAP = 12;
const AXIS = 24;
const FADE = { length: 44, least: 12, steps: [0.8, 0.5, 0.3, 0.2] };
const LEAST = 3;
const CAP = 4;
const YEAR_WIDTH = 66;

/** A bar ends where it is known to; where it is not, it fades. */
export function drawLanes({ series, lanes, undated, today }: Lanes, width: number): Drawing {
  const isAbove = isNarrow(width);
  const left = isAbove ? 0 : width * 0.45;
  const legend = drawLegend(series, width);
  const known = lanes.flatMap(({ start, end }) => [start, end].flatMap((known) => (known ? [known.at] : [])));
  const domain = [Math.floor(Math.min(today.at, ...known)), Math.ceil(Math.max(today.at, ...known))] as const;
  const x = scaleLinear(domain, [left, width]);
  const top = legend.height + AXIS + 18;
  let y = top;
  const rows = lanes.map((lane) => {
    const mark = strandMark(lane.strand, 0, y);
    const lines = breakLines(lane.text, ((isAbove ? width : left - 16) - mark.width) / TEXT);
    const height = isAbove ? lines.length * LINE + 4 + BAR : Math.max(BAR, lines.length * LINE);
    const labelY = y;
    const barY = isAbove ? y + lines.length * LINE + 4 : y + (height - BAR) / 2;
    y += height + GAP;
    return [
      ...mark.content,
      ...lines.map((line, n) => text({ x: mark.width, y: labelY + 13 + n * LINE }, line)),
      ...drawBar(lane, undated, { x, y: barY, left, width }),
    ];
  });
  const bottom = y - GAP + 2;
  return {
    width,
    height: bottom,
    content: [...legend.content, ...drawAxis(x, { left, width, top, bottom }, today), ...rows.flat()],
  };
}

type Years = ReturnType<typeof scaleLinear<number, number>>;

function drawBar(
  { strand, start, end }: Lane,
  undated: string,
  { x, y, left, width }: { x: Years; y: number; left: number; width: number },
): readonly Element[] {
  const isPlanned = start?.isPlanned || end?.isPlanned;
  const look = (planned: boolean | undefined) =>
    planned ? { class: `planned line-${strand}` } : filled(strand);
  const bar = (from: number, to: number, more: Parameters<typeof element>[1] = look(isPlanned)): Element =>
    element('rect', { x: from, y, width: to - from, height: BAR, ...more });
  /** Away from what is known, paler and paler. */
  const fade = (from: number, direction: 1 | -1): readonly Element[] => {
    const room = direction === 1 ? width - from : from - left;
    const step = Math.min(FADE.length, room) / FADE.steps.length;
    return FADE.steps.map((opacity, n) => {
      const [near, far] = [from + direction * step * n, from + direction * step * (n + 1)];
      return bar(Math.min(near, far), Math.max(near, far), { ...look(isPlanned), opacity });
    });
  };
  if (start && end) {
    const from = Math.min(x(start.at), width - LEAST);
    const to = Math.max(x(end.at), from + LEAST);
    // What is not planned is filled at its end, where the rest is an outline.
    const real = isPlanned
      ? [
          ...(start.isPlanned ? [] : [bar(from, from + CAP, filled(strand))]),
          ...(end.isPlanned ? [] : [bar(to - CAP, to, filled(strand))]),
        ]
      : [];
    return [bar(from, to), ...real];
  }
  if (start) return fade(Math.min(x(start.at), width - FADE.least), 1);
  if (end) return fade(Math.max(x(end.at), left + FADE.least), -1);
  return [text({ x: left, y: y + BAR - 1, kind: 'soft' }, undated)];
}

function drawAxis(
  x: Years,
  { left, width, top, bottom }: { left: number; width: number; top: number; bottom: number },
  today: Lanes['today'],
): readonly Element[] {
  const ticks = x
    .ticks(Math.max(2, Math.floor((width - left) / YEAR_WIDTH)))
    .filter(Number.isInteger)
    .filter((year) => x(year) <= width - 20);
  const at = x(today.at);
  const half = (widthInEms(today.text) * TEXT) / 2;
  return [
    ...ticks.map((year) =>
      element('line', { x1: x(year), x2: x(year), y1: top - 8, y2: bottom, class: 'grid' }),
    ),
    ...drawAxisLabels(
      ticks.map((year) => ({ at: x(year), words: String(year) })),
      top - 14,
      width,
    ),
    element('line', { x1: at, x2: at, y1: top - 30, y2: bottom, class: 'today' }),
    text(
      {
        x: Math.min(at, width - half),
        y: top - 34,
        kind: 'soft',
        anchor: 'middle',
      },
      today.text,
    ),
  ];
}
