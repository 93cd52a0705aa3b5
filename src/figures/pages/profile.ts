import type { Catalog } from '#catalog/catalog.ts';
import { profileProjects, type ProfileSection } from '#catalog/profiles.ts';
import type { Language } from '#i18n/languages.ts';
import { byCountry } from '../by-country.ts';
import { bySector } from '../by-sector.ts';
import type { Figure } from '../figure.ts';
import { lanes } from '../lanes.ts';
import { overTime } from '../over-time.ts';
import { regionMap } from '../region-map.ts';

/** So many projects have a lane each; more are counted by year. */
const LANES = 15;
/** Fewer projects are sooner read than counted. */
const COUNTED = 4;

/** The figures of some projects: when they were, and where in `by` they are, if they are worth counting. */
export function profileFigures(
  catalog: Catalog,
  projects: readonly string[],
  language: Language,
  { by }: { readonly by: 'sector' | 'country' },
): readonly Figure[] {
  const inTime = projects.length <= LANES ? lanes : overTime;
  const counted = by === 'sector' ? bySector : byCountry;
  return [
    inTime(catalog, projects, language),
    ...(projects.length < COUNTED ? [] : [counted(catalog, projects, language)]),
  ].filter((figure) => figure !== undefined);
}

/** The figures of the page of a country, region, sector or goal. */
export const figuresOfProfile = (
  catalog: Catalog,
  section: ProfileSection,
  code: string,
  language: Language,
): readonly Figure[] => {
  const map = section === 'regions' ? regionMap(catalog, code, language) : undefined;
  return [
    ...(map ? [map] : []),
    ...profileFigures(catalog, profileProjects(catalog.graph, section, code), language, {
      by: section === 'sectors' ? 'country' : 'sector',
    }),
  ];
};

/** The figures of the page of an organisation. */
export const figuresOfOrganization = (catalog: Catalog, key: string, language: Language): readonly Figure[] =>
  profileFigures(catalog, catalog.graph.projectsByOrganization.get(key) ?? [], language, { by: 'sector' });
