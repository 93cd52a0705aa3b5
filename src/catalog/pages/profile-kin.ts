import type { Language } from '#i18n/languages.ts';
import { type Catalog, countryLink, type RecordLink } from '../catalog.ts';
import { sectorTerm, type Term } from '../facets.ts';
import { profileProjects, profiles, type ProfileSection } from '../profiles.ts';
import {
  groupingsSharing,
  membersOf,
  narrowerRegions,
  regionsHolding,
  regionTerm,
  widerRegions,
} from '../regions.ts';
import { mostFirst } from './most-first.ts';

/** What a country, region or sector is part of, and what is part of it. */
export interface ProfileKin {
  /** What holds it, the smallest first. */
  readonly wider: readonly Term[];
  readonly narrower: readonly Term[];
  /** Regions and groups of countries that a country is in. */
  readonly regions: readonly Term[];
  /** Groups of countries that share members with a region. */
  readonly groupings: readonly Term[];
  /** The countries of a region that have a page: projects whose benefit falls there, and others with a part of theirs. */
  readonly members: readonly (RecordLink & { readonly count: number; readonly partaking: number })[];
  /** How many more countries belong to it. */
  readonly otherMembers: number;
}

const none: ProfileKin = {
  wider: [],
  narrower: [],
  regions: [],
  groupings: [],
  members: [],
  otherMembers: 0,
};

export function profileKin(
  catalog: Catalog,
  section: ProfileSection,
  code: string,
  language: Language,
): ProfileKin {
  const regions = (codes: readonly string[]): readonly Term[] =>
    codes.map((one) => regionTerm(catalog, one, language));
  switch (section) {
    case 'countries':
      return { ...none, regions: regions(regionsHolding(catalog, code)) };
    case 'regions': {
      const countries = membersOf(catalog, code);
      const present = countries.filter((country) => catalog.graph.countries.has(country));
      return {
        ...none,
        wider: regions(widerRegions(catalog, code)),
        narrower: regions(narrowerRegions(catalog, code)),
        groupings: regions(groupingsSharing(catalog, code)),
        members: mostFirst(
          present.map((country) => ({
            ...countryLink(catalog, country, language),
            ...partsOf(catalog, country),
          })),
          language,
        ),
        otherMembers: countries.length - present.length,
      };
    }
    case 'sectors':
      return code.length === 5
        ? { ...none, wider: [sectorTerm(catalog, code.slice(0, 3), language)] }
        : {
            ...none,
            narrower: profiles(catalog, 'sectors')
              .filter((profile) => profile.code.length === 5 && profile.code.startsWith(code))
              .map((profile) => sectorTerm(catalog, profile.code, language)),
          };
    case 'sdgs':
      return none;
  }
}

/** How many of the country’s projects bring their benefit there, and in how many others it takes part. */
export function partsOf(
  { graph }: Catalog,
  country: string,
): { readonly count: number; readonly partaking: number } {
  const count = graph.projectsBenefiting.get(country)?.length ?? 0;
  return { count, partaking: profileProjects(graph, 'countries', country).length - count };
}
