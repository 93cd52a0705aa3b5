import { type Strand, strands } from '#model/codelists/strands.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog } from './catalog.ts';
import { strandLabel } from './facets.ts';
import { type ProjectCard, projectCards } from './project-card.ts';
import type { RegionProjects } from './region-projects.ts';

/** Projects of a page that have something in common. */
export interface ProjectGroup {
  /** Anchor of the group on its page. */
  readonly id: string;
  readonly title: string;
  readonly strand?: Strand;
  /** How many there are. */
  readonly total: number;
  /** The first of them, as many as a page can hold. */
  readonly projects: readonly ProjectCard[];
}

// A region of a large register has thousands, and its page would weigh megabytes: all are in its table.
const MOST_SHOWN = 150;

const shownOf = (
  catalog: Catalog,
  keys: readonly string[] = [],
  language: Language,
): Pick<ProjectGroup, 'total' | 'projects'> => ({
  total: keys.length,
  projects: projectCards(catalog, keys, language, MOST_SHOWN),
});

/** Anchor of the group of a strand’s projects, or of those without one. */
export const strandGroupId = (strand: Strand | 'none'): string => `projects-${strand}`;

/** The projects by their strand, those without one last; in the order of their titles. */
export function groupsByStrand(
  catalog: Catalog,
  keys: readonly string[],
  language: Language,
): readonly ProjectGroup[] {
  const byStrand = Map.groupBy(keys, (key) => catalog.find.project.get(key).data.strand);
  const group = (strand: Strand | undefined): Omit<ProjectGroup, 'title' | 'strand'> => ({
    id: strandGroupId(strand ?? 'none'),
    ...shownOf(catalog, byStrand.get(strand), language),
  });
  return [
    ...strands.map(({ code }) => ({ ...group(code), title: strandLabel(code, language), strand: code })),
    { ...group(undefined), title: messagesIn(language).profile.noStrand },
  ].filter(({ projects }) => projects.length > 0);
}

/** The projects of a region by what they have to do with it. */
export function groupsOfRegion(
  catalog: Catalog,
  region: RegionProjects | undefined,
  language: Language,
): readonly ProjectGroup[] {
  const titles = messagesIn(language).profile.ofRegion;
  return (['named', 'inside', 'partaking'] as const)
    .map((relation) => ({
      id: `projects-${relation}`,
      title: titles[relation],
      ...shownOf(catalog, region?.[relation], language),
    }))
    .filter(({ projects }) => projects.length > 0);
}
