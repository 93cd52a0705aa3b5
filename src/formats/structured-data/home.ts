import type { Organization, WebSite } from 'schema-dts';
import { inLanguage } from '#model/language.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Frame } from '#catalog/frame.ts';
import { pageGraph, siteId } from './page-graph.ts';

/** The home page: the site, how to search it, and who publishes it. */
export function homeJsonLd(catalog: Catalog, frame: Frame): string {
  const { site, addresses } = catalog;
  const website = siteId(catalog, 'website');
  const institution = siteId(catalog, 'institution');
  const search = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${addresses.absolute(frame.searchHref)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  } as const;
  const { email, url: contact } = site.contact;
  return pageGraph(catalog, frame, {
    main: {
      id: website,
      thing: {
        '@type': 'WebSite',
        '@id': website,
        url: addresses.absolute(frame.homeHref),
        name: site.name,
        alternateName: inLanguage(site.tagline, frame.language),
        description: frame.description,
        inLanguage: addresses.languages,
        license: site.licence.url,
        publisher: { '@id': institution },
        potentialAction: search,
      } satisfies WebSite,
    },
    others: [
      {
        '@type': 'Organization',
        '@id': institution,
        name: inLanguage(site.institution.name, frame.language),
        description: frame.institution,
        url: addresses.absolute(frame.homeHref),
        ...(email === undefined ? {} : { email }),
        ...(contact === undefined ? {} : { contactPoint: { '@type': 'ContactPoint', url: contact } }),
      } satisfies Organization,
    ],
  });
}
