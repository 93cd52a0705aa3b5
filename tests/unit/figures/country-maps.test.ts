import { geoContains, geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { countries } from '#model/codelists/countries.ts';
import { countryNumbers } from '#model/codelists/country-numbers.ts';
import { countryPoints } from '#model/codelists/country-points.ts';
import { regions } from '#model/codelists/regions.ts';
import { countriesOfRegion, WORLD } from '#model/region-members.ts';
import { circleRadius, drawCountryMap, isCircle } from '#figures/drawing/country-map.ts';
import { NARROW, WIDE } from '#figures/figure.ts';
import { apart } from '#figures/maps/apart.ts';
import { outlines, pointOf } from '#figures/maps/country-outlines.ts';
import { crowd } from '#figures/maps/crowd.ts';
import { enlargedPart } from '#figures/maps/enlarged-part.ts';
import { placeLabels } from '#figures/maps/label-places.ts';
import { countriesView, type Position, worldView } from '#figures/maps/map-view.ts';
import { shadeOf, stepOf, stepsUpTo, stepWords } from '#figures/maps/steps.ts';

/** All but Antarctica, which the maps leave out. */
const codes = countries.map(({ code }) => code).filter((code) => code !== 'AQ');
const all = codes.map((code) => ({ code, fill: 'shade-1' as const, label: undefined }));

/** The points of path data made of steps from point to point. */
function pointsOf(path: string): readonly Position[] {
  return [...path.matchAll(/M([^l]+)l([^z]+)z/g)].flatMap(([, start = '', steps = '']) => {
    const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);
    const [x = NaN, y = NaN, ...rest] = [...numbers(start), ...numbers(steps)];
    const points: Position[] = [[x, y]];
    for (let n = 0; n < rest.length; n += 2) {
      const [lastX, lastY] = points.at(-1) ?? [NaN, NaN];
      points.push([lastX + (rest[n] ?? NaN), lastY + (rest[n + 1] ?? NaN)]);
    }
    return points;
  });
}

describe('the lists of countries', () => {
  it('have a number for each country that ISO lists, and none twice', () => {
    expect(Object.keys(countryNumbers).toSorted()).toEqual(
      countries
        .map(({ code }) => code)
        .filter((code) => code !== 'XK')
        .toSorted(),
    );
    expect(new Set(Object.values(countryNumbers)).size).toBe(Object.keys(countryNumbers).length);
  });

  it('have a point for each country that the map of the world has no outline for, and for no other', () => {
    const { countries: drawn } = outlines('coarse');
    expect(Object.keys(countryPoints).toSorted()).toEqual(
      codes.filter((code) => !drawn.has(code)).toSorted(),
    );
  });

  it('have their points on the country, or by it', () => {
    const { countries: drawn } = outlines('fine');
    const off = Object.entries(countryPoints).filter(([code, point]) => {
      const outline = drawn.get(code);
      if (!outline || geoContains(outline, [...point])) return false;
      const degrees = outline.coordinates
        .flat(2)
        .map((place) => (geoDistance([...point], [place[0] ?? NaN, place[1] ?? NaN]) * 180) / Math.PI);
      return Math.min(...degrees) > 1.5;
    });
    expect(off).toEqual([]);
  });
});

describe.each([NARROW, WIDE])('the map of the world, %i wide', (width) => {
  const view = worldView(width);

  it('draws every country, as a shape or as a circle', () => {
    const { content } = drawCountryMap({
      view,
      countries: codes.map((code, n) => ({ code, fill: `shade-${n}` as const, label: undefined })),
    });
    const drawn = new Set(content.map(({ name, attributes }) => `${name} ${attributes['class']}`));
    expect(
      codes.filter(
        (code, n) => !drawn.has(`${isCircle(view, code) ? 'circle' : 'path'} country fill-shade-${n}`),
      ),
    ).toEqual([]);
  });

  it('is inside its box', () => {
    const points = [view.landBut([]), ...codes.map((code) => view.shapeOf(code)?.path ?? '')].flatMap(
      pointsOf,
    );
    expect(points.length).toBeGreaterThan(1000);
    expect(points.filter(([x, y]) => !(x >= 0 && x <= width && y >= 0 && y <= view.height))).toEqual([]);
    expect(codes.filter((code) => !view.positionOf(code))).toEqual([]);
  });

  it('shows no circle smaller than six pixels across', () => {
    expect(circleRadius(view)).toBeGreaterThanOrEqual(3);
  });

  it('draws nothing but land where no country stands out', () => {
    expect(drawCountryMap({ view, countries: [] }).content).toHaveLength(1);
  });

  it('leaves to the enlarged part the circles that stand there', () => {
    const islands = ['AG', 'BB', 'DM', 'GD', 'KN', 'LC', 'MU'];
    const enlarged = enlargedPart(islands, width);
    expect(enlarged && islands.filter((code) => enlarged.positionOf(code))).toEqual(islands.slice(0, -1));
    const circles = (part: typeof enlarged) =>
      drawCountryMap({
        view,
        countries: all.filter(({ code }) => islands.includes(code)),
        ...(part ? { enlarged: part } : {}),
      }).content.filter(({ name }) => name === 'circle').length;
    expect([circles(undefined), circles(enlarged)]).toEqual([7, 1]);
  });
});

describe('the enlarged part', () => {
  it('is where the crowd is, wherever that is', () => {
    const pacific = ['WS', 'TO', 'NU', 'AS', 'TK', 'BB'];
    const part = enlargedPart(pacific, WIDE);
    expect(part && pacific.filter((code) => part.positionOf(code))).toEqual(pacific.slice(0, -1));
  });

  it('is not there without a crowd of small ones', () => {
    expect(enlargedPart(['BR', 'AR', 'PE', 'CO', 'US'], WIDE)).toBeUndefined();
    expect(enlargedPart(['MT', 'BB', 'SG', 'MU', 'TO'], WIDE)).toBeUndefined();
  });

  it('holds each of the crowd once', () => {
    const at = (x: number, y: number): Position => [x, y];
    const placed = [at(0, 0), at(9, 9), at(10, 10), at(11, 3), at(12, 4), at(13, 5), at(99, 99)].map(
      (position, n) => ({ code: `${n}`, at: position }),
    );
    expect(crowd(placed, [4, 9])).toEqual(['1', '2', '3', '4', '5']);
    expect(crowd(placed, [1, 1])).toEqual([]);
  });
});

describe.each(regions.filter(({ code }) => code !== WORLD))('the map of $label.en', ({ code: region }) => {
  const members = countriesOfRegion(region).filter((code) => code !== 'AQ');

  it.each([NARROW, WIDE])('has each of its countries on the sheet, %i wide, and nothing off it', (width) => {
    const view = countriesView(members, width);
    expect(members.filter((code) => !view.positionOf(code))).toEqual([]);
    expect(view.height / width).toBeLessThanOrEqual(1.11);
    const points = members.flatMap((code) => pointsOf(view.shapeOf(code)?.path ?? ''));
    expect(points.filter(([x, y]) => !(x >= 0 && x <= width && y >= 0 && y <= view.height))).toEqual([]);
  });
});

it('points to a place for every country', () => {
  expect(codes.filter((code) => !pointOf(code))).toEqual([]);
});

describe('circles', () => {
  it('are told apart, and those that stand free are left where they are', () => {
    const positions: readonly Position[] = [
      [0, 0],
      [0, 0],
      [1, 1],
      [2, 0],
      [100, 100],
    ];
    const moved = apart(positions, 5);
    for (const [n, [x, y]] of moved.entries())
      for (const [otherX, otherY] of moved.slice(n + 1))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(9.9);
    expect(moved.at(-1)).toEqual([100, 100]);
  });
});

describe('labels', () => {
  const sheet = { width: 100, height: 100 };
  const labelled = (at: Position, radius = 3) => ({ text: 'x', at, radius, width: 20 });

  it('lie neither on each other nor on a circle nor off the sheet', () => {
    const asked = [labelled([50, 50]), labelled([54, 52]), labelled([97, 80]), labelled([2, 2])];
    const labels = placeLabels(asked, 10, sheet);
    expect(labels).toHaveLength(4);
    for (const [
      n,
      {
        at: [x, y],
      },
    ] of labels.entries()) {
      expect(x >= 10 && x <= 90 && y >= 5 && y <= 95).toBe(true);
      for (const { at } of labels.slice(n + 1))
        expect(Math.abs(at[0] - x) >= 20 || Math.abs(at[1] - y) >= 10).toBe(true);
      for (const { at } of asked) expect(Math.abs(at[0] - x) >= 13 || Math.abs(at[1] - y) >= 8).toBe(true);
    }
  });

  it('are left out where there is no room, the later ones first', () => {
    const at: Position = [50, 50];
    const labels = placeLabels(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((text) => ({ text, at, radius: 0, width: 90 })),
      10,
      sheet,
    );
    expect(labels.map(({ text }) => text)).toEqual(['a', 'b']);
  });
});

describe.each([1, 2, 4, 20, 92, 300, 12_345])('steps up to %i', (greatest) => {
  const steps = stepsUpTo(greatest);

  it('hold every number once', () => {
    expect(steps[0]?.from).toBe(1);
    for (const [n, { to }] of steps.entries())
      expect(to).toBe(n + 1 < steps.length ? (steps[n + 1]?.from ?? NaN) - 1 : undefined);
    expect(steps.at(-1)?.from).toBeLessThanOrEqual(greatest);
    expect(stepOf(steps, 1)).toBe(0);
    expect(stepOf(steps, greatest)).toBe(steps.length - 1);
  });

  it('are at most five, each of a shade of its own', () => {
    const shades = steps.map((_, step) => shadeOf(step, steps.length));
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(new Set(shades).size).toBe(steps.length);
    expect(shades.filter((shade) => !(Number.isInteger(shade) && shade >= 1 && shade <= 5))).toEqual([]);
  });
});

it('a step is named by its numbers', () => {
  const named = (greatest: number) =>
    stepsUpTo(greatest).map((step) => stepWords(step, greatest, (from) => `${from}+`));
  expect(named(1)).toEqual(['1']);
  expect(named(5)).toEqual(['1', '2–4', '5']);
  expect(named(7)).toEqual(['1', '2–4', '5+']);
});

it('has no steps where there is nothing to count', () => {
  expect(stepsUpTo(0)).toEqual([]);
});
