import { describe, expect, it } from 'vitest';
import { drawDotMatrix } from '#figures/drawing/dot-matrix.ts';
import { drawDotStrips } from '#figures/drawing/dot-strips.ts';
import { filled, fillPatterns } from '#figures/drawing/fills.ts';
import { drawLanes, type Lane } from '#figures/drawing/lanes.ts';
import { drawStackedBars } from '#figures/drawing/stacked-bars.ts';
import { drawStackedColumns } from '#figures/drawing/stacked-columns.ts';
import { type Drawing, NARROW, WIDE } from '#figures/figure.ts';
import { number, ofName, outside, textOf } from './geometry.ts';

const series = [
  { fill: 'recipient', text: 'Receptor' },
  { fill: 'provider', text: 'Oferente' },
  { fill: 'empty', text: 'No consta' },
] as const;

const bars = (width: number): Drawing =>
  drawStackedBars(
    {
      series,
      bars: [
        { text: 'Otros servicios e infraestructura sociales de nombre muy largo', values: [20, 10, 1] },
        { text: 'Uno', values: [0, 1, 0], end: '1 de 31' },
        { text: 'Ninguno', values: [0, 0, 0] },
      ],
    },
    width,
  );

const columns = (width: number): Drawing =>
  drawStackedColumns(
    {
      series,
      columns: Array.from({ length: 58 }, (_, n) => ({ year: 1972 + n, values: [n % 7, n % 3, 1] })),
      unit: 'proyectos',
      today: { at: 2026.9, text: 'hoy' },
    },
    width,
  );

const strips = (width: number): Drawing =>
  drawDotStrips(
    {
      strips: [
        { fill: 'recipient', text: 'Receptor', values: [1e4, 1e6, 1e6, 1e6, 1.01e6, 1e8] },
        { fill: 'provider', text: 'Oferente', values: [5e7] },
      ],
      locale: 'es-MX',
    },
    width,
  );

const matrix = (width: number): Drawing =>
  drawDotMatrix(
    {
      name: 'Estado',
      columns: ['Su fin ya pasó', 'Siguen en marcha', 'Las fechas no bastan'],
      rows: [
        { text: 'Ejecución', cells: [{ plain: 0, marked: 7 }, { plain: 1, marked: 4 }, { plain: 0 }] },
        { text: 'Sin declarar', cells: [{ plain: 900 }, { plain: 100 }, { plain: 1 }] },
      ],
      marked: 'no pueden ser ciertos a la vez',
    },
    width,
  );

const lane = (text: string, start?: number, end?: number, isPlanned = false): Lane => ({
  strand: 'provider',
  text,
  start: start === undefined ? undefined : { at: start, isPlanned: false },
  end: end === undefined ? undefined : { at: end, isPlanned },
});

const lanes = (width: number): Drawing =>
  drawLanes(
    {
      series,
      lanes: [
        lane('Ocho años', 2004, 2012),
        lane('Cuatro años', 2012, 2016),
        lane('Previsto', 2016, 2030, true),
        lane('Sin fin', 2026.5),
        lane('Sin inicio', undefined, 2004.1),
        lane('Un proyecto de nombre tan largo que no cabe en una línea de un teléfono'),
      ],
      undated: 'sin fecha conocida',
      today: { at: 2026.9, text: 'hoy' },
    },
    width,
  );

describe.each([
  ['bars', bars],
  ['lanes', lanes],
  ['columns', columns],
  ['strips', strips],
  ['a matrix', matrix],
] as const)('a drawing of %s', (_, draw) => {
  it.each([WIDE, NARROW])('keeps within its %i pixels and is always the same', (width) => {
    const drawing = draw(width);
    expect(drawing.width).toBe(width);
    expect(outside(drawing)).toEqual([]);
    expect(draw(width)).toEqual(drawing);
  });
});

it('makes bars as long as their numbers, with paper between their parts', () => {
  const parts = ofName(bars(WIDE), 'rect').slice(series.length);
  const [first, second, third, alone] = parts.map((part) => number(part, 'width'));
  expect(parts).toHaveLength(4);
  expect(Number(first) + 1).toBeCloseTo(2 * (Number(second) + 1), 0);
  expect(Number(second) + 1).toBeCloseTo(10 * (Number(third) + 1), -0.5);
  expect(alone).toBeCloseTo(Number(third), 0);
  const [one, two] = parts;
  if (!one || !two) throw new Error('no bars');
  expect(number(two, 'x') - number(one, 'x') - number(one, 'width')).toBeCloseTo(1, 1);
});

it('writes the total at the end of a bar, or what it is told to', () => {
  const numbers = ofName(bars(WIDE), 'text').filter(({ attributes }) => attributes['class'] === 'number');
  expect(numbers.map(textOf)).toEqual(['31', '1 de 31', '0']);
});

it('makes columns as high as their numbers', () => {
  const drawing = columns(WIDE);
  const heights = ofName(drawing, 'rect')
    .slice(series.length)
    .map((rect) => number(rect, 'height') + 1);
  const unit = Math.min(...heights);
  for (const height of heights) expect(Math.abs(height / unit - Math.round(height / unit))).toBeLessThan(0.1);
  expect(Math.round(Math.max(...heights) / unit)).toBe(6);
});

describe('a matrix', () => {
  it('makes circles as large in area as their numbers, and writes each', () => {
    const radii = ofName(matrix(WIDE), 'circle')
      .filter(({ attributes }) => attributes['class'] === 'dot')
      .map((circle) => number(circle, 'r'));
    const [, most = 0, third = 0] = radii;
    expect(most / third).toBeCloseTo(3, 1);
    const numbers = ofName(matrix(WIDE), 'text').filter(({ attributes }) =>
      String(attributes['class']).startsWith('number'),
    );
    expect(numbers.map(textOf)).toEqual(['≠ 7', '1', '≠ 4', '900', '100', '1']);
  });

  it('keeps the smallest circle in sight', () => {
    for (const circle of ofName(matrix(NARROW), 'circle').filter(
      ({ attributes }) => attributes['class'] !== 'fill-light',
    ))
      expect(number(circle, 'r')).toBeGreaterThanOrEqual(2.5);
  });
});

describe('lanes', () => {
  const rects = ofName(lanes(WIDE), 'rect').slice(series.length);

  it('are as long as their years', () => {
    const [eight, four] = rects.map((rect) => number(rect, 'width'));
    expect(Number(eight) / Number(four)).toBeCloseTo(2, 1);
  });

  it('are an outline where they are planned, with an end that is filled where it is not', () => {
    const [planned, cap, ...others] = rects.slice(2);
    expect(planned?.attributes['class']).toBe('planned line-provider');
    expect(cap?.attributes['x']).toBe(planned?.attributes['x']);
    expect(cap?.attributes['fill']).toBe('url(#pattern-provider)');
    expect(others.some(({ attributes }) => attributes['class'] !== undefined)).toBe(false);
  });

  it('fade away from the one date that is known', () => {
    const fading = rects.slice(4);
    expect(fading.map(({ attributes }) => Number(attributes['opacity']))).toEqual([
      0.8, 0.5, 0.3, 0.2, 0.8, 0.5, 0.3, 0.2,
    ]);
    const [first = 0, , , last = 0] = fading.map((rect) => number(rect, 'x'));
    expect(first).toBeLessThan(last);
    const [begin = 0, , , end = 0] = fading.slice(4).map((rect) => number(rect, 'x'));
    expect(begin).toBeGreaterThan(end);
  });

  it('hold words where no date is known', () => {
    expect(ofName(lanes(NARROW), 'text').map(textOf)).toContain('sin fecha conocida');
  });

  it('have no two years of the axis so near that they touch', () => {
    for (const width of [WIDE, NARROW]) {
      const years = ofName(lanes(width), 'text').filter((one) => /^\d{4}$/.test(textOf(one)));
      const places = years.map((year) => number(year, 'x'));
      expect(places.length).toBeGreaterThan(1);
      expect(Math.min(...places.slice(1).map((at, n) => at - (places[n] ?? 0)))).toBeGreaterThan(50);
    }
  });
});

describe('strips', () => {
  const places = ofName(strips(WIDE), 'circle').map(
    (circle) => [number(circle, 'cx'), number(circle, 'cy')] as const,
  );

  it('set dots at equal distances for equal ratios', () => {
    const [least = 0, ...others] = places.slice(0, 6).map(([x]) => x);
    const [middle = 0, most = 0] = [others[0], others.at(-1)];
    expect(most - middle).toBeCloseTo(middle - least, 0);
  });

  it('let no two dots touch', () => {
    const distances = places.flatMap(([x, y], n) =>
      places.slice(n + 1).map(([x2, y2]) => Math.hypot(x - x2, y - y2)),
    );
    expect(distances).toHaveLength(21);
    expect(Math.min(...distances)).toBeGreaterThan(11);
  });
});

it('has each pattern that a fill names, once', () => {
  const ids = fillPatterns.map(({ attributes }) => `url(#${attributes['id']})`);
  expect(new Set(ids).size).toBe(ids.length);
  for (const fill of ['provider', 'dual', 'strong-hatched', 'light-hatched'] as const)
    expect(ids).toContain(filled(fill).fill);
  expect(filled('recipient')).toEqual({ class: 'fill-recipient' });
});
