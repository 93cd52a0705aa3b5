import { countries } from '#model/codelists/countries.ts';
import { sdgGoals } from '#model/codelists/sdgs.ts';
import { sectorGroups, sectors } from '#model/codelists/sectors.ts';
import { type Strand, strands } from '#model/codelists/strands.ts';
import type { Facet } from '#model/facet.ts';
import { inLanguage } from '#model/language.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { byText, type Catalog, countryPlace, countryWords, linksTo, type RecordLink } from '../catalog.ts';
import type { Place, Section } from '../addresses.ts';
import { goalWords, sectorTerm, sectorWords, strandLabel, type Term } from '../facets.ts';
import { type FirstProjects, firstProjects } from '../first-projects.ts';
import { createFrame, type Frame } from '../frame.ts';
import { mentions } from '../mentions.ts';
import type { Words } from '../words.ts';

/** What a country, sector or goal page shows: which projects touch it, and how. */
export interface ProfilePage {
  readonly frame: Frame;
  readonly key: string;
  readonly code: string;
  readonly byStrand: readonly { readonly code: Strand; readonly text: string; readonly count: number }[];
  readonly projects: FirstProjects;
  readonly organizations: readonly RecordLink[];
  readonly wider?: Term;
  readonly narrower: readonly Term[];
  readonly mentionedBy: readonly RecordLink[];
}

export const profileSections = ['countries', 'sectors', 'sdgs'] as const satisfies readonly Section[];

export type ProfileSection = (typeof profileSections)[number];

/** A country, sector or goal that the register touches. */
export interface Profile {
  readonly code: string;
  readonly count: number;
}

/** Codes of the section that have a page: those that a record touches. */
export function profiles(catalog: Catalog, section: ProfileSection): readonly Profile[] {
  const { graph } = catalog;
  const count = (code: string): number => projectsOf(catalog, section, code).length;
  switch (section) {
    case 'countries':
      return countries
        .filter(
          ({ code }) =>
            graph.projectsByCountry.has(code) ||
            graph.organizationsByCountry.has(code) ||
            graph.mentionedBy.has(`country:${code}`),
        )
        .map(({ code }) => ({ code, count: count(code) }));
    case 'sectors':
      return [...sectorGroups, ...sectors]
        .filter(({ code }) => graph.projectsBySector.has(code))
        .map(({ code }) => ({ code, count: count(code) }));
    case 'sdgs':
      return sdgGoals.map(({ code }) => ({ code, count: count(code) }));
  }
}

export function profilePlace(section: ProfileSection, code: string, language: Language): Place {
  return section === 'countries' ? countryPlace(code, language) : { to: 'record', section, slug: code };
}

/** What the country, sector or goal is called. */
export function profileWords(section: ProfileSection, code: string, language: Language): Words {
  switch (section) {
    case 'countries':
      return countryWords(code, language);
    case 'sectors':
      return sectorWords(code, language);
    case 'sdgs':
      return goalWords(code, language);
  }
}

const facetOf = { countries: 'country', sectors: 'sector', sdgs: 'sdg' } as const satisfies Record<
  ProfileSection,
  Facet
>;

/** Everything the page of a country, sector or goal shows. */
export function profilePage(
  catalog: Catalog,
  section: ProfileSection,
  code: string,
  language: Language,
): ProfilePage {
  const messages = messagesIn(language);
  const keys = projectsOf(catalog, section, code);
  const strandCodes = keys.map((key) => catalog.find.project.get(key).data.strand);
  const name = profileWords(section, code, language);
  const title = section === 'countries' ? name : { ...name, text: `${code}. ${name.text}` };
  return {
    frame: createFrame(catalog, {
      language,
      title,
      description: `${name.text}: ${messages.counts.projects(keys.length)}. ${inLanguage(catalog.site.description, language)}`,
      place: (at) => profilePlace(section, code, at),
      section,
      feed: section === 'countries',
    }),
    key:
      section === 'countries' ? (countries.find((country) => country.code === code)?.slug.es ?? code) : code,
    code,
    byStrand: strands
      .map((strand) => ({
        code: strand.code,
        text: strandLabel(strand.code, language),
        count: strandCodes.filter((code) => code === strand.code).length,
      }))
      .filter(({ count }) => count > 0),
    projects: firstProjects(catalog, facetOf[section], code, language),
    organizations:
      section === 'countries'
        ? linksTo(catalog, 'organizations', catalog.graph.organizationsByCountry.get(code), language)
        : [],
    ...(section === 'sectors' && code.length === 5
      ? { wider: sectorTerm(catalog, code.slice(0, 3), language) }
      : {}),
    narrower:
      section === 'sectors' && code.length === 3
        ? profiles(catalog, 'sectors')
            .filter((profile) => profile.code.length === 5 && profile.code.startsWith(code))
            .map((profile) => sectorTerm(catalog, profile.code, language))
        : [],
    mentionedBy: section === 'countries' ? mentions(catalog, { scheme: 'country', key: code }, language) : [],
  };
}

function projectsOf({ graph }: Catalog, section: ProfileSection, code: string): readonly string[] {
  const index = {
    countries: graph.projectsByCountry,
    sectors: graph.projectsBySector,
    sdgs: graph.projectsBySdg,
  };
  return index[section].get(code) ?? [];
}

export interface ProfileIndex {
  readonly frame: Frame;
  readonly lead: string;
  readonly entries: readonly (RecordLink & {
    readonly code: string;
    readonly count: number;
    readonly level: 1 | 2;
  })[];
}

/** The list of all countries, sectors or goals that the register touches. */
export function profileIndex(catalog: Catalog, section: ProfileSection, language: Language): ProfileIndex {
  const messages = messagesIn(language);
  const entries = profiles(catalog, section).map(({ code, count }) => ({
    code,
    count,
    ...profileWords(section, code, language),
    href: catalog.addresses.href(profilePlace(section, code, language), language),
    level: section === 'sectors' && code.length === 5 ? (2 as const) : (1 as const),
  }));
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: messages.collections[section] },
      description: messages.collectionLead[section],
      place: () => ({ to: 'index', section }),
      section,
    }),
    lead: messages.collectionLead[section],
    entries:
      section === 'countries'
        ? byText(entries, language)
        : section === 'sectors'
          ? [...entries].sort((a, b) => (a.code < b.code ? -1 : 1))
          : entries,
  };
}
