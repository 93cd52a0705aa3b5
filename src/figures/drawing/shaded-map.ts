import { type Drawing, WIDE } from '../figure.ts';
import { enlargedPart } from '../maps/enlarged-part.ts';
import { countriesView, type MapView, worldView } from '../maps/map-view.ts';
import { shadeOf, type Step, stepOf } from '../maps/steps.ts';
import { drawCountryMap } from './country-map.ts';
import type { MapFill } from './fills.ts';
import { drawLegend, type Series } from './legend.ts';
import { element, text } from './svg.ts';

export interface ShadedMap {
  /**
   * The world, and what is said of the part of it that is enlarged below where countries crowd there; or these
   * countries alone, near enough to have names written on them: what lies beyond them is not told.
   */
  readonly sheet: { readonly enlarged: string | undefined } | { readonly only: readonly string[] };
  /** Each with a number of one or more, the greatest first. */
  readonly countries: readonly {
    readonly code: string;
    readonly text: string;
    readonly value: number;
  }[];
  /** The country from which all is told; its number is in the text. */
  readonly home?: { readonly code: string; readonly text: string };
  readonly steps: readonly (Step & { readonly text: string })[];
  /** What the land without a number is called. */
  readonly none: string;
  /** What the numbers count. */
  readonly unit: string;
}

const GAP = 12;
const LINE = 20;

/** Countries shaded by a number, in steps, with what the shades mean above them. */
export function drawShadedMap(map: ShadedMap, width: number): Drawing {
  const { countries, home, steps } = map;
  const { view, part, only } = sheetOf(map, width);
  const isNarrow = width < WIDE;
  const shade = (step: number): MapFill => `shade-${shadeOf(step, steps.length)}`;
  const mapped = [
    ...countries.map(({ code, text: name, value }) => ({
      code,
      fill: shade(stepOf(steps, value)),
      name: `${name} ${value}`,
      number: String(value),
    })),
    ...(home ? [{ code: home.code, fill: 'home' as const, name: home.text, number: undefined }] : []),
  ];
  const without = (only ?? [])
    .filter((code) => !mapped.some((country) => country.code === code))
    .map((code) => ({ code, fill: 'land' as const, label: undefined }));
  const nearLabel = (name: string, number: string | undefined) => (isNarrow ? number : name);
  const series: readonly Series[] = [
    { fill: 'land', text: map.none },
    ...steps.map(({ text: words }, step) => ({ fill: shade(step), text: words })),
    ...(home ? [{ fill: 'home' as const, text: home.text }] : []),
  ];
  const key = drawLegend(series, width);
  const all = drawCountryMap({
    view,
    countries: [
      ...without,
      ...mapped.map(({ code, fill, name, number }) => {
        const isElsewhere = isNarrow || part?.view.positionOf(code);
        return { code, fill, label: only ? nearLabel(name, number) : isElsewhere ? undefined : number };
      }),
    ],
    ...(part ? { enlarged: part.view } : {}),
    isFramed: only !== undefined,
    land: only ? 'beyond' : 'land',
  });
  const near =
    part &&
    drawCountryMap({
      view: part.view,
      countries: mapped.map(({ code, fill, name, number }) => ({
        code,
        fill,
        label: nearLabel(name, number),
      })),
      isFramed: true,
    });
  const top = LINE + key.height + GAP;
  const partTop = top + all.height + GAP + LINE;
  return {
    width,
    height: near ? partTop + near.height : top + all.height,
    content: [
      text({ x: 0, y: 14, kind: 'soft' }, map.unit),
      element('g', { transform: `translate(0 ${LINE})` }, ...key.content),
      element('g', { transform: `translate(0 ${Math.round(top)})` }, ...all.content),
      ...(part && near
        ? [
            text({ x: 0, y: partTop - 8, kind: 'soft' }, part.text),
            element('g', { transform: `translate(0 ${Math.round(partTop)})` }, ...near.content),
          ]
        : []),
    ],
  };
}

interface Sheet {
  readonly view: MapView;
  /** A part of it, on a sheet of the same width. */
  readonly part?: { readonly view: MapView; readonly text: string };
  readonly only?: readonly string[];
}

function sheetOf({ sheet, countries, home }: ShadedMap, width: number): Sheet {
  if ('only' in sheet) return { view: countriesView(sheet.only, width), only: sheet.only };
  const view = worldView(width);
  if (sheet.enlarged === undefined) return { view };
  const shown = [...(home ? [home] : []), ...countries].map(({ code }) => code);
  const part = enlargedPart(shown, width);
  return part ? { view, part: { view: part, text: sheet.enlarged } } : { view };
}
