import { describe, expect, it } from 'vitest';
import { createCatalog } from '#catalog/catalog.ts';
import { createFrame } from '#catalog/frame.ts';
import { conceptPage } from '#catalog/pages/concept.ts';
import { notFoundPage } from '#catalog/pages/own-page.ts';
import { sourcePage } from '#catalog/pages/source.ts';
import { cardPlace } from '#catalog/social-cards/card-place.ts';
import { socialCards } from '#catalog/social-cards/social-cards.ts';
import { someCatalog, someFacts, someRecords } from '../fixtures/records.ts';

const catalog = createCatalog(someRecords, { ...someFacts, socialCards: true });
const cards = socialCards(catalog);
const cardAt = (path: string) => cards.find((card) => card.path === path);

describe('the card of a', () => {
  it('project says its strand, years and who takes part, in the words of the page', () => {
    expect(cardAt('proyectos/integridad.png')).toEqual({
      path: 'proyectos/integridad.png',
      language: 'es',
      siteName: 'Atlas',
      strand: { code: 'recipient', label: 'Receptor' },
      about: ['Proyecto', '2011–2013'],
      title: 'Integridad',
      names: [{ name: 'Agencia Nueva', short: 'AN' }, { name: 'Bolivia' }, { name: 'Oficina' }],
    });
    expect(cardAt('en/projects/integridad.png')).toMatchObject({
      about: ['Project', '2011–2013'],
      title: 'Integrity',
      names: [{ name: 'New Agency', short: 'NA' }, { name: 'Bolivia' }, { name: 'Office' }],
    });
  });

  it('concept says its kind, its summary, and its strand where it has one', () => {
    expect(cardAt('en/concepts/provider.png')).toMatchObject({
      strand: { code: 'provider', label: 'Provider' },
      about: ['Concept', 'Strands'],
      title: 'Provider',
      text: 'Who offers.',
    });
    expect(cardAt('conceptos/ambito.png')).not.toHaveProperty('strand');
  });

  it('organisation says where it is and in how many projects', () => {
    expect(cardAt('organizaciones/agencia-nueva.png')).toMatchObject({
      about: ['Organización'],
      names: [{ name: 'AN' }, { name: 'México' }, { name: '1 proyecto' }],
    });
    expect(cardAt('organizaciones/agencia-vieja.png')?.names).toEqual([]);
  });

  it('country, sector or goal says how many projects it has', () => {
    expect(cardAt('paises/bolivia.png')).toMatchObject({ about: ['País'], names: [{ name: '2 proyectos' }] });
    expect(cardAt('en/sectors/15113.png')).toMatchObject({
      about: ['DAC sector 15113'],
      names: [{ name: '1 project' }],
    });
    expect(cardAt('ods/16.png')?.about).toEqual(['Objetivo de Desarrollo Sostenible 16']);
  });

  it('home has the site’s name once', () => {
    expect(cardAt('index.png')).toMatchObject({ title: 'Atlas', text: 'Un atlas', siteName: undefined });
    expect(cardAt('en.png')).toMatchObject({ text: 'An atlas' });
  });
});

it('no two cards have the same place, and drafts have none', () => {
  const paths = cards.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => path.includes('borrador'))).toEqual([]);
});

describe('the frame of a page', () => {
  it('names the card of the page', () => {
    expect(conceptPage(catalog, 'oferente', 'en').frame.card).toEqual({
      href: 'https://atlas.example/base/en/concepts/provider.png',
      alt: 'Provider · Atlas',
    });
  });

  it('names the card of the original where the page falls back to it', () => {
    expect(cardAt('en/concepts/ambito.png')).toBeUndefined();
    expect(conceptPage(catalog, 'ambito', 'en').frame.card).toEqual(
      conceptPage(catalog, 'ambito', 'es').frame.card,
    );
  });

  it('names the card of the index where the page has none of its own', () => {
    expect(sourcePage(catalog, 'dac', 'en').frame.card).toEqual({
      href: 'https://atlas.example/base/en/sources.png',
      alt: 'Sources · Atlas',
    });
    expect(cardPlace({ to: 'facet', facet: 'year' })).toEqual({ to: 'index', section: 'projects' });
    expect(cardPlace({ to: 'search' })).toEqual({ to: 'home' });
  });

  it('names none where no card is drawn, or no page is to be found', () => {
    expect(conceptPage(someCatalog(), 'oferente', 'es').frame.card).toBeUndefined();
    expect(notFoundPage(catalog, 'es').frame.card).toBeUndefined();
  });

  it('names a card that is drawn, whatever place the page has', () => {
    for (const language of catalog.addresses.languages)
      for (const place of [
        { to: 'home' },
        { to: 'start' },
        { to: 'data' },
        { to: 'audit' },
        { to: 'corrections' },
        { to: 'overview' },
        { to: 'comparisons' },
        { to: 'comparison', section: 'concepts', slugs: ['a', 'b'] },
        { to: 'concept-map' },
        { to: 'codelist', slug: 'x' },
        { to: 'index-page', section: 'sources', page: 2 },
        { to: 'facet-value', facet: 'sdg', slug: '16', page: 1 },
      ] as const) {
        const { card } = createFrame(catalog, {
          language,
          title: { text: 'X' },
          description: '',
          place: () => place,
        });
        const path = card?.href.replace('https://atlas.example/base/', '');
        expect(
          cards.map((drawn) => drawn.path),
          place.to,
        ).toContain(path);
      }
  });
});
