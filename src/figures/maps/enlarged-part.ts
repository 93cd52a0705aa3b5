import { isCircle } from '../drawing/country-map.ts';
import { NARROW } from '../figure.ts';
import { pointOf } from './country-outlines.ts';
import { crowd } from './crowd.ts';
import { type MapView, partView, worldView } from './map-view.ts';

/** As much of a phone’s map of the world as is worth a map of its own, in pixels. */
const WINDOW = [40, 21.3] as const;

/**
 * The part of the world where most of the countries that are hard to see on a phone stand together, on a sheet of the
 * width; undefined where they do not.
 */
export function enlargedPart(codes: readonly string[], width: number): MapView | undefined {
  const world = worldView(NARROW);
  const small = codes.flatMap((code) => {
    const at = world.positionOf(code);
    return at && isCircle(world, code) ? [{ code, at }] : [];
  });
  const places = crowd(small, WINDOW).flatMap((code) => {
    const point = pointOf(code);
    return point ? [point] : [];
  });
  return places.length === 0 ? undefined : partView(places, width);
}
