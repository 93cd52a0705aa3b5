import type { Place } from '#catalog/addresses.ts';
import { type Catalog, placeOf, titleOf } from '#catalog/catalog.ts';
import { facetValue, facetValues } from '#catalog/facet-values.ts';
import { narrowedPlace } from '#catalog/pages/narrowed-projects.ts';
import {
  profilePlace,
  profileProjects,
  type ProfileSection,
  profileSections,
  profilesWithFeed,
  profileWords,
} from '#catalog/profiles.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { NewsRecord } from './news.ts';

/** What a feed tells the news of. */
export type FeedSubject =
  | { readonly about: 'everything' }
  | { readonly about: 'strand' | 'organization' | ProfileSection; readonly code: string };

/** Every subject that has a feed. */
export const feedSubjects = (catalog: Catalog): readonly FeedSubject[] => [
  { about: 'everything' },
  ...facetValues(catalog, 'strand', catalog.reference).map(({ code }) => ({
    about: 'strand' as const,
    code,
  })),
  ...profileSections.flatMap((section) =>
    profilesWithFeed(catalog, section).map((code) => ({ about: section, code })),
  ),
  ...catalog.find.organization.all.map(({ key }) => ({ about: 'organization' as const, code: key })),
];

/** The page that the feed stands beside. */
export function feedPlace(catalog: Catalog, subject: FeedSubject, language: Language): Place {
  switch (subject.about) {
    case 'everything':
      return { to: 'home' };
    case 'strand':
      return narrowedPlace(catalog, { facet: 'strand', code: subject.code, page: 1 }, language);
    case 'organization':
      return placeOf(catalog, 'organizations', subject.code, language);
    default:
      return profilePlace(subject.about, subject.code, language);
  }
}

/** The subject's name; none for everything. */
export function subjectName(catalog: Catalog, subject: FeedSubject, language: Language): string | undefined {
  switch (subject.about) {
    case 'everything':
      return undefined;
    case 'strand':
      return `${messagesIn(language).facets.strand.name}: ${facetValue(catalog, 'strand', subject.code, language).text}`;
    case 'organization':
      return titleOf(catalog, 'organizations', subject.code, language).text;
    default:
      return profileWords(catalog, subject.about, subject.code, language).text;
  }
}

/** The records whose news the feed tells, each once. */
export function subjectRecords(
  { find, graph, listings, reference }: Catalog,
  subject: FeedSubject,
): readonly NewsRecord[] {
  const projects = (keys: readonly string[] = []) =>
    keys.map((key) => ({ section: 'projects' as const, key }));
  const organizations = (keys: readonly string[] = []) =>
    keys.map((key) => ({ section: 'organizations' as const, key }));
  const keysOf = (entries: readonly { readonly key: string }[]) => entries.map(({ key }) => key);
  switch (subject.about) {
    case 'everything':
      return [
        ...keysOf(find.concept.all).map((key) => ({ section: 'concepts' as const, key })),
        ...projects(keysOf(find.project.all)),
        ...organizations(keysOf(find.organization.all)),
      ];
    case 'strand':
      return projects(listings.get(reference)?.by.strand.get(subject.code));
    case 'countries':
      return [
        ...projects(graph.projectsByCountry.get(subject.code)),
        ...organizations(graph.organizationsByCountry.get(subject.code)),
      ];
    case 'organization':
      return [...organizations([subject.code]), ...projects(graph.projectsByOrganization.get(subject.code))];
    default:
      return projects(profileProjects(graph, subject.about, subject.code));
  }
}
