import { geoAzimuthalEqualArea, geoCentroid, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { Geometry } from 'geojson';
import { countryPoints } from '#model/codelists/country-points.ts';
import { type Detail, largestPartOf, type LonLat, outlines, pointOf } from './country-outlines.ts';
import { pathData } from './path-data.ts';

export type Position = readonly [x: number, y: number];

/** A country on a map. */
export interface Shape {
  readonly path: string;
  /** In square pixels. */
  readonly area: number;
}

/** The world or a part of it on a sheet; lengths are pixels, and path data in whole ones. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  /** Path data of the land but for the countries with the codes, which are drawn apart. */
  readonly landBut: (codes: readonly string[]) => string;
  /** The country’s outline; undefined where it has none at this scale. */
  readonly shapeOf: (code: string) => Shape | undefined;
  /** Where on the sheet the country is; undefined where it is not on it. */
  readonly positionOf: (code: string) => Position | undefined;
  /** Where a place is, on the sheet or off it. */
  readonly locate: (place: LonLat) => Position | undefined;
  /** The edge of the sheet as places. */
  readonly edge: readonly LonLat[];
}

interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Asia’s eastern end in one piece with the rest of it. */
const TURN = -11;
/** Part of the sheet’s width that is left free around the places it is for. */
const MARGIN = { side: 0.1, top: 0.05 };
/** Room for the circle of an island at the edge. */
const WORLD_MARGIN = 5;
/** Height of a part’s sheet in widths, at the least and at the most. */
const PART_HEIGHT = 0.47;
const HIGHEST = 1.1;

function createView(projection: GeoProjection, detail: Detail, { width, height }: Sheet): MapView {
  const { countries, landBut } = outlines(detail);
  const lands = new Map<string, string>();
  const shapes = new Map<string, Shape | undefined>();
  const measure = geoPath(projection);
  const locate = (place: LonLat): Position | undefined => projection([...place]) ?? undefined;
  return {
    width,
    height,
    landBut: (codes) => {
      const name = codes.toSorted().join(' ');
      const land = lands.get(name) ?? pathData(landBut(codes), projection);
      lands.set(name, land);
      return land;
    },
    shapeOf: (code) => {
      if (shapes.has(code)) return shapes.get(code);
      const outline = countries.get(code);
      const path = outline === undefined ? '' : pathData(outline, projection);
      const shape = outline === undefined || path === '' ? undefined : { path, area: measure.area(outline) };
      shapes.set(code, shape);
      return shape;
    },
    positionOf: (code) => {
      const point = pointOf(code);
      const at = point && locate(point);
      return at && at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height ? at : undefined;
    },
    locate,
    edge: edgeOf(width, height).flatMap((at) => {
      const place = projection.invert?.([...at]);
      return place ? [place] : [];
    }),
  };
}

/** Points around the sheet, clockwise. */
function edgeOf(width: number, height: number): readonly Position[] {
  const parts = [0, 0.25, 0.5, 0.75];
  return [
    ...parts.map((part): Position => [width * part, 0]),
    ...parts.map((part): Position => [width, height * part]),
    ...parts.map((part): Position => [width * (1 - part), height]),
    ...parts.map((part): Position => [0, height * (1 - part)]),
  ];
}

const views = new Map<string, MapView>();

/** The view of the name, made once: pages share them. */
function kept(name: string, make: () => MapView): MapView {
  const view = views.get(name) ?? make();
  views.set(name, view);
  return view;
}

/** The whole world but Antarctica, areas true to each other. */
export const worldView = (width: number): MapView =>
  kept(`world ${width}`, () => {
    const land = outlines('coarse').landBut([]);
    const islands = {
      type: 'MultiPoint' as const,
      coordinates: Object.values(countryPoints).map(([...at]) => at),
    };
    const projection = geoEqualEarth()
      .rotate([TURN, 0])
      .fitWidth(width - 2 * WORLD_MARGIN, { type: 'GeometryCollection', geometries: [land, islands] });
    const [x, y] = projection.translate();
    projection.translate([x + WORLD_MARGIN, y]);
    const [, [, bottom]] = geoPath(projection).bounds(land);
    return createView(projection, 'coarse', { width, height: Math.ceil(bottom) });
  });

/** The part of the world around some places, areas true to each other. */
export const partView = (places: readonly LonLat[], width: number): MapView =>
  kept(`${places.join(' ')} ${width}`, () =>
    viewAround(
      { type: 'MultiPoint', coordinates: places.map(([...at]) => at) },
      { width, height: width * PART_HEIGHT },
    ),
  );

/** The part of the world that some countries take up, areas true to each other. */
export const countriesView = (codes: readonly string[], width: number): MapView =>
  kept(`${codes.join(' ')} ${width}`, () => {
    const geometries = codes.flatMap((code): readonly Geometry[] => {
      const place = pointOf(code);
      const part = largestPartOf(code);
      return part ? [part] : place ? [{ type: 'Point', coordinates: [...place] }] : [];
    });
    return viewAround({ type: 'GeometryCollection', geometries: [...geometries] }, { width });
  });

/** A sheet around what is given; as high as that needs, within measure, where its height is not given. */
function viewAround(around: Geometry, { width, height: given }: { width: number; height?: number }): MapView {
  const [longitude, latitude] = geoCentroid(around);
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  const [side, top] = [width * MARGIN.side, width * MARGIN.top];
  const [, [, needed]] = geoPath(projection.fitWidth(width - 2 * side, around)).bounds(around);
  const height = Math.round(
    given ?? Math.min(Math.max(needed + 2 * top, width * PART_HEIGHT), width * HIGHEST),
  );
  projection
    .fitExtent(
      [
        [side, top],
        [width - side, height - top],
      ],
      around,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return createView(projection, projection.scale() > width ? 'fine' : 'coarse', { width, height });
}
