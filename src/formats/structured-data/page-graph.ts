import type { BreadcrumbList, Graph, Thing, WebPage } from 'schema-dts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Frame } from '#catalog/frame.ts';

/** What a page is to schema.org. */
type PageKind = 'WebPage' | 'CollectionPage' | 'AboutPage' | 'SearchResultsPage';

export interface PageGraph {
  readonly kind?: PageKind;
  /** What the page is about, described whole. */
  readonly main?: { readonly id: string; readonly thing: Thing };
  /** What it also is about, named elsewhere. */
  readonly about?: readonly Reference[];
  /** Sources of what it says. */
  readonly citation?: readonly Reference[];
  /** Period that it is about, at the precision known. */
  readonly period?: string;
  readonly published?: string | undefined;
  /** When someone last compared it with its sources. */
  readonly reviewed?: string | undefined;
  /** What else is to be said on the page. */
  readonly others?: readonly Thing[];
}

/** Something that another page describes. */
export interface Reference {
  readonly '@id': string;
}

/** The address of a home page with `#` and the name of what it stands for. */
export const siteId = ({ addresses, reference }: Catalog, name: 'website' | 'institution'): string =>
  `${addresses.absolute(addresses.href({ to: 'home' }, reference))}#${name}`;

/**
 * What a page says to machines, as a finished data block for its head: itself, the way to it and what it is about.
 * Its own words are in the language that the page names; what it takes from elsewhere is named only in that of the page.
 */
export function pageGraph(catalog: Catalog, frame: Frame, graph: PageGraph = {}): string {
  const {
    kind = 'WebPage',
    main,
    about = [],
    citation = [],
    period,
    published,
    reviewed,
    others = [],
  } = graph;
  const page = {
    '@type': kind,
    '@id': `${frame.canonical}#page`,
    url: frame.canonical,
    // A source's page is in the page's language, and its title in that of the source.
    ...(frame.title.lang === undefined || frame.title.lang === frame.textLanguage
      ? { name: frame.title.text }
      : {}),
    description: frame.description,
    inLanguage: frame.textLanguage,
    isAccessibleForFree: true,
    license: frame.licence.url,
    isPartOf: { '@id': siteId(catalog, 'website') },
    publisher: { '@id': siteId(catalog, 'institution') },
    ...(published === undefined ? {} : { datePublished: published }),
    ...(frame.changed === undefined ? {} : { dateModified: frame.changed.iso }),
    ...(reviewed === undefined ? {} : { lastReviewed: reviewed }),
    ...(frame.breadcrumbs.length === 0 ? {} : { breadcrumb: { '@id': `${frame.canonical}#breadcrumbs` } }),
    ...(main === undefined ? {} : { mainEntity: { '@id': main.id } }),
    ...(about.length === 0 ? {} : { about }),
    ...(citation.length === 0 ? {} : { citation }),
    ...(period === undefined ? {} : { temporalCoverage: period }),
  } satisfies WebPage;
  return dataBlock({
    '@context': 'https://schema.org',
    '@graph': [
      page,
      ...(frame.breadcrumbs.length === 0 ? [] : [breadcrumbs(catalog, frame)]),
      ...(main ? [main.thing] : []),
      ...others,
    ],
  });
}

function breadcrumbs({ addresses }: Catalog, frame: Frame): BreadcrumbList {
  const way = frame.breadcrumbs.map(({ text, href }) => ({ name: text, item: addresses.absolute(href) }));
  // The page itself ends the way to it, unless its title is in another language than the way's.
  const end = frame.title.lang === undefined ? [{ name: frame.title.text, item: frame.canonical }] : [];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${frame.canonical}#breadcrumbs`,
    itemListElement: [...way, ...end].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}

/** A data block of HTML: no text in it can end it. */
const dataBlock = (graph: Graph): string =>
  `<script type="application/ld+json">${JSON.stringify(graph).replace(/</g, '\\u003c')}</script>`;
