import type { Element } from 'xast';
import type { Strand } from '#model/codelists/strands.ts';
import { element } from './svg.ts';
import { svgText } from './svg-text.ts';

/**
 * How an area is filled: in the colour of a strand (`none` for projects without one), or in a tone whose meaning the
 * figure gives; `empty` is an outline for what is missing. Maps have their own.
 */
export type Fill =
  Strand | 'none' | 'strong' | 'strong-hatched' | 'light' | 'light-hatched' | 'empty' | MapFill;

/** Land without a number, the country from which all is told, and the shades from the lightest. */
export type MapFill = 'land' | 'home' | `shade-${number}`;

const hatch = [element('path', { d: 'M0 0V6', class: 'pattern-line' })];
const dots = [element('circle', { cx: 3, cy: 3, r: 1.3, class: 'pattern-dot' })];

/** Fills with a pattern over their colour: printed in grey, or to some eyes, the colour is as another's. */
const patterns: readonly {
  readonly fill: Fill;
  /** The fill that gives the colour. */
  readonly colour: Fill;
  readonly turned: number;
  readonly over: readonly Element[];
}[] = [
  { fill: 'provider', colour: 'provider', turned: 45, over: hatch },
  { fill: 'dual', colour: 'dual', turned: 0, over: dots },
  { fill: 'strong-hatched', colour: 'strong', turned: -45, over: hatch },
  { fill: 'light-hatched', colour: 'light', turned: -45, over: hatch },
];

/** Attributes of an area, or of a group of areas. A page has the patterns once, after its charts, a file in its head. */
export const filled = (fill: Fill): { readonly class?: string; readonly fill?: string } =>
  patterns.some((pattern) => pattern.fill === fill)
    ? { fill: `url(#pattern-${fill})` }
    : { class: `fill-${fill}` };

/** The patterns that `filled` names: they must stand once in each document with drawings. */
export const fillPatterns: readonly Element[] = patterns.map(({ fill, colour, turned, over }) =>
  element(
    'pattern',
    {
      id: `pattern-${fill}`,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: turned === 0 ? undefined : `rotate(${turned})`,
    },
    element('rect', { width: 6, height: 6, class: `fill-${colour}` }),
    ...over,
  ),
);

/** The same as markup, for a page. */
export const fillPatternMarkup = svgText(fillPatterns);

const GAP = 1;

/** Length of a segment whose neighbour begins after so much: paper shows between the two, however short it is. */
export const beforeGap = (length: number): number => length - Math.min(GAP, length / 4);
