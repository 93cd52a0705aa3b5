import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Drawing } from '../figure.ts';
import { drawingText, elementAround } from './svg-text.ts';

/** Size of the text in a drawing, in CSS pixels. */
export const TEXT = 14;

/** Whether a drawing is so narrow that the names of its rows stand above them, not beside them. */
export const isNarrow = (width: number): boolean => width < 480;

/** Lengths are given to a tenth of a pixel. */
export const round = (length: number): number => Math.round(length * 10) / 10;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; numbers are rounded, attributes without a value left out. */
export const element = (name: string, attributes: Attributes, ...children: (Element | string)[]): Element =>
  x(
    name,
    Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [
        key,
        typeof value === 'number' ? round(value) : value,
      ]),
    ),
    children,
  );

/** A line of text: `anchor` is where on it the point lies. */
export const text = (
  { x, y, anchor, kind }: { x: number; y: number; anchor?: 'middle' | 'end'; kind?: string },
  words: string,
): Element => element('text', { x, y, 'text-anchor': anchor, class: kind }, words);

/** Path data with its lengths rounded. */
export const path = (commands: TemplateStringsArray, ...lengths: readonly number[]): string =>
  String.raw(commands, ...lengths.map(round));

/** The drawing as an SVG element of a page, named for those who do not see it; a group where it holds links. */
export function svgInPage(drawing: Drawing, label: string, role: 'img' | 'group' = 'img'): string {
  const viewBox = `0 0 ${round(drawing.width)} ${round(drawing.height)}`;
  return elementAround(x('svg', { viewBox, role, 'aria-label': label }), drawingText(drawing));
}
