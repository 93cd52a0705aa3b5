import { describe, expect, it } from 'vitest';
import ConceptAlphabet from '#components/concepts/ConceptAlphabet.astro';
import ConceptMap from '#components/concepts/ConceptMap.astro';
import ConceptsByKind from '#components/concepts/ConceptsByKind.astro';
import { conceptAlphabet, conceptMap, conceptsByKind } from '#catalog/pages/concept-views.ts';
import { someCatalog } from '../unit/fixtures/records.ts';
import { render, textOf, values } from './render.ts';

const catalog = someCatalog();
const nothing = someCatalog({ concepts: [], conceptTranslations: [], projects: [], projectTranslations: [] });

describe('ConceptAlphabet', () => {
  it('links the letters in use, and names the others', async () => {
    const { all } = await render(ConceptAlphabet, { view: conceptAlphabet(catalog, 'es') });
    expect(all('.letters a').map(textOf)).toEqual(['A', 'D', 'Ñ', 'O']);
    expect(all('.letters li')).toHaveLength(27);
    expect(values(all('.letters a'), 'href')).toEqual(values(all('.letter h2'), 'id').map((id) => `#${id}`));
  });

  it('tells another name from a concept', async () => {
    const { one, all } = await render(ConceptAlphabet, { view: conceptAlphabet(catalog, 'en') });
    expect(textOf(one('.see'))).toBe('Donor → Provider');
    expect(values(all('.see a'), 'href')).toEqual(['/base/en/concepts/provider/']);
    expect(one('.see [role="img"]').getAttributeValue('aria-label')).toBe('see');
    expect(all('.see .record-summary')).toEqual([]);
    expect(all('.record-summary')).toHaveLength(3);
  });

  it('marks the current way among the three', async () => {
    const { one, all } = await render(ConceptAlphabet, { view: conceptAlphabet(catalog, 'es') });
    expect(all('.views a').map(textOf)).toEqual(['De la A a la Z', 'Por tipo', 'Mapa']);
    expect(textOf(one('.views a[aria-current="page"]'))).toBe('De la A a la Z');
  });
});

it('ConceptsByKind says what each kind takes in', async () => {
  const { all } = await render(ConceptsByKind, { view: conceptsByKind(catalog, 'es') });
  expect(all('section h2').map(textOf)).toEqual(['Fundamentos', 'Vertientes']);
  expect(all('section .also').map(textOf)).toEqual([
    'Las ideas de las que parte todo lo demás.',
    'El lado desde el que se coopera: se recibe, se ofrece o las dos cosas.',
  ]);
});

describe('ConceptMap', () => {
  it('leads past the drawing to the same in words', async () => {
    const { html, one, all } = await render(ConceptMap, { view: conceptMap(catalog, 'es') });
    expect(html.indexOf('href="#lista"')).toBeLessThan(html.indexOf('class="map-frame"'));
    expect(textOf(one('#lista'))).toBe('El mapa en palabras');
    expect(all('.branches .record-title').map(textOf)).toEqual(['Ámbito', 'Ñandú', 'Oferente']);
    expect(all('.branches .branches .record-title').map(textOf)).toEqual(['Ñandú', 'Oferente']);
    expect(all('.branches .small').map(textOf)).toEqual([
      'Se relaciona con: Ñandú',
      'Se relaciona con: Ámbito',
    ]);
  });

  it('draws every concept as a link', async () => {
    const { html } = await render(ConceptMap, { view: conceptMap(catalog, 'en') });
    const drawing = /<svg[^>]*data-concept-map[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
    expect(drawing.match(/ href="[^"]+"/g)).toEqual([
      ' href="/base/en/concepts/ambito/"',
      ' href="/base/en/concepts/nandu/"',
      ' href="/base/en/concepts/provider/"',
    ]);
    expect(drawing.match(/<text[^>]*>[^<]+/g)).toHaveLength(3);
    expect(drawing).toMatch(/^<svg role="group" aria-label="Map of the concepts/);
  });

  it('of no concepts is not drawn', async () => {
    const { all, html } = await render(ConceptMap, { view: conceptMap(nothing, 'es') });
    expect(all('figure')).toEqual([]);
    expect(html).not.toContain('#lista');
  });
});
