import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Element } from 'xast';
import type { Strand } from '#model/codelists/strands.ts';
import type { Drawing } from '../figure.ts';
import { breakLines, widthInEms } from '../label-lines.ts';
import { element, path, text, TEXT } from './svg.ts';

/** A date as known: the first and the last day (`YYYY-MM-DD`) that it may mean. */
export interface DrawnDate {
  readonly first: string;
  readonly last: string;
  readonly isInferred: boolean;
}

/** From a start to an end, either of which may not be known. */
export interface DrawnSpan {
  readonly kind: 'planned' | 'actual';
  readonly start?: DrawnDate;
  readonly end?: DrawnDate;
}

export interface TimelineRow {
  readonly name: string;
  /** Its dates in words. */
  readonly text: string;
  readonly span?: DrawnSpan;
  /** When something was said. */
  readonly point?: DrawnDate;
  /** From a day that passed to today, and what should have happened. */
  readonly late?: { readonly from: string; readonly text: string };
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  readonly today: { readonly day: string; readonly text: string };
  /** Names the colour of what was done: a strand, or `none`. */
  readonly kind: Strand | 'none';
}

const BAR = 16;
const LINE = 18;
const GAP = 14;
/** What is shorter could not be seen. */
const SHORTEST = 3;
/** Room for the end of a span that is not known, with its question mark. */
const OPEN = 46;
const STUB = 28;
const TICK_ROOM = 44;
const STEPS = [1, 2, 5, 10, 20, 50, 100];

type Days = ScaleLinear<number, number>;

const DAY = 24 * 60 * 60 * 1000;
const dayNumber = (day: string): number => Date.parse(day) / DAY;
const yearOf = (day: string): number => Number(day.slice(0, 4));
const newYear = (year: number): number => Date.UTC(year, 0) / DAY;

/** Spans of time, one below the other, over the years from the first date to the last. */
export function drawTimeline({ rows, today, kind }: Timeline, width: number): Drawing {
  const spans = rows.flatMap(({ span }) => (span ? [span] : []));
  const years = [
    yearOf(today.day),
    ...rows.flatMap(({ span, point }) =>
      [span?.start, span?.end, point].flatMap((date) =>
        date ? [yearOf(date.first), yearOf(date.last)] : [],
      ),
    ),
  ];
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const x = scaleLinear(
    [newYear(firstYear), newYear(lastYear + 1)],
    [spans.some(({ start }) => !start) ? OPEN : 1, width - (spans.some(({ end }) => !end) ? OPEN : 1)],
  );
  const now = x(dayNumber(today.day));
  let y = LINE + 6;
  const content = rows.flatMap((row): readonly Element[] => {
    const label = breakLines(`${row.name}: ${row.text}`, width / TEXT).map((line, n) =>
      labelLine(line, n === 0 ? `${row.name}:` : '', y + (n + 1) * LINE - 4),
    );
    y += label.length * LINE + 3;
    const barY = y;
    const late = row.late && drawLate(row.late, { x, y: barY, now, width });
    if (row.span || row.point || late) y += BAR + 3;
    if (late) y += late.lines * LINE;
    y += GAP;
    return [
      ...label,
      ...(row.span ? drawSpan(row.span, kind, x, barY) : []),
      ...(row.point ? drawPoint(row.point, x, barY) : []),
      ...(late?.content ?? []),
    ];
  });
  const isTodayLate = now > width / 2;
  return {
    width,
    height: y + LINE + 4,
    content: [
      text(
        { x: now + (isTodayLate ? -5 : 5), y: 13, kind: 'soft', ...(isTodayLate ? { anchor: 'end' } : {}) },
        today.text,
      ),
      element('line', { x1: now, x2: now, y1: 1, y2: y, class: 'today' }),
      ...content,
      ...drawAxis(x, [firstYear, lastYear], y, width),
    ],
  };
}

function labelLine(line: string, name: string, y: number): Element {
  return element(
    'text',
    { x: 0, y, class: 'halo' },
    ...(name === '' ? [line] : [element('tspan', { class: 'number' }, name), line.slice(name.length)]),
  );
}

/** What is sure is filled; what a date may mean as well is lighter. */
function drawSpan(
  { kind, start, end }: DrawnSpan,
  colour: Timeline['kind'],
  x: Days,
  y: number,
): readonly Element[] {
  const names = kind === 'planned' ? 'plan' : `fill-${colour}`;
  const soft = kind === 'planned' ? 'plan-maybe' : `maybe-${colour}`;
  const from = (date: DrawnDate): number => x(dayNumber(date.first));
  // A day lasts until the next one begins.
  const to = (date: DrawnDate): number => x(dayNumber(date.last) + 1);
  const range = (left: number, right: number, name: string): Element =>
    element('rect', { x: left, y, width: Math.max(SHORTEST, right - left), height: BAR, class: name });
  const maybe = (left: number, right: number, isInferred: boolean): Element =>
    range(left, right, isInferred ? `${soft} inferred` : soft);
  const isRange = (date: DrawnDate): boolean => date.first !== date.last;

  if (start && end) {
    // Neither day between the two is sure.
    if (to(start) > from(end) && (isRange(start) || isRange(end))) {
      return [maybe(from(start), to(end), start.isInferred || end.isInferred)];
    }
    const sure = [isRange(start) ? to(start) : from(start), isRange(end) ? from(end) : to(end)] as const;
    return [
      range(...sure, names),
      ...(isRange(start) || start.isInferred
        ? [isRange(start) ? maybe(from(start), to(start), start.isInferred) : edge(from(start), y)]
        : []),
      ...(isRange(end) || end.isInferred
        ? [isRange(end) ? maybe(from(end), to(end), end.isInferred) : edge(to(end), y)]
        : []),
    ];
  }
  const known = start ?? end;
  if (!known) return [];
  const [left, right] = [from(known), Math.max(to(known), from(known) + SHORTEST)];
  const [near, far] = start ? [right + 3, right + 3 + STUB] : [left - 3, left - 3 - STUB];
  return [
    isRange(known)
      ? maybe(left, right, known.isInferred)
      : range(left, right, known.isInferred ? `${names} inferred` : names),
    ...(known.isInferred && !isRange(known) ? [edge(start ? left : right, y)] : []),
    element('path', { d: path`M${near} ${y + BAR / 2}H${far}`, class: 'open' }),
    text({ x: far + (start ? 4 : -4), y: y + 13, ...(start ? {} : { anchor: 'end' }) }, '?'),
  ];
}

/** A day that nobody stated. */
const edge = (x: number, y: number): Element =>
  element('path', { d: path`M${x} ${y - 3}V${y + BAR + 3}`, class: 'edge inferred' });

function drawPoint({ first, last }: DrawnDate, x: Days, y: number): readonly Element[] {
  const [left, right] = [x(dayNumber(first)), x(dayNumber(last) + 1)];
  const middle = (left + right) / 2;
  const centre = y + BAR / 2;
  return [
    ...(first === last
      ? []
      : [element('path', { d: path`M${left} ${centre - 4}v8m0-4H${right}m0-4v8`, class: 'edge' })]),
    element('path', { d: path`M${middle} ${centre - 6}l6 6-6 6-6-6z`, class: 'point' }),
  ];
}

function drawLate(
  { from, text: words }: NonNullable<TimelineRow['late']>,
  { x, y, now, width }: { x: Days; y: number; now: number; width: number },
): { readonly content: readonly Element[]; readonly lines: number } {
  const start = x(dayNumber(from) + 1);
  const isTodayLate = now > width / 2;
  const at = isTodayLate ? now - 5 : start;
  const lines = breakLines(words, (isTodayLate ? at : width - at) / TEXT);
  return {
    lines: lines.length,
    content: [
      element('rect', { x: start, y, width: Math.max(SHORTEST, now - start), height: BAR, class: 'late' }),
      element('path', { d: path`M${start} ${y + BAR / 2}H${now}`, class: 'late-marks' }),
      ...lines.map((line, n) =>
        text(
          {
            x: at,
            y: y + BAR + (n + 1) * LINE - 2,
            kind: 'halo',
            ...(isTodayLate ? { anchor: 'end' } : {}),
          },
          line,
        ),
      ),
    ],
  };
}

/** A tick where a year begins, with as many years named as there is room for. */
function drawAxis(
  x: Days,
  [first, last]: readonly [number, number],
  y: number,
  width: number,
): readonly Element[] {
  const length = x(newYear(first + 1)) - x(newYear(first));
  const step = STEPS.find((years) => years * length >= TICK_ROOM) ?? 100;
  // Few years are counted from the first, many are round ones.
  const from = step > 2 ? 0 : first;
  const named = Array.from({ length: last - first + 1 }, (_, n) => first + n).filter(
    (year) => (year - from) % step === 0 && x(newYear(year)) + widthInEms(String(year)) * TEXT + 3 <= width,
  );
  const [left, right] = x.range();
  return [
    element('path', {
      d:
        path`M${left ?? 0} ${y}H${right ?? width}` +
        named.map((year) => path`M${x(newYear(year))} ${y}v7`).join(''),
      class: 'axis',
      fill: 'none',
    }),
    ...named.map((year) => text({ x: x(newYear(year)) + 3, y: y + 17, kind: 'soft' }, String(year))),
  ];
}
