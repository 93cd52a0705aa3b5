import type { Facet } from '#model/facet.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog, RecordLink } from './catalog.ts';
import { narrowedHref } from './facet-link.ts';
import { facetValue } from './facet-values.ts';
import { itemsOnPage } from './pagination.ts';
import { type ProjectCard, projectCard } from './project-card.ts';

/** The projects that have a value, as the value’s own page shows them. */
export interface FirstProjects {
  readonly total: number;
  readonly projects: readonly ProjectCard[];
  /** The list of all, where these are not all. */
  readonly all?: RecordLink;
}

export function firstProjects(
  catalog: Catalog,
  facet: Facet,
  code: string,
  language: Language,
): FirstProjects {
  const { projects } = facetValue(catalog, facet, code, language);
  const first = itemsOnPage(projects, 1);
  return {
    total: projects.length,
    projects: first.map((key) => projectCard(catalog, key, language)),
    ...(first.length < projects.length
      ? {
          all: {
            text: messagesIn(language).projectList.seeAll(projects.length),
            href: narrowedHref(catalog, facet, code, language),
          },
        }
      : {}),
  };
}
