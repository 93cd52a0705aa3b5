import { lastChange } from '#catalog/build-facts.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { allPages, type PageAddress } from '#catalog/everything.ts';
import type { Language } from '#i18n/languages.ts';
import { xmlDocument } from './xml.ts';

/** Addresses in one sitemap file; the protocol's own limit is 50,000. */
export const SITEMAP_SIZE = 10_000;

interface Location {
  readonly page: PageAddress;
  readonly language: Language;
}

/** Each page in each language that has its text. */
function locations(catalog: Catalog): readonly Location[] {
  return allPages(catalog).flatMap((page) => page.available.map((language) => ({ page, language })));
}

export const sitemapCount = (catalog: Catalog): number =>
  Math.max(1, Math.ceil(locations(catalog).length / SITEMAP_SIZE));

/** The list of sitemap files. */
export function sitemapIndex(catalog: Catalog): string {
  const files = Array.from({ length: sitemapCount(catalog) }, (_, n) =>
    catalog.addresses.absolute(catalog.addresses.file(`sitemap-${n}.xml`)),
  );
  return xmlDocument({
    sitemapindex: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      sitemap: files.map((loc) => ({ loc })),
    },
  });
}

/** One sitemap file, numbered from 0, with each page's other languages and the day it last changed. */
export function sitemap(catalog: Catalog, number: number): string {
  const { addresses, facts } = catalog;
  const address = ({ page, language }: Location): string =>
    addresses.absolute(addresses.href(page.place(language), language));
  return xmlDocument({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: locations(catalog)
        .slice(number * SITEMAP_SIZE, (number + 1) * SITEMAP_SIZE)
        .map(({ page, language }) => ({
          loc: address({ page, language }),
          lastmod: lastChange(facts, page.files),
          'xhtml:link': page.available.map((other) => ({
            '@rel': 'alternate',
            '@hreflang': other,
            '@href': address({ page, language: other }),
          })),
        })),
    },
  });
}
