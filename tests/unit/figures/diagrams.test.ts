import { describe, expect, it } from 'vitest';
import { diagram } from '#figures/diagrams.ts';
import { knownLanguages } from '#i18n/languages.ts';
import { figureNames } from '#text/components.ts';
import { elementsOf, parseXml, type XmlElement } from '../fixtures/xml.ts';

const ofName = (svg: string, name: string): readonly XmlElement[] =>
  elementsOf(parseXml(svg)).filter((element) => element.name === name);
const arrowsOf = (svg: string): readonly XmlElement[] =>
  ofName(svg, 'path').filter(({ attributes }) => attributes.get('class')?.startsWith('flow '));
const labelsOf = (svg: string): readonly string[] => ofName(svg, 'text').map(({ text }) => text);

/** How many flows each diagram claims. */
const arrows = {
  strands: 4,
  recipient: 1,
  provider: 1,
  horizontal: 2,
  dual: 2,
  bilateral: 2,
  multilateral: 2,
  regional: 8,
  'north-south': 1,
  'south-south': 2,
  triangular: 4,
  'south-north': 1,
} as const;

describe.each(figureNames)('%s', (name) => {
  const drawn = knownLanguages.map((language) => ({ language, ...diagram(name, language) }));
  const drawings = drawn.flatMap(({ language, title, drawings: sizes }) =>
    sizes.map(({ size, svg }) => ({ language, title, size, svg })),
  );

  it.each(drawings)('draws the same flows in $language, $size', ({ svg }) => {
    expect(arrowsOf(svg)).toHaveLength(arrows[name]);
  });

  it.each(drawn)('has a title and a sentence in $language', ({ title, caption }) => {
    expect(title).toMatch(/^\p{Lu}.{8,}\P{P}$/u);
    expect(caption).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each(drawings)(
    'is an image of that name, with a label for each of its boxes, in $language, $size',
    ({ svg, title }) => {
      const { name: element, attributes } = parseXml(svg);
      expect(element).toBe('svg');
      expect(attributes.get('role')).toBe('img');
      expect(attributes.get('aria-label')).toBe(title);
      const labels = labelsOf(svg);
      expect(labels.length).toBeGreaterThanOrEqual(ofName(svg, 'rect').length);
      expect(labels.filter((label) => label.trim() === '')).toEqual([]);
      expect(svg).not.toMatch(/undefined|NaN/);
    },
  );

  it('says other words in each language', () => {
    const captions = drawn.map(({ caption }) => caption);
    expect(new Set(captions).size).toBe(captions.length);
    const labels = drawn.map(({ drawings: [wide] }) => labelsOf(wide?.svg ?? '').join(' '));
    expect(new Set(labels).size).toBe(labels.length);
  });
});

it('recipient and provider run to and from the country whose box is marked', () => {
  const runsToMarked = (name: 'recipient' | 'provider'): boolean => {
    const [wide] = diagram(name, 'es').drawings;
    const marked = ofName(wide?.svg ?? '', 'rect').find(
      ({ attributes }) => attributes.get('class') === 'box own',
    );
    const [arrow] = arrowsOf(wide?.svg ?? '');
    const [from = 0, , to = 0] = [...(arrow?.attributes.get('d') ?? '').matchAll(/[\d.]+/g)].map(([n]) =>
      Number(n),
    );
    const own = Number(marked?.attributes.get('x'));
    return Math.abs(own - to) < Math.abs(own - from);
  };
  expect([runsToMarked('recipient'), runsToMarked('provider')]).toEqual([true, false]);
});
