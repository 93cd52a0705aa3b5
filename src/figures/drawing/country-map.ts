import type { Element } from 'xast';
import type { Drawing } from '../figure.ts';
import { widthInEms } from '../label-lines.ts';
import { apart } from '../maps/apart.ts';
import { placeLabels } from '../maps/label-places.ts';
import type { MapView } from '../maps/map-view.ts';
import type { Fill } from './fills.ts';
import { element, round, text } from './svg.ts';

/** A country that stands out from the land. */
export interface MappedCountry {
  readonly code: string;
  readonly fill: Fill;
  /** What is written on it, where there is room. */
  readonly label: string | undefined;
}

export interface CountryMap {
  readonly view: MapView;
  /** Those that matter most first: they are labelled first. */
  readonly countries: readonly MappedCountry[];
  /** A part that is enlarged elsewhere: the small ones inside are seen there. */
  readonly enlarged?: MapView;
  readonly isFramed?: boolean;
  /** Whether the land without a fill of its own is part of what the map tells, or lies beyond it. */
  readonly land?: 'land' | 'beyond';
  /** Whether the land goes on below the countries: the same text in each of several maps of a page compresses to one. */
  readonly isLandWhole?: boolean;
}

const LABEL = { size: 12, line: 14 };
/** A shape smaller than this part of a circle is hard to see. */
const TOO_SMALL = 1 / 3;

/** Radius of the circle that stands for a small country. */
export const circleRadius = ({ width }: MapView): number => (width < 480 ? 3.2 : 5);

/** Whether the country is drawn as a circle: it has no shape, or one that is hard to see. */
export const isCircle = (view: MapView, code: string): boolean =>
  (view.shapeOf(code)?.area ?? 0) < TOO_SMALL * Math.PI * circleRadius(view) ** 2;

/** Land, countries on it, and circles for the small ones. */
export function drawCountryMap({
  view,
  countries,
  enlarged,
  isFramed = false,
  land = 'land',
  isLandWhole = false,
}: CountryMap): Drawing {
  const { width, height } = view;
  const radius = circleRadius(view);
  const onSheet = countries.flatMap((country) => {
    const at = view.positionOf(country.code);
    return at ? [{ ...country, at }] : [];
  });
  const small = onSheet.filter(
    ({ code }) => isCircle(view, code) && enlarged?.positionOf(code) === undefined,
  );
  const moved = apart(
    small.map(({ at }) => at),
    radius + 0.5,
  );
  const circles = small.map((country, n) => ({ ...country, at: moved[n] ?? country.at }));
  const placeOf = new Map(circles.map(({ code, at }) => [code, at]));
  const labels = placeLabels(
    onSheet.flatMap(({ code, label, at }) => {
      if (label === undefined) return [];
      const circle = placeOf.get(code);
      return [
        {
          text: label,
          at: circle ?? at,
          radius: circle ? radius : 0,
          width: widthInEms(label) * LABEL.size,
        },
      ];
    }),
    LABEL.line,
    { width, height },
  );
  return {
    width,
    height,
    content: [
      element('path', {
        d: view.landBut(isLandWhole ? [] : countries.map(({ code }) => code)),
        class: land,
      }),
      ...countries.flatMap(({ code, fill }) => {
        const shape = view.shapeOf(code);
        return shape ? [element('path', { d: shape.path, ...countryFill(fill) })] : [];
      }),
      ...(enlarged ? [frame(view, enlarged)] : []),
      ...circles.map(({ at: [cx, cy], fill }) =>
        element('circle', { cx, cy, r: radius, ...countryFill(fill) }),
      ),
      ...(isFramed
        ? [element('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, class: 'map-frame' })]
        : []),
      ...labels.map(({ text: words, at: [x, y] }) =>
        text({ x, y: y + LABEL.size / 3, anchor: 'middle', kind: 'halo small-label' }, words),
      ),
    ],
  };
}

/** A plain colour, with an outline: a pattern would cut a small country to pieces. */
const countryFill = (fill: Fill): { readonly class: string } => ({ class: `country fill-${fill}` });

function frame(view: MapView, { edge }: MapView): Element {
  const points = edge.flatMap((place) => view.locate(place)?.map(round).join(' ') ?? []);
  return element('path', { d: `M${points.join('L')}Z`, class: 'map-frame' });
}
