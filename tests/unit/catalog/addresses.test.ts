import { describe, expect, it } from 'vitest';
import { createAddresses, pathOf, type Place } from '#catalog/addresses.ts';
import { paths } from '#catalog/paths.ts';
import { someCatalog } from '../fixtures/records.ts';

const concept: Place = { to: 'record', section: 'concepts', slug: 'oferente' };

describe.each([
  ['https://atlas.example', '', 'https://atlas.example'],
  ['https://atlas.example/', '', 'https://atlas.example'],
  ['https://atlas.example/base', '/base', 'https://atlas.example'],
  ['https://atlas.example:8080/a/b/', '/a/b', 'https://atlas.example:8080'],
])('at %s', (url, base, origin) => {
  const addresses = createAddresses(url, ['es', 'en']);

  it('every address carries the base path', () => {
    expect(addresses.href({ to: 'home' }, 'es')).toBe(`${base}/`);
    expect(addresses.href({ to: 'home' }, 'en')).toBe(`${base}/en/`);
    expect(addresses.href({ to: 'search' }, 'en')).toBe(`${base}/en/search/`);
    expect(addresses.href({ to: 'index', section: 'sdgs' }, 'es')).toBe(`${base}/ods/`);
    expect(addresses.href(concept, 'es')).toBe(`${base}/conceptos/oferente/`);
    expect(addresses.href(concept, 'en')).toBe(`${base}/en/concepts/oferente/`);
    expect(addresses.href({ to: 'page', slug: 'about' }, 'en')).toBe(`${base}/en/about/`);
    expect(addresses.file('pagefind/')).toBe(`${base}/pagefind/`);
    expect(addresses.absolute(addresses.href(concept, 'es'))).toBe(`${origin}${base}/conceptos/oferente/`);
  });
});

it('gives no prefix to the language that the site names first', () => {
  const addresses = createAddresses('https://atlas.example/', ['en', 'es', 'zz']);
  expect(addresses.languages).toEqual(['en', 'es']);
  expect(addresses.href(concept, 'en')).toBe('/concepts/oferente/');
  expect(addresses.href(concept, 'es')).toBe('/es/conceptos/oferente/');
});

it('makes the parameter of each route, without base or slashes at the ends', () => {
  const routes = paths(someCatalog(), 'concept', ['oferente'], (slug) => ({
    to: 'record',
    section: 'concepts',
    slug,
  }));
  expect(routes).toEqual([
    { params: { concept: 'conceptos/oferente' }, props: { item: 'oferente', language: 'es' } },
    { params: { concept: 'en/concepts/oferente' }, props: { item: 'oferente', language: 'en' } },
  ]);
  const homes = paths(someCatalog(), 'home', [0], () => ({ to: 'home' }));
  expect(homes.map(({ params }) => params)).toEqual([{ home: undefined }, { home: 'en' }]);
  expect(pathOf({ to: 'home' }, 'es', 'es')).toBe('');
});
