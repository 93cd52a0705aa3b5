import { describe, expect, it } from 'vitest';
import { diagram } from '#figures/diagrams.ts';
import { knownLanguages } from '#i18n/languages.ts';
import { figureNames } from '#text/components.ts';
import { elementsOf, parseXml, type XmlElement } from '../fixtures/xml.ts';

const elements = (svg: string): readonly XmlElement[] => elementsOf(parseXml(svg));
const ofName = (svg: string, name: string): readonly XmlElement[] =>
  elements(svg).filter((element) => element.name === name);
const arrowsOf = (svg: string): readonly (string | undefined)[] =>
  ofName(svg, 'path').map(({ attributes }) => attributes.get('d'));
const labelsOf = (svg: string): readonly string[] => ofName(svg, 'text').map(({ text }) => text);

/** How many flows each diagram claims. */
const arrows = { strands: 4, bilateral: 2, multilateral: 4, triangular: 4 } as const;

describe.each(figureNames)('%s', (name) => {
  const drawings = knownLanguages.map((language) => ({ language, ...diagram(name, language) }));

  it('draws the same flows in every language', () => {
    const [first, ...others] = drawings.map(({ svg }) => arrowsOf(svg));
    expect(first).toHaveLength(arrows[name]);
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(drawings)('is an image with a name and a caption in $language', ({ svg, caption }) => {
    const { name, attributes } = parseXml(svg);
    expect(name).toBe('svg');
    expect(attributes.get('role')).toBe('img');
    expect(attributes.get('aria-label')?.trim()).toMatch(/^\p{Lu}.{8,}/u);
    expect(caption).toMatch(/^\p{Lu}.*\.$/u);
    expect(caption).not.toBe(attributes.get('aria-label'));
  });

  it.each(drawings)('labels everything it draws in $language', ({ svg }) => {
    const labels = labelsOf(svg);
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.filter((label) => label.trim() === '')).toEqual([]);
    expect(svg).not.toMatch(/undefined|NaN/);
  });

  it('says other words in each language', () => {
    const [spanish, english] = drawings;
    expect(spanish?.caption).not.toBe(english?.caption);
    expect(labelsOf(spanish?.svg ?? '')).not.toEqual(labelsOf(english?.svg ?? ''));
    expect(labelsOf(spanish?.svg ?? '')).toHaveLength(labelsOf(english?.svg ?? '').length);
  });

  it.each(drawings)('keeps within its frame in $language', ({ svg }) => {
    const [, , width = 0, height = 0] = (parseXml(svg).attributes.get('viewBox') ?? '')
      .split(' ')
      .map(Number);
    for (const path of arrowsOf(svg)) {
      const numbers = [...(path ?? '').matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
      numbers.forEach((number, index) => {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThanOrEqual(index % 2 === 0 ? width : height);
      });
    }
  });
});

it('recipient and provider run against each other', () => {
  const ends = (strand: string) => {
    const path = ofName(diagram('strands', 'es').svg, 'path').find(
      ({ attributes }) => attributes.get('class') === `flow stream-${strand}`,
    );
    const [from = 0, , to = 0] = [...(path?.attributes.get('d') ?? '').matchAll(/[\d.]+/g)].map(([n]) =>
      Number(n),
    );
    return Math.sign(to - from);
  };
  expect([ends('recipient'), ends('provider')]).toEqual([1, -1]);
});
