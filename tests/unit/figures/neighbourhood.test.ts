import { describe, expect, it } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { type BoxContent } from '#figures/drawing/box.ts';
import { layNeighbourhood, type Neighbourhood } from '#figures/drawing/neighbourhood.ts';
import { COLUMN, NARROW } from '#figures/figure.ts';
import { neighbourhood } from '#figures/neighbourhood.ts';
import { drawFigure } from '#figures/figure.ts';
import { standaloneSvg } from '#figures/standalone.ts';
import { aConcept, someCatalog } from '../fixtures/records.ts';
import { number, ofName, outside, textOf } from './geometry.ts';

const lists = { above: 'lugar', below: 'lugar', beside: 'lugar', unlike: 'no-confundir' };

type Given = Omit<Parameters<typeof aConcept>[1], 'kind' | 'title' | 'summary'>;

const register = (concepts: Readonly<Record<string, Given>>): Catalog =>
  someCatalog({
    concepts: Object.entries(concepts).map(([key, given]) =>
      aConcept(key, { kind: 'scheme', title: `Concepto ${key}`, summary: 'Una idea.', ...given }),
    ),
    conceptTranslations: [],
    projects: [],
    projectTranslations: [],
    organizations: [],
    organizationTranslations: [],
    pages: [],
    pageTranslations: [],
  });

const of = (catalog: Catalog, key: string) => neighbourhood(catalog, key, 'es', lists);
const relations = (catalog: Catalog, key: string) =>
  of(catalog, key)?.table.rows.map(([concept, relation]) => `${relation?.value}: ${concept?.value}`);

it('a concept without neighbours has no drawing', () => {
  expect(of(register({ solo: {} }), 'solo')).toBeUndefined();
});

it('a warning that one concept gives is seen from both, and not told as a relation besides', () => {
  const catalog = register({
    a: { related: ['b'], notToConfuse: [{ concept: 'b', difference: 'Es otra cosa.' }] },
    b: {},
  });
  expect(relations(catalog, 'a')).toEqual(['No confundir con: Concepto b']);
  expect(relations(catalog, 'b')).toEqual(['No confundir con: Concepto a']);
});

it('what is wider stands above and what is narrower below, whichever says so', () => {
  const catalog = register({ a: { broader: ['b'] }, b: {} });
  expect(relations(catalog, 'a')).toEqual(['Más amplio: Concepto b']);
  expect(relations(catalog, 'b')).toEqual(['Más específico: Concepto a']);
});

describe('a concept with many on one side', () => {
  const keys = Array.from({ length: 9 }, (_, n) => `n${n}`);
  const many = (size: number): Catalog =>
    register({ a: { related: keys.slice(0, size) }, ...Object.fromEntries(keys.map((key) => [key, {}])) });
  const linksOf = (size: number): readonly string[] => {
    const figure = of(many(size), 'a');
    return figure ? ofName(figure.draw(COLUMN), 'a').map(({ attributes }) => attributes['href'] ?? '') : [];
  };

  it('shows six, or five and where the others are', () => {
    expect(linksOf(6)).toHaveLength(6);
    expect(linksOf(6)).not.toContain('#lugar');
    expect(linksOf(9)).toHaveLength(6);
    expect(linksOf(9).at(-1)).toBe('#lugar');
    const words = ofName(of(many(9), 'a')?.draw(COLUMN) ?? { width: 0, height: 0, content: [] }, 'text');
    expect(words.map(textOf)).toContain('y 4 más');
  });

  it('has all of them in its table', () => {
    expect(of(many(9), 'a')?.table.rows).toHaveLength(9);
  });

  it('can be pressed everywhere, and leads nowhere in a file of its own', () => {
    const figure = of(many(9), 'a');
    for (const width of [COLUMN, NARROW]) {
      const targets = figure
        ? ofName(figure.draw(width), 'rect').filter(({ attributes }) => attributes['class'] === 'target')
        : [];
      expect(targets).toHaveLength(6);
      expect(targets.filter((one) => number(one, 'height') < 24 || number(one, 'width') < 24)).toEqual([]);
    }
    expect(figure && standaloneSvg(drawFigure(figure), { source: 'Atlas', styles: '' }, 'es')).not.toMatch(
      /<a\b|href/,
    );
  });
});

const box = (entries: number): BoxContent => ({
  groups: [
    {
      title: 'No confundir con',
      entries: Array.from({ length: entries }, (_, n) => ({
        text: `Interinstitucionalización descentralizada de la cooperación número ${n}`,
        note: 'Fundamentos',
        href: '/x/',
      })),
    },
  ],
});

describe.each([COLUMN, NARROW, 280])('%i pixels wide', (width) => {
  it.each<Neighbourhood>([
    { own: box(1), above: box(1) },
    { own: box(1), unlike: box(6) },
    { own: box(1), beside: box(1), below: box(6) },
    { own: box(1), above: box(6), below: box(6), beside: box(6), unlike: box(6) },
  ])('has no box over another or out of the drawing (%#)', (neighbours) => {
    const { boxes, lines, height } = layNeighbourhood(neighbours, width);
    expect(boxes).toHaveLength(Object.keys(neighbours).length);
    const rects = boxes.map(({ rect }) => rect);
    const over = rects.flatMap((a, n) =>
      rects
        .slice(n + 1)
        .filter(
          (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        ),
    );
    expect(over).toEqual([]);
    expect(
      rects.filter(({ x, y, width: w, height: h }) => x < 0 || y < 0 || x + w > width || y + h > height),
    ).toEqual([]);
    expect(outside({ width, height, content: [...lines] })).toEqual([]);
    expect(JSON.stringify(lines)).not.toContain('NaN');
  });
});
