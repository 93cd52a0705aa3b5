import { demonymsOf } from '#model/codelists/demonyms.ts';
import { sourceTypeLabel } from '#catalog/pages/source.ts';
import { type Catalog, countryName, hrefOf, isTranslated, summaryOf, titleOf } from '#catalog/catalog.ts';
import { facetTerm, sectorLabel } from '#catalog/facets.ts';
import { countriesOf, organizationsOf } from '#catalog/graph.ts';
import {
  profileKey,
  profilePlace,
  profiles,
  type ProfileSection,
  profileSections,
  profileWords,
  shownCode,
} from '#catalog/profiles.ts';
import { yearsOf } from '#catalog/project-dates.ts';
import { sourceHref } from '#catalog/reference-view.ts';
import { regionWords } from '#catalog/regions.ts';
import { plainText } from '#catalog/rich-text.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { SearchDocument } from './search-document.ts';

/** What is searched in a language: every page whose text exists in it, ordered by key. */
export function catalogDocuments(catalog: Catalog, language: Language): readonly SearchDocument[] {
  return [
    ...concepts(catalog, language),
    ...projects(catalog, language),
    ...organizations(catalog, language),
    ...sources(catalog, language),
    ...pages(catalog, language),
    ...profileSections.flatMap((section) => profileDocuments(catalog, section, language)),
  ];
}

const unique = (texts: readonly (string | undefined)[], except: string): readonly string[] =>
  [...new Set(texts)].filter((text): text is string => text !== undefined && text !== '' && text !== except);

/** What people write for a country: its name and what comes from it. */
const countryWords = (code: string, language: Language): readonly string[] => [
  countryName(code, language),
  ...demonymsOf(code, language),
];

/** The record's titles in the other languages: what a visitor may type on this one's site. */
const otherTitles = (
  catalog: Catalog,
  section: 'concepts' | 'projects' | 'organizations',
  key: string,
  language: Language,
) =>
  catalog.addresses.languages
    .filter((other) => other !== language)
    .map((other) => titleOf(catalog, section, key, other).text);

function concepts(catalog: Catalog, language: Language): readonly SearchDocument[] {
  return catalog.find.concept.all
    .filter(({ key }) => isTranslated(catalog, 'concepts', key, language))
    .map(({ key, data, body }) => {
      const translations = catalog.addresses.languages.map(
        (at) => catalog.find.concept.translation(key, at)?.data,
      );
      const title = titleOf(catalog, 'concepts', key, language).text;
      return {
        key: `concepts/${key}`,
        url: hrefOf(catalog, 'concepts', key, language),
        type: 'concepts',
        title,
        summary: summaryOf(catalog, 'concepts', key, language).text,
        aliases: unique(
          [
            ...data.aliases,
            ...data.searchTerms,
            ...translations.flatMap((translation) => [
              ...(translation?.aliases ?? []),
              ...(translation?.searchTerms ?? []),
            ]),
            ...otherTitles(catalog, 'concepts', key, language),
          ],
          title,
        ),
        terms: [],
        body: plainText((catalog.find.concept.translation(key, language) ?? { body }).body),
      };
    });
}

function projects(catalog: Catalog, language: Language): readonly SearchDocument[] {
  const { find } = catalog;
  const listed = catalog.listings.get(language)?.all ?? [];
  const positions = new Map(listed.map((key, position) => [key, position]));
  return find.project.all
    .filter(({ key }) => isTranslated(catalog, 'projects', key, language))
    .map(({ key, data, body }) => {
      const translation = find.project.translation(key, language);
      const title = titleOf(catalog, 'projects', key, language).text;
      const organizationNames = organizationsOf(data).flatMap((organization) => {
        const record = find.organization.maybe(organization)?.data;
        return record
          ? [titleOf(catalog, 'organizations', organization, language).text, ...record.acronyms]
          : [];
      });
      const organizationCountries = organizationsOf(data).map(
        (key) => find.organization.maybe(key)?.data.country,
      );
      const countryNames = [...countriesOf(data), ...organizationCountries]
        .filter((code) => code?.length === 2)
        .flatMap((code) => countryWords(code ?? '', language));
      const detail = [yearsOf(data, language), ...unique(organizationNames.slice(0, 1), '')]
        .filter(Boolean)
        .join(' · ');
      return {
        key: `projects/${key}`,
        url: hrefOf(catalog, 'projects', key, language),
        type: 'projects',
        title,
        summary: summaryOf(catalog, 'projects', key, language).text,
        aliases: unique(
          [
            ...data.identifiers.map(({ id }) => id),
            ...data.aliases,
            ...(translation?.data.aliases ?? []),
            data.officialTitle?.text,
            ...otherTitles(catalog, 'projects', key, language),
          ],
          title,
        ),
        terms: unique(
          [
            ...organizationNames,
            ...data.participants.map(({ name }) => name),
            ...countryNames,
            ...data.regions.map((code) => regionWords(catalog, code, language).text),
            ...data.sectors.map(({ code }) => sectorLabel(code, language)),
            ...(data.direction ? [facetTerm(catalog, 'direction', data.direction, language).text] : []),
          ],
          title,
        ),
        body: plainText((translation ?? { body }).body),
        ...(data.strand === undefined ? {} : { strand: data.strand }),
        position: positions.get(key) ?? 0,
        ...(detail === '' ? {} : { detail }),
      };
    });
}

function organizations(catalog: Catalog, language: Language): readonly SearchDocument[] {
  const { find, graph } = catalog;
  return find.organization.all
    .filter(({ key }) => isTranslated(catalog, 'organizations', key, language))
    .map(({ key, data, body }) => {
      const translation = find.organization.translation(key, language);
      const title = titleOf(catalog, 'organizations', key, language).text;
      const kin = [
        ...data.predecessors.map(({ organization }) => organization),
        ...(graph.successors.get(key) ?? []),
      ];
      return {
        key: `organizations/${key}`,
        url: hrefOf(catalog, 'organizations', key, language),
        type: 'organizations',
        title,
        summary: summaryOf(catalog, 'organizations', key, language).text,
        aliases: unique(
          [
            ...data.acronyms,
            ...(translation?.data.acronyms ?? []),
            ...data.aliases,
            ...(translation?.data.aliases ?? []),
            ...data.names.map(({ text }) => text),
            ...data.identifiers.map(({ id }) => id),
            ...otherTitles(catalog, 'organizations', key, language),
          ],
          title,
        ),
        terms: unique(
          [
            ...data.predecessors.map(({ name }) => name),
            ...kin.flatMap((other) => {
              const record = other === undefined ? undefined : find.organization.maybe(other);
              return record
                ? [titleOf(catalog, 'organizations', record.key, language).text, ...record.data.acronyms]
                : [];
            }),
            ...(data.country?.length === 2 ? countryWords(data.country, language) : []),
          ],
          title,
        ),
        body: plainText((translation ?? { body }).body),
      };
    });
}

function sources(catalog: Catalog, language: Language): readonly SearchDocument[] {
  return catalog.find.source.all.map(({ key, data }) => ({
    key: `sources/${key}`,
    url: sourceHref(catalog, key, language),
    type: 'sources',
    title: data.title,
    ...(data.language === undefined || data.language === language ? {} : { titleLanguage: data.language }),
    summary: [data.authors.join(', '), sourceTypeLabel(data.type, language)].join('. '),
    aliases: [],
    terms: unique([...data.authors, data.publisher], data.title),
    body: '',
  }));
}

function pages(catalog: Catalog, language: Language): readonly SearchDocument[] {
  return catalog.find.page.all
    .filter(({ key }) => isTranslated(catalog, 'pages', key, language))
    .map(({ key, body }) => ({
      key: `pages/${key}`,
      url: hrefOf(catalog, 'pages', key, language),
      type: 'pages',
      title: titleOf(catalog, 'pages', key, language).text,
      summary: summaryOf(catalog, 'pages', key, language).text,
      aliases: [],
      terms: [],
      body: plainText((catalog.find.page.translation(key, language) ?? { body }).body),
    }));
}

function profileDocuments(
  catalog: Catalog,
  section: ProfileSection,
  language: Language,
): readonly SearchDocument[] {
  const { counts } = messagesIn(language);
  return profiles(catalog, section).map(({ code, count }) => {
    const title = profileWords(catalog, section, code, language).text;
    return {
      key: `${section}/${profileKey(section, code)}`,
      url: catalog.addresses.href(profilePlace(section, code, language), language),
      type: section,
      title,
      summary: counts.projects(count),
      aliases: unique(
        [
          shownCode(section, code),
          ...catalog.addresses.languages
            .filter((at) => at !== language)
            .map((at) => profileWords(catalog, section, code, at).text),
        ],
        title,
      ),
      terms: section === 'countries' ? demonymsOf(code, language) : [],
      body: '',
    };
  });
}
