import { countries } from '#model/codelists/countries.ts';
import { sdgGoals } from '#model/codelists/sdgs.ts';
import { sectorGroups, sectors } from '#model/codelists/sectors.ts';
import type { Language } from '#i18n/languages.ts';
import type { Place, Section } from './addresses.ts';
import { type Catalog, countryPlace, countryWords } from './catalog.ts';
import { goalWords, sectorWords } from './facets.ts';
import type { Graph } from './graph.ts';
import { regionPlace, regionsInOrder, regionWords } from './regions.ts';
import type { Words } from './words.ts';

/** Kinds of page that gather the projects of a code. */
export const profileSections = [
  'countries',
  'regions',
  'sectors',
  'sdgs',
] as const satisfies readonly Section[];

export type ProfileSection = (typeof profileSections)[number];

/** A country, region, sector or goal that has a page. */
export interface Profile {
  readonly code: string;
  readonly count: number;
  /** Of a region: projects that its countries take part in with the benefit elsewhere, which `count` leaves out. */
  readonly partaking: number;
}

/** Codes of the section that have a page: those that a record touches, and every goal. */
export const profiles = (catalog: Catalog, section: ProfileSection): readonly Profile[] =>
  codesOf(catalog, section).map((code) => {
    const partaking =
      section === 'regions' ? (catalog.graph.projectsByRegion.get(code)?.partaking.length ?? 0) : 0;
    return { code, count: profileProjects(catalog.graph, section, code).length - partaking, partaking };
  });

function codesOf(catalog: Catalog, section: ProfileSection): readonly string[] {
  const { graph } = catalog;
  const codes = (entries: readonly { readonly code: string }[]) => entries.map(({ code }) => code);
  switch (section) {
    case 'countries':
      return codes(countries).filter((code) => graph.countries.has(code));
    case 'regions':
      return codes(regionsInOrder(catalog));
    case 'sectors':
      return codes([...sectorGroups, ...sectors]).filter((code) => graph.projectsBySector.has(code));
    case 'sdgs':
      return codes(sdgGoals);
  }
}

/** Codes of the section whose page has a feed: every country, and what has projects. */
export const profilesWithFeed = (catalog: Catalog, section: ProfileSection): readonly string[] =>
  codesOf(catalog, section).filter((code) => hasFeed(catalog, section, code));

/** Whether a feed tells the news of the page: those of a country’s organisations too, those of projects alone elsewhere. */
export const hasFeed = ({ graph }: Catalog, section: ProfileSection, code: string): boolean =>
  section === 'countries' || profileProjects(graph, section, code).length > 0;

/** Keys of the projects that the page gathers, each once, in the order of the records. */
export function profileProjects(graph: Graph, section: ProfileSection, code: string): readonly string[] {
  switch (section) {
    case 'countries':
      return graph.projectsByCountry.get(code) ?? [];
    case 'regions': {
      const { named = [], inside = [], partaking = [] } = graph.projectsByRegion.get(code) ?? {};
      return [...named, ...inside, ...partaking];
    }
    case 'sectors':
      return graph.projectsBySector.get(code) ?? [];
    case 'sdgs':
      return graph.projectsBySdg.get(code) ?? [];
  }
}

export function profilePlace(section: ProfileSection, code: string, language: Language): Place {
  switch (section) {
    case 'countries':
      return countryPlace(code, language);
    case 'regions':
      return regionPlace(code, language);
    case 'sectors':
    case 'sdgs':
      return { to: 'record', section, slug: code };
  }
}

/** What the country, region, sector or goal is called. */
export function profileWords(
  catalog: Pick<Catalog, 'groupings'>,
  section: ProfileSection,
  code: string,
  language: Language,
): Words {
  switch (section) {
    case 'countries':
      return countryWords(code, language);
    case 'regions':
      return regionWords(catalog, code, language);
    case 'sectors':
      return sectorWords(code, language);
    case 'sdgs':
      return goalWords(code, language);
  }
}

/** The code as readers know it; a country and a group of countries have none. */
export const shownCode = (section: ProfileSection, code: string): string | undefined =>
  section === 'countries' || !/^\d+$/.test(code) ? undefined : code;

const countrySlug = new Map<string, string>(countries.map(({ code, slug }) => [code, slug.es]));

/** Name of the profile among those of its section, the same in every language. */
export const profileKey = (section: ProfileSection, code: string): string =>
  section === 'countries' ? (countrySlug.get(code) ?? code) : code;
