import { describe, expect, it } from 'vitest';
import {
  type AlphabetConcept,
  conceptAlphabet,
  conceptMap,
  conceptsByKind,
  type CrossReference,
  type MapConcept,
} from '#catalog/pages/concept-views.ts';
import { aConcept, someCatalog } from '../fixtures/records.ts';

const catalog = someCatalog();

/** A register of concepts alone, each told by its title and what else is given. */
const ofConcepts = (given: Readonly<Record<string, Partial<Parameters<typeof aConcept>[1]>>>) =>
  someCatalog({
    concepts: Object.entries(given).map(([title, data], n) =>
      aConcept(`c-${n}`, { kind: 'theme', title, summary: 'x', ...data }),
    ),
    conceptTranslations: [],
    projects: [],
    projectTranslations: [],
  });

/** An item in words: `Title`, or `alias > Title, Title`. */
const said = (item: AlphabetConcept | CrossReference): string =>
  'see' in item ? `${item.text} > ${item.see.map(({ text }) => text).join(', ')}` : item.text;

const lettersOf = (from: ReturnType<typeof ofConcepts>, language: 'es' | 'en' = 'es') =>
  conceptAlphabet(from, language)
    .letters.filter(({ items }) => items.length > 0)
    .map(({ letter, items }) => [letter, ...items.map(said)]);

describe('from A to Z', () => {
  const titles = [
    'Zona',
    'Ñu',
    'nación',
    'Nube',
    'Ángulo',
    'anexo',
    'Ñandú',
    'Etapa 10',
    'Etapa 2',
    '3 ejes',
  ];
  const alphabet = ofConcepts(Object.fromEntries(titles.map((title) => [title, {}])));

  it('concepts are in the order of a Spanish dictionary', () => {
    expect(lettersOf(alphabet)).toEqual([
      ['#', '3 ejes'],
      ['A', 'anexo', 'Ángulo'],
      ['E', 'Etapa 2', 'Etapa 10'],
      ['N', 'nación', 'Nube'],
      ['Ñ', 'Ñandú', 'Ñu'],
      ['Z', 'Zona'],
    ]);
  });

  it('and of an English one', () => {
    expect(lettersOf(alphabet, 'en').find(([letter]) => letter === 'N')).toEqual([
      'N',
      'nación',
      'Ñandú',
      'Ñu',
      'Nube',
    ]);
    expect(conceptAlphabet(alphabet, 'en').letters.map(({ letter }) => letter)).not.toContain('Ñ');
  });

  it('every letter of the alphabet is named, each once, and # only where it is needed', () => {
    const { letters } = conceptAlphabet(catalog, 'es');
    expect(letters.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNÑOPQRSTUVWXYZ');
    expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
    expect(conceptAlphabet(alphabet, 'es').letters[0]).toMatchObject({ id: 'letra-0', letter: '#' });
  });

  it('each concept has its kind, its summary and its other names', () => {
    expect(lettersOf(catalog)).toEqual([
      ['A', 'Ámbito'],
      ['D', 'Donante > Oferente'],
      ['Ñ', 'Ñandú'],
      ['O', 'Oferente'],
    ]);
    const items = conceptAlphabet(catalog, 'en').letters.flatMap((letter) => letter.items);
    expect(items).toMatchObject([
      { text: 'Ámbito', lang: 'es', summary: { text: 'Hasta dónde llega.', lang: 'es' } },
      { text: 'Donor', see: [{ text: 'Provider', href: '/base/en/concepts/provider/' }] },
      { text: 'Ñandú' },
      { text: 'Provider', kind: { text: 'Strands', href: '/base/en/concepts/by-kind/#strand' } },
    ]);
  });

  it('a name that several concepts share leads to all; one that is a title leads nowhere', () => {
    expect(
      lettersOf(
        ofConcepts({
          Ayuda: { aliases: ['Fondo', 'cooperación'] },
          Beca: { aliases: ['fondo', 'Zarza'] },
          Cooperación: {},
          Zarza: {},
        }),
      ),
    ).toEqual([
      ['A', 'Ayuda'],
      ['B', 'Beca'],
      ['C', 'Cooperación'],
      ['F', 'Fondo > Ayuda, Beca'],
      ['Z', 'Zarza'],
    ]);
  });

  it('a name that would stand right beside its concept is left out', () => {
    expect(
      lettersOf(
        ofConcepts({
          Beca: { aliases: ['becas', 'becas de estudio', 'bolsa'] },
          Bloque: {},
        }),
      ),
    ).toEqual([['B', 'Beca', 'Bloque', 'bolsa > Beca']]);
  });
});

it('by kind: each kind in use with its concepts, and what it takes in', () => {
  const { groups } = conceptsByKind(catalog, 'es');
  expect(groups.map(({ id, items }) => [id, items.map(({ text }) => text)])).toEqual([
    ['foundation', ['Ámbito', 'Ñandú']],
    ['strand', ['Oferente']],
  ]);
  expect(groups.filter(({ about }) => !/^\p{Lu}.+\.$/u.test(about))).toEqual([]);
});

describe('on the map', () => {
  const outline = ({ text, parts }: MapConcept): string =>
    parts.length === 0 ? text : `${text}(${parts.map(outline).join(' ')})`;

  it('the largest tree is first; then all is in the order of a dictionary', () => {
    const { roots, concepts } = conceptMap(
      ofConcepts({
        Zona: {},
        Árbol: {},
        Valle: {},
        Ladera: { broader: ['c-2'] },
        Arroyo: { broader: ['c-2'], related: ['c-3'] },
      }),
      'es',
    );
    expect(roots.map(outline)).toEqual(['Valle(Arroyo Ladera)', 'Árbol', 'Zona']);
    expect(concepts).toBe(5);
    const [valley] = roots;
    expect(valley?.parts.map(({ related }) => related.map(({ text }) => text))).toEqual([
      ['Ladera'],
      ['Arroyo'],
    ]);
  });

  it('a part of several stands once and names the others, unless they are drafts', () => {
    const { roots } = conceptMap(
      ofConcepts({
        Ladera: { broader: ['c-1', 'c-2', 'c-3'] },
        Monte: {},
        Valle: {},
        Borrador: { draft: true },
      }),
      'es',
    );
    expect(roots.map(outline)).toEqual(['Monte(Ladera)', 'Valle']);
    expect(roots[0]?.parts[0]?.alsoPartOf.map(({ text }) => text)).toEqual(['Valle']);
  });
});

it('each way names the three, and itself as the current one', () => {
  const pages = [conceptAlphabet, conceptsByKind, conceptMap].map((page) => page(catalog, 'en'));
  const hrefs = ['/base/en/concepts/', '/base/en/concepts/by-kind/', '/base/en/concepts/map/'];
  expect(pages.map(({ views }) => views.map(({ href }) => href))).toEqual([hrefs, hrefs, hrefs]);
  expect(pages.map(({ views }) => views.filter(({ current }) => current).map(({ href }) => href))).toEqual(
    hrefs.map((href) => [href]),
  );
  expect(pages.map(({ frame }) => frame.languageLinks[0]?.href)).toEqual([
    '/base/conceptos/',
    '/base/conceptos/por-tipo/',
    '/base/conceptos/mapa/',
  ]);
});

it('a register without concepts has all three', () => {
  const empty = ofConcepts({});
  expect(lettersOf(empty)).toEqual([]);
  expect(conceptsByKind(empty, 'es').groups).toEqual([]);
  expect(conceptMap(empty, 'es').roots).toEqual([]);
});
