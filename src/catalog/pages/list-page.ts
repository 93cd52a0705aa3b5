import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog } from '../catalog.ts';
import type { Frame } from '../frame.ts';
import type { Listing } from '../listings.ts';
import { itemsOnPage, type Pagination, pagination, projectsPerPage } from '../pagination.ts';
import { type ProjectCard, projectCard } from '../project-card.ts';

/** A page of a list of projects. */
export interface ListPage {
  readonly frame: Frame;
  readonly total: number;
  /** Which of them this page shows, where there are several pages. */
  readonly range?: string;
  readonly projects: readonly ProjectCard[];
  readonly pagination?: Pagination;
}

/** One page of a list of projects, all but its frame. */
export function listPage(
  catalog: Catalog,
  listing: Listing,
  page: number,
  language: Language,
  hrefOf: (page: number) => string,
): Omit<ListPage, 'frame'> {
  const shown = itemsOnPage(listing, page);
  const foot = pagination(listing.length, page, hrefOf);
  const before = (page - 1) * projectsPerPage;
  return {
    total: listing.length,
    projects: shown.map((key) => projectCard(catalog, key, language)),
    ...(foot
      ? {
          pagination: foot,
          range: messagesIn(language).projectList.range(before + 1, before + shown.length, listing.length),
        }
      : {}),
  };
}

/** The title of a page of a list; the first bears the list’s own. */
export const titleOfPage = (title: string, page: number, total: number, language: Language): string =>
  page === 1 ? title : `${title}, ${messagesIn(language).projectList.pageOf(page, total)}`;
