import type { Strand } from '#model/codelists/strands.ts';
import { type Facet, facets } from '#model/facet.ts';
import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Place } from '../addresses.ts';
import { type Catalog, countryLink, linkTo, type RecordLink } from '../catalog.ts';
import { explorerHref, strandOf } from '../facet-link.ts';
import { facetValue, facetValues } from '../facet-values.ts';
import { facetTerm, goalTerm, sectorTerm } from '../facets.ts';
import { createFrame } from '../frame.ts';
import { pageNumbers } from '../pagination.ts';
import { type ListPage, listPage, titleOfPage } from './list-page.ts';

/** A page of the list of the projects that have a value. */
export interface NarrowedProjects extends ListPage {
  readonly strand?: Strand;
  /** The page that tells about the value itself. */
  readonly about?: RecordLink;
  /** Where the list can be narrowed further. */
  readonly combineHref: string;
}

/** One page of the list of a value’s projects. */
export interface NarrowedPage {
  readonly facet: Facet;
  readonly code: string;
  readonly page: number;
}

/** Every page of every narrowed list. */
export const narrowedPages = (catalog: Catalog): readonly NarrowedPage[] =>
  facets.flatMap((facet) =>
    facetValues(catalog, facet, catalog.reference).flatMap(({ code, projects }) =>
      pageNumbers(projects.length).map((page) => ({ facet, code, page })),
    ),
  );

export const narrowedPlace = (
  catalog: Catalog,
  { facet, code, page }: NarrowedPage,
  language: Language,
): Place => ({ to: 'facet-value', facet, slug: facetValue(catalog, facet, code, language).slug, page });

export function narrowedProjects(catalog: Catalog, item: NarrowedPage, language: Language): NarrowedProjects {
  const { addresses } = catalog;
  const { facet, code, page } = item;
  const messages = messagesIn(language);
  const value = facetValue(catalog, facet, code, language);
  const hrefOf = (at: number): string =>
    addresses.href(narrowedPlace(catalog, { ...item, page: at }, language), language);
  const list = listPage(catalog, value.projects, page, language, hrefOf);
  const title = `${messages.facets[facet].by}: ${value.text}`;
  const indexHref = addresses.href({ to: 'index', section: 'projects' }, language);
  const strand = strandOf(facet, code);
  const about = aboutValue(catalog, facet, code, language);
  return {
    ...list,
    frame: createFrame(catalog, {
      language,
      title: { text: titleOfPage(title, page, list.pagination?.total ?? 1, language) },
      description: `${title}. ${messages.counts.projects(list.total)}. ${inLanguage(catalog.site.description, language)}`,
      place: (at) => narrowedPlace(catalog, item, at),
      feed: facet === 'strand' && page === 1,
      section: 'projects',
      breadcrumbs: [
        { text: messages.collections.projects, href: indexHref },
        { text: messages.facets[facet].by, href: addresses.href({ to: 'facet', facet }, language) },
        ...(page > 1 ? [{ text: value.text, href: hrefOf(1) }] : []),
      ],
    }),
    ...(strand === undefined ? {} : { strand }),
    ...(about ? { about } : {}),
    combineHref: explorerHref(catalog, [item], language),
  };
}

/** The page that tells about a value: a record’s, or the concept that explains it. */
function aboutValue(
  catalog: Catalog,
  facet: Facet,
  code: string,
  language: Language,
): RecordLink | undefined {
  const named = ({ text, href }: { readonly text: string; readonly href?: string }) =>
    href === undefined ? undefined : { text: messagesIn(language).projectList.about(text), href };
  switch (facet) {
    case 'country':
      return named(countryLink(catalog, code, language));
    case 'partner':
      return named(linkTo(catalog, 'organizations', code, language));
    case 'sector':
      return named(sectorTerm(catalog, code, language));
    case 'sdg':
      return named(goalTerm(catalog, code, language));
    case 'strand':
    case 'scheme':
    case 'direction':
    case 'form':
      return named(facetTerm(catalog, facet, code, language));
    case 'status':
    case 'warning':
    case 'year':
      return undefined;
  }
}
