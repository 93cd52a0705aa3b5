import { describe, expect, it } from 'vitest';
import { sitemap, sitemapCount, sitemapIndex } from '#formats/sitemap.ts';
import { aConcept, someCatalog } from '../fixtures/records.ts';
import { elementsOf, parseXml, type XmlElement } from '../fixtures/xml.ts';

const host = 'https://atlas.example/base';
const child = ({ children }: XmlElement, name: string): string | undefined =>
  children.find((element) => element.name === name)?.text;

interface Listed {
  readonly changed: string | undefined;
  readonly alternates: ReadonlyMap<string, string>;
}

/** What a sitemap lists, by address. */
const listed = (xml: string): ReadonlyMap<string, Listed> =>
  new Map(
    parseXml(xml).children.map((url) => [
      child(url, 'loc') ?? '',
      {
        changed: child(url, 'lastmod'),
        alternates: new Map(
          url.children
            .filter(({ name }) => name === 'xhtml:link')
            .map(({ attributes }) => [attributes.get('hreflang') ?? '', attributes.get('href') ?? '']),
        ),
      },
    ]),
  );

const xml = sitemap(someCatalog(), 0);
const pages = listed(xml);

describe('the sitemap', () => {
  it('is XML of its own kind', () => {
    const root = parseXml(xml);
    expect(root.name).toBe('urlset');
    expect(root.attributes.get('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(new Set(root.children.map(({ name }) => name))).toEqual(new Set(['url']));
    expect(pages.size).toBe(root.children.length);
  });

  it('lists a page in each language that has its text, with the others', () => {
    const alternates = new Map([
      ['es', `${host}/conceptos/oferente/`],
      ['en', `${host}/en/concepts/provider/`],
    ]);
    expect(pages.get(`${host}/conceptos/oferente/`)?.alternates).toEqual(alternates);
    expect(pages.get(`${host}/en/concepts/provider/`)?.alternates).toEqual(alternates);
  });

  it('lists a page that is not translated once', () => {
    expect(pages.get(`${host}/conceptos/nandu/`)?.alternates).toEqual(
      new Map([['es', `${host}/conceptos/nandu/`]]),
    );
    expect(pages.has(`${host}/en/concepts/nandu/`)).toBe(false);
    expect(pages.has(`${host}/en/projects/zonas/`)).toBe(true);
    expect(pages.has(`${host}/proyectos/zonas/`)).toBe(false);
  });

  it('every alternate is listed, and names the same ones', () => {
    for (const [address, { alternates }] of pages) {
      expect([...alternates.values()]).toContain(address);
      for (const other of alternates.values()) expect(pages.get(other)?.alternates).toEqual(alternates);
    }
  });

  it('has indexes, countries, goals, sources and pages, and no draft', () => {
    const addresses = [...pages.keys()];
    expect(addresses).toEqual(
      expect.arrayContaining(
        ['/', '/en/', '/conceptos/', '/paises/mexico/', '/en/sdgs/16/', '/fuentes/dac/', '/en/about/'].map(
          (path) => host + path,
        ),
      ),
    );
    expect(addresses.filter((address) => address.includes('borrador'))).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith(`${host}/`) || !address.endsWith('/'))).toEqual(
      [],
    );
  });

  it('says when a page changed, where git knows', () => {
    expect(pages.get(`${host}/conceptos/nandu/`)?.changed).toBe('2026-02-01');
    expect(pages.get(`${host}/conceptos/ambito/`)?.changed).toBeUndefined();
  });

  it('is named in the index', () => {
    const index = parseXml(sitemapIndex(someCatalog()));
    expect(index.name).toBe('sitemapindex');
    const locations = elementsOf(index).filter(({ name }) => name === 'loc');
    expect(locations.map(({ text }) => text)).toEqual([`${host}/sitemap-0.xml`]);
  });

  it('is cut where it grows too long, losing nothing', () => {
    const concepts = Array.from({ length: 10_001 }, (_, n) =>
      aConcept(`c-${n}`, { kind: 'theme', title: `C ${n}`, summary: 'x' }),
    );
    const many = someCatalog({ concepts, conceptTranslations: [] });
    expect(sitemapCount(many)).toBe(2);
    const [first, second] = [0, 1].map((number) => [...listed(sitemap(many, number)).keys()]);
    expect(first).toHaveLength(10_000);
    const all = new Set([...(first ?? []), ...(second ?? [])]);
    expect([...all].filter((address) => address.includes('/conceptos/c-'))).toHaveLength(10_001);
    expect(elementsOf(parseXml(sitemapIndex(many))).filter(({ name }) => name === 'loc')).toHaveLength(2);
  });
});

it('writes an address that XML would misread so that it can be read back', () => {
  const site = { ...someCatalog().site, url: 'https://atlas.example/a&b/' };
  expect(listed(sitemap(someCatalog({ site }), 0)).has('https://atlas.example/a&b/')).toBe(true);
});
