import { describe, expect, it } from 'vitest';
import type { MapConcept } from '#catalog/pages/concept-views.ts';
import { type Box, drawConceptMap, type MapEdge } from '#figures/concept-map.ts';
import { breakLines, widthInEms } from '#figures/label-lines.ts';

const link = (key: string) => ({ key, text: `Concepto ${key}`, href: `/${key}/` });

const aMapConcept = (key: string, given: Partial<MapConcept> = {}): MapConcept => ({
  ...link(key),
  alsoPartOf: [],
  related: [],
  parts: [],
  ...given,
});

/** Trees of given sizes: each concept has up to three parts, and is related to the one three further on. */
function aForest(...sizes: readonly number[]): readonly MapConcept[] {
  return sizes.map((size, tree) => {
    const near = (n: number) => [n - 3, n + 3].filter((other) => other >= 0 && other < size);
    const grow = (n: number): MapConcept =>
      aMapConcept(`${tree}-${n}`, {
        text: `Concepto ${n}${' de nombre bastante largo'.repeat(n % 4)}`,
        related: near(n).map((other) => link(`${tree}-${other}`)),
        alsoPartOf: n === size - 1 && tree > 0 ? [link('0-0')] : [],
        parts: [1, 2, 3]
          .map((part) => n * 3 + part)
          .filter((part) => part < size)
          .map(grow),
      });
    return grow(0);
  });
}

const flat = (concepts: readonly MapConcept[]): readonly MapConcept[] =>
  concepts.flatMap((concept) => [concept, ...flat(concept.parts)]);

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height - 0.1 && b.y < a.y + a.height - 0.1;

const names = (edges: readonly MapEdge[]): readonly string[] => edges.map(({ from, to }) => `${from} ${to}`);

describe.each([
  ['one concept', aForest(1)],
  ['three concepts', aForest(2, 1)],
  ['a tree on two slopes', aForest(60)],
  ['a country’s register', aForest(90, 12, 6, 3, 1, 1, 1)],
  ['another institution’s', aForest(120, 100, 40, 20, 10, 5, 1, 1, 1, 1, 1)],
])('%s', (_, roots) => {
  const concepts = flat(roots);
  const map = drawConceptMap(roots);

  it('draws every concept once', () => {
    expect(map.nodes.map(({ key }) => key)).toEqual(concepts.map(({ key }) => key));
    expect(new Set(map.nodes.map(({ key }) => key)).size).toBe(map.nodes.length);
  });

  it('draws every link once', () => {
    const parts = concepts.flatMap(({ key, parts }) => parts.map((part) => `${part.key} ${key}`));
    const asides = concepts.flatMap(({ key, alsoPartOf }) =>
      alsoPartOf.map((wider) => `${key} ${wider.key}`),
    );
    expect(names(map.streams).toSorted()).toEqual([...parts, ...asides].toSorted());
    expect(map.streams.filter(({ aside }) => aside)).toHaveLength(asides.length);
    const pairs = concepts.flatMap(({ key, related }) =>
      related.map((other) => [key, other.key].toSorted().join(' ')),
    );
    expect(names(map.relations).toSorted()).toEqual([...new Set(pairs)].toSorted());
  });

  it('has no label over another or outside the frame, and each large enough to press', () => {
    const boxes = map.nodes.map(({ box }) => box);
    const over = boxes.flatMap((box, n) => boxes.slice(n + 1).filter((other) => overlap(box, other)));
    expect(over).toEqual([]);
    expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    expect(
      boxes.filter(
        ({ x, y, width, height }) => x < 0 || y < 0 || x + width > map.width || y + height > map.height,
      ),
    ).toEqual([]);
  });

  it('keeps each label, whole, and its dot in its box', () => {
    const names = new Map(concepts.map(({ key, text }) => [key, text]));
    for (const { key, lines, dot, box } of map.nodes) {
      expect(lines.map(({ text }) => text).join(' ')).toBe(names.get(key));
      for (const { y } of lines) {
        expect(y).toBeGreaterThan(box.y);
        expect(y).toBeLessThan(box.y + box.height);
      }
      expect(dot.x - dot.radius).toBeGreaterThanOrEqual(box.x);
      expect(dot.x + dot.radius).toBeLessThanOrEqual(box.x + box.width);
    }
  });

  it('keeps its lines within the frame', () => {
    for (const { d } of [...map.streams, ...map.relations]) {
      expect(d).not.toMatch(/NaN|undefined|Infinity/);
      const [, x = -1, y = -1] = /^M ([\d.-]+) ([\d.-]+)/.exec(d)?.map(Number) ?? [];
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map.height);
    }
  });

  it('is the same each time', () => {
    expect(drawConceptMap(structuredClone(roots))).toEqual(map);
  });
});

it('stands on one slope when it is small, on two of like height when it is large', () => {
  expect(new Set(drawConceptMap(aForest(2, 1)).nodes.map(({ slope }) => slope))).toEqual(new Set(['right']));
  const { nodes, height } = drawConceptMap(aForest(90, 12, 6, 3));
  const lowest = (slope: string) =>
    Math.max(...nodes.filter((node) => node.slope === slope).map(({ dot }) => dot.y));
  expect(Math.min(lowest('left'), lowest('right'))).toBeGreaterThan(height * 0.6);
});

it('leads from a whole on one slope to its parts on the other over the valley', () => {
  const { nodes, streams } = drawConceptMap(aForest(60));
  const slopeOf = new Map(nodes.map(({ key, slope }) => [key, slope]));
  const across = streams.filter(({ from, to }) => slopeOf.get(from) !== slopeOf.get(to));
  expect(across.length).toBeGreaterThan(0);
  expect(across.filter(({ d }) => !d.includes('C'))).toEqual([]);
});

it('draws nothing of nothing', () => {
  expect(drawConceptMap([])).toMatchObject({ nodes: [], streams: [], relations: [] });
});

describe('lines of a label', () => {
  it.each([
    ['Becas', ['Becas']],
    ['Marco de Cooperación de las Naciones Unidas', ['Marco de Cooperación de las', 'Naciones Unidas']],
    ['Antidisestablishmentarianismesque palabra', ['Antidisestablishmentarianismesque', 'palabra']],
    ['', ['']],
  ])('%s', (label, lines) => {
    expect(breakLines(label, 16)).toEqual(lines);
  });

  it('are as wide as their letters', () => {
    expect(widthInEms('ill')).toBeLessThan(widthInEms('mom'));
    expect(widthInEms('援助')).toBe(2);
  });
});
