import { type Catalog, countryName } from '#catalog/catalog.ts';
import { coveringChain, regionWords } from '#catalog/regions.ts';
import type { Project } from '#model/project.ts';
import { regionChain, regionsOfCountry, WORLD } from '#model/region-members.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { activityScopes, locationReaches, UNSPECIFIED_REGION, vocabularies } from './codes.ts';
import { loss, type Mapped } from './losses.ts';
import { siteNarratives, type Subject } from './subject.ts';
import { vocabularyUri } from './vocabulary-uri.ts';
import { element, type XmlElement } from './xml.ts';

/** The smallest M49 region that holds every country, region and grouping of the list. */
export function coveringRegion(catalog: Catalog, project: Pick<Project, 'countries' | 'regions'>): string {
  const all = [
    ...project.countries,
    ...project.regions.flatMap((code): readonly string[] => catalog.groupings.get(code)?.members ?? []),
  ];
  const regions = project.regions.filter((code) => !catalog.groupings.has(code));
  const [smallest = WORLD] = coveringChain([...all.map(regionsOfCountry), ...regions.map(regionChain)]);
  return smallest;
}

export const regionName = (catalog: Catalog, code: string, language: Language): string =>
  regionWords(catalog, code, language).text;

/** Whether there are several places: IATI then asks for the share of each, which nobody knows. */
export const hasSeveralPlaces = ({ countries, regions }: Project): boolean =>
  countries.length + regions.length > 1;

const m49 = (code: string, ...rest: readonly XmlElement[]): XmlElement =>
  element('recipient-region', { code, vocabulary: vocabularies.m49 }, ...rest);

/**
 * Where the benefit falls. Several places become the smallest region that covers them, which claims no share for any;
 * the countries are named as locations, the regions as tags.
 */
export function places(subject: Subject): Mapped {
  const { catalog, project } = subject;
  if (hasSeveralPlaces(project)) return severalPlaces(subject);
  const [country] = project.countries;
  const [region] = project.regions;
  if (country !== undefined) {
    return { elements: [element('recipient-country', { code: country })], losses: [] };
  }
  if (region !== undefined) {
    const own = element(
      'recipient-region',
      {
        code: region,
        vocabulary: vocabularies.own,
        'vocabulary-uri': vocabularyUri(catalog, 'region'),
      },
      ...siteNarratives(catalog, (language) => regionName(catalog, region, language)),
    );
    return { elements: [catalog.groupings.has(region) ? own : m49(region)], losses: [] };
  }
  const elements =
    project.scope === 'global'
      ? [element('activity-scope', { code: activityScopes.global }), m49(WORLD)]
      : [
          element('recipient-region', {
            code: UNSPECIFIED_REGION,
            vocabulary: vocabularies.dacRegion,
          }),
        ];
  return { elements, losses: [] };
}

function severalPlaces({ catalog, project }: Subject): Mapped {
  const code = coveringRegion(catalog, project);
  return {
    elements: [
      element(
        'recipient-region',
        { code, vocabulary: vocabularies.m49, 'marks:basis': 'derived' },
        ...siteNarratives(catalog, (language) =>
          messagesIn(language).iatiExport.covering(regionName(catalog, code, language)),
        ),
      ),
      ...project.countries.map((country) =>
        element(
          'location',
          {},
          element('location-reach', { code: locationReaches.beneficiaries }),
          element('name', {}, ...siteNarratives(catalog, (language) => countryName(country, language))),
          element('administrative', { code: country, vocabulary: vocabularies.isoCountry, level: '0' }),
        ),
      ),
    ],
    losses: [
      loss(
        project.countries.length > 0 ? 'countries' : 'regions',
        'places-without-shares',
        project.countries.length > 0 ? 'location' : 'tag',
        (language) =>
          [
            ...project.countries.map((country) => countryName(country, language)),
            ...project.regions.map((region) => regionName(catalog, region, language)),
          ].join(', '),
      ),
    ],
  };
}
