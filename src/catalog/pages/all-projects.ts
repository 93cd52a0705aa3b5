import { type Facet, facets } from '#model/facet.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Place } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { facetHelp, type FacetLink, facetLink } from '../facet-link.ts';
import { facetValues, mostCommon } from '../facet-values.ts';
import { createFrame } from '../frame.ts';
import { pageNumbers, projectsPerPage } from '../pagination.ts';
import { missingHref } from './own-page.ts';
import { type ListPage, listPage, titleOfPage } from './list-page.ts';

/** One facet, as the index of projects offers it. */
export interface FacetBox {
  readonly facet: Facet;
  readonly name: string;
  readonly help?: string;
  readonly values: readonly FacetLink[];
  /** The page with all values, where not all are here. */
  readonly all?: { readonly href: string; readonly text: string };
}

/** A page of the list of all projects; the first, `/proyectos/`, is where they are narrowed. */
export interface AllProjects extends ListPage {
  readonly explorer?: ExplorerView;
}

/** What the list is narrowed by, and where the script that does it finds what. */
export interface ExplorerView {
  readonly facets: readonly FacetBox[];
  readonly places: ExplorerPlaces;
}

/** Where the script that narrows the list finds what. */
export interface ExplorerPlaces {
  readonly language: Language;
  /** Path of the site: `/` or `/atlas/`. */
  readonly base: string;
  readonly indexHref: string;
  readonly listHref: string;
  /** The later pages of the list; `{n}` stands for the page. */
  readonly pageHref: string;
  readonly perPage: number;
  readonly searchHref: string;
  /** Where to tell that something is missing, with `%7Bquery%7D` and `%7Bpage%7D` in it. */
  readonly missingHref: string;
}

const valuesInBox = 8;

/** The pages of the list of all projects. */
export const allProjectsPages = (catalog: Catalog): readonly number[] =>
  pageNumbers(catalog.find.project.all.length);

export const allProjectsPlace = (page: number | '{n}'): Place => ({
  to: 'index-page',
  section: 'projects',
  page,
});

export function allProjects(catalog: Catalog, page: number, language: Language): AllProjects {
  const messages = messagesIn(language);
  const { addresses, listings } = catalog;
  const listing = listings.get(language)?.all ?? [];
  const hrefOf = (at: number): string => addresses.href(allProjectsPlace(at), language);
  const list = listPage(catalog, listing, page, language, hrefOf);
  return {
    ...list,
    frame: createFrame(catalog, {
      language,
      title: {
        text: titleOfPage(messages.collections.projects, page, list.pagination?.total ?? 1, language),
      },
      description: messages.collectionLead.projects,
      place: () => allProjectsPlace(page),
      section: 'projects',
    }),
    ...(page === 1 ? { explorer: explorerView(catalog, language) } : {}),
  };
}

function explorerView(catalog: Catalog, language: Language): ExplorerView {
  const { addresses } = catalog;
  return {
    facets: facets
      .map((facet) => facetBox(catalog, facet, language))
      .filter(({ values }) => values.length > 0),
    places: {
      language,
      base: addresses.file(''),
      indexHref: addresses.file(`explorer/${language}.json`),
      listHref: addresses.href(allProjectsPlace(1), language),
      pageHref: addresses.href(allProjectsPlace('{n}'), language),
      perPage: projectsPerPage,
      searchHref: addresses.href({ to: 'search' }, language),
      missingHref: missingHref(catalog, language),
    },
  };
}

function facetBox(catalog: Catalog, facet: Facet, language: Language): FacetBox {
  const { facets: names, projectList } = messagesIn(language);
  const help = facetHelp(facet, language);
  const values = facetValues(catalog, facet, language);
  const shown = facet === 'year' ? values.slice(0, valuesInBox) : mostCommon(values, valuesInBox);
  return {
    facet,
    name: names[facet].name,
    ...(help === undefined ? {} : { help }),
    values: shown.map((value) => facetLink(catalog, facet, value, language)),
    ...(shown.length < values.length
      ? {
          all: {
            href: catalog.addresses.href({ to: 'facet', facet }, language),
            text: projectList.allValues(values.length),
          },
        }
      : {}),
  };
}
