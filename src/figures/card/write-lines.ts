import type { Measure, SetLines } from './set-lines.ts';
import { type Typeface, UNITS } from './typeface.ts';

/** Where a line of writing begins: its left end, on the line that the letters stand on. */
export interface Start {
  readonly x: number;
  readonly y: number;
}

/** Measures word by word, as lines are written: most words are on many cards, and a typeface knows what it has set. */
export const measured =
  (typeface: Typeface): Measure =>
  (text) => {
    const words = text.split(' ').map((word) => typeface(word).width);
    return words.reduce((sum, width) => sum + width) + (words.length - 1) * typeface(' ').width;
  };

/** The lines as SVG, below each other; `lineHeight` is in sizes. */
export const writeBlock = (
  { size, lines }: SetLines,
  typeface: Typeface,
  color: string,
  { x, y }: Start,
  lineHeight: number,
): string =>
  lines
    .map((line, n) => writeLine(line, typeface, color, { x, y: y + n * size * lineHeight }, size))
    .join('');

/** A line as SVG. */
export function writeLine(
  line: string,
  typeface: Typeface,
  color: string,
  { x, y }: Start,
  size: number,
): string {
  const space = typeface(' ').width;
  let at = 0;
  const words = line.split(' ').map((word) => {
    const { width, outlines } = typeface(word);
    const from = at;
    at += width + space;
    return outlines === ''
      ? ''
      : `<path transform="translate(${Math.round(from * UNITS)})" d="${outlines}"/>`;
  });
  const place = `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(size / UNITS)})`;
  return `<g fill="${color}" transform="${place}">${words.join('')}</g>`;
}

const rounded = (number: number): number => Number(number.toFixed(4));
