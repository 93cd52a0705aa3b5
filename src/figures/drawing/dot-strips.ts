import { scaleLog } from 'd3-scale';
import type { Element } from 'xast';
import type { Drawing } from '../figure.ts';
import { widthInEms } from '../label-lines.ts';
import { drawAxisLabels } from './axis-labels.ts';
import type { Series } from './legend.ts';
import { strandMark } from './strand-mark.ts';
import { element, isNarrow, text, TEXT } from './svg.ts';

/** Numbers above zero along a scale on which each step is ten times the one before. */
export interface DotStrips {
  readonly strips: readonly (Series & { readonly values: readonly number[] })[];
  /** Of the powers of ten at the axis. */
  readonly locale: string;
}

const RADIUS = 5.5;
const APART = 2 * RADIUS + 1;
const LINE = 17;
const PADDING = 9;
const AXIS = 26;

/** A dot for each number on the strip of its series; dots that would lie over each other are set apart. */
export function drawDotStrips({ strips, locale }: DotStrips, width: number): Drawing {
  const isAbove = isNarrow(width);
  const left = isAbove ? 0 : Math.max(...strips.map(({ text: name }) => widthInEms(name))) * TEXT + 34;
  const values = strips.flatMap((strip) => strip.values);
  const x = scaleLog([Math.min(...values), Math.max(...values)], [left + RADIUS, width - RADIUS]).nice();
  let y = AXIS;
  const content = strips.flatMap(({ fill, text: name, values: numbers }) => {
    const placed = setApart(numbers.map((value) => x(value)));
    const reach = Math.max(...placed.map(({ off }) => Math.abs(off))) + RADIUS;
    const labelHeight = isAbove ? LINE : 0;
    const height = Math.max(isAbove ? 0 : LINE, 2 * reach);
    const top = y + PADDING;
    const middle = top + labelHeight + height / 2;
    const nameY = isAbove ? top + 12 : middle + 5;
    const mark = strandMark(fill, 0, nameY - 12);
    const line = element('line', { x1: 0, x2: width, y1: y, y2: y, class: 'grid' });
    y = top + labelHeight + height + PADDING;
    return [
      line,
      ...mark.content,
      text({ x: mark.width, y: nameY }, name),
      ...placed.map(({ at, off }) =>
        element('circle', { cx: at, cy: middle + off, r: RADIUS, class: `fill-${fill}` }),
      ),
    ];
  });
  return { width, height: y, content: [...drawAxis(x, locale, y, width), ...content] };
}

/** Each place with how far up or down its dot stands, so that no two touch. */
function setApart(places: readonly number[]): readonly { readonly at: number; readonly off: number }[] {
  const placed: { readonly at: number; readonly off: number }[] = [];
  let near: typeof placed = [];
  for (const at of places.toSorted((a, b) => a - b)) {
    near = near.filter((other) => at - other.at < APART);
    const isFree = (off: number): boolean =>
      near.every((other) => Math.hypot(other.at - at, other.off - off) >= APART - 0.01);
    let step = 0;
    while (!isFree(offsetOf(step))) step += 1;
    const dot = { at, off: offsetOf(step) };
    placed.push(dot);
    near.push(dot);
  }
  return placed;
}

/** 0, then up and down in turn, farther and farther. */
const offsetOf = (step: number): number => ((step % 2 === 0 ? step / 2 : -(step + 1) / 2) * APART) / 2;

/** As far as logarithms can tell. */
function isPowerOfTen(value: number): boolean {
  const power = Math.log10(value);
  return Math.abs(power - Math.round(power)) < 1e-9;
}

function drawAxis(
  x: ReturnType<typeof scaleLog<number, number>>,
  locale: string,
  bottom: number,
  width: number,
): readonly Element[] {
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' });
  const powers = x.ticks().filter(isPowerOfTen);
  return [
    ...powers.map((value) =>
      element('line', { x1: x(value), x2: x(value), y1: AXIS - 6, y2: bottom, class: 'grid' }),
    ),
    ...drawAxisLabels(
      powers.map((value) => ({ at: x(value), words: compact.format(value) })),
      AXIS - 12,
      width,
    ),
  ];
}
