import { lastChange } from '#catalog/build-facts.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { allPages, type PageAddress } from '#catalog/everything.ts';
import type { Language } from '#i18n/languages.ts';

/** Addresses in one sitemap file; the protocol's own limit is 50,000. */
export const SITEMAP_SIZE = 10_000;

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

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
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${files.map((file) => `<sitemap><loc>${escapeXml(file)}</loc></sitemap>`).join('\n')}
</sitemapindex>
`;
}

/** One sitemap file, numbered from 0, with each page's other languages and the day it last changed. */
export function sitemap(catalog: Catalog, number: number): string {
  const { addresses, facts } = catalog;
  const address = ({ page, language }: Location): string =>
    escapeXml(addresses.absolute(addresses.href(page.place(language), language)));
  const entries = locations(catalog)
    .slice(number * SITEMAP_SIZE, (number + 1) * SITEMAP_SIZE)
    .map((location) => {
      const { page } = location;
      const changed = lastChange(facts, page.files);
      const alternates = page.available
        .map(
          (language) =>
            `<xhtml:link rel="alternate" hreflang="${language}" href="${address({ page, language })}"/>`,
        )
        .join('');
      return `<url><loc>${address(location)}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}${alternates}</url>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}
