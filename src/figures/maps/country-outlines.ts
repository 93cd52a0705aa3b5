import { geoArea, geoCentroid } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import type * as topo from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { countryNumbers } from '#model/codelists/country-numbers.ts';
import { countryPoints } from '#model/codelists/country-points.ts';

type Outline = (topo.Polygon<{ name: string }> | topo.MultiPolygon<{ name: string }>) & { id?: string };

/** Natural Earth as world-atlas gives it: an outline for each country, by its number. */
export type Atlas = topo.Topology<{
  countries: { type: 'GeometryCollection'; geometries: Outline[] };
}>;

/** How closely outlines are drawn: for the whole world, or for a part of it. */
export type Detail = 'coarse' | 'fine';

export type LonLat = readonly [longitude: number, latitude: number];

const ANTARCTICA = 'AQ';

const codeByNumber = new Map(Object.entries(countryNumbers).map(([code, number]) => [number, code]));

/** Outlines without a number, with the code under which ISO and the UN (for XK: IATI) list the area. */
const codeByName: ReadonlyMap<string, string> = new Map([
  ['Kosovo', 'XK'],
  ['N. Cyprus', 'CY'],
  ['Somaliland', 'SO'],
]);

const codeOf = ({ id, properties }: Outline): string | undefined =>
  id === undefined ? codeByName.get(properties?.name ?? '') : codeByNumber.get(id);

/** The land of an atlas, each country by itself or several as one. */
export interface Outlines {
  /** All of it in one piece but for Antarctica and the countries with the codes. */
  readonly landBut: (codes: readonly string[]) => MultiPolygon;
  /** By two-letter code; those that the atlas has. */
  readonly countries: ReadonlyMap<string, MultiPolygon>;
}

function outlinesOf(atlas: Atlas): Outlines {
  const byCode = Map.groupBy(atlas.objects.countries.geometries, codeOf);
  return {
    landBut: (codes) => {
      const left: ReadonlySet<string | undefined> = new Set([ANTARCTICA, ...codes]);
      return merge(
        atlas,
        [...byCode].flatMap(([code, outlines]) => (left.has(code) ? [] : outlines)),
      );
    },
    countries: new Map(
      [...byCode].flatMap(([code, outlines]) => (code === undefined ? [] : [[code, merge(atlas, outlines)]])),
    ),
  };
}

const atlases: Readonly<Record<Detail, Atlas>> = { coarse, fine };
const read = new Map<Detail, Outlines>();

/** The outlines, read once. */
export function outlines(detail: Detail): Outlines {
  const known = read.get(detail) ?? outlinesOf(atlases[detail]);
  read.set(detail, known);
  return known;
}

/** The largest piece of the country’s land; undefined where the map of the world has no outline for it. */
export function largestPartOf(code: string): Polygon | undefined {
  const parts = outlines('coarse').countries.get(code)?.coordinates ?? [];
  const [largest] = parts
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .toSorted((a, b) => geoArea(b) - geoArea(a));
  return largest;
}

/** The middle of the country’s largest part; undefined for a code without outline or point. */
export function pointOf(code: string): LonLat | undefined {
  const point = countryPoints[code];
  if (point) return point;
  const largest = largestPartOf(code);
  return largest && geoCentroid(largest);
}
