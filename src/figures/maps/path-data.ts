import { geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';

type Point = readonly [x: number, y: number];

/**
 * Path data of the projected outline in whole pixels, from point to point, which is half as long as the coordinates
 * themselves. Parts that come to less than a triangle are left out.
 */
export function pathData(outline: MultiPolygon, projection: GeoProjection): string {
  const rings: Point[][] = [];
  const add = (x: number, y: number) => {
    const point: Point = [Math.round(x), Math.round(y)];
    const ring = rings.at(-1);
    const last = ring?.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) ring?.push(point);
  };
  geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    closePath: () => undefined,
    moveTo: (x, y) => {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
  })(outline);
  return rings
    .filter(({ length }) => length > 2)
    .map(ringData)
    .join('');
}

function ringData(ring: readonly Point[]): string {
  const steps = ring.map(([x, y], n) => {
    const [fromX, fromY] = ring[n - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
  const [start, ...rest] = steps;
  return `M${numbers(start ?? [])}l${numbers(rest.flat())}z`;
}

/** Numbers apart, where a minus sign does not keep them so. */
const numbers = (values: readonly number[]): string => values.join(' ').replaceAll(' -', '-');
