import { byCode, codeLabel, type CodelistEntry } from '#model/codelists/codelist.ts';
import { conceptKinds } from '#model/codelists/concept-kinds.ts';
import { organizationTypes } from '#model/codelists/organisation-types.ts';
import { type Strand, strands } from '#model/codelists/strands.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, countryName, summaryOf, titleOf } from '../catalog.ts';
import { strandLabel } from '../facets.ts';
import { participantViews } from '../participants.ts';
import { type Profile, type ProfileSection, profileWords } from '../profiles.ts';
import { yearsOf } from '../project-dates.ts';
import type { CardName, SocialCard } from './social-card.ts';
import { acronymsOf } from '../acronyms.ts';
import { isCountryCode } from '../graph.ts';

/** What a card says of its own; the rest is the same on each. */
export type CardWords = Omit<SocialCard, 'path' | 'language' | 'siteName'>;

const kindByCode = byCode<CodelistEntry>(conceptKinds);
const typeByCode = byCode<CodelistEntry>(organizationTypes);

const strandOf = (code: Strand, language: Language): NonNullable<SocialCard['strand']> => ({
  code,
  label: strandLabel(code, language),
});

const counted = (count: number, words: (count: number) => string): readonly CardName[] =>
  count === 0 ? [] : [{ name: words(count) }];

export function projectCardWords(catalog: Catalog, key: string, language: Language): CardWords {
  const { data } = catalog.find.project.get(key);
  // Whoever has two roles takes part once.
  const names = new Map<string, CardName>(
    participantViews(catalog, key, language).map(({ identity, name, acronym }) => [
      identity,
      { name: name.text, ...(acronym === undefined ? {} : { short: acronym }) },
    ]),
  );
  return {
    ...(data.strand === undefined ? {} : { strand: strandOf(data.strand, language) }),
    about: [messagesIn(language).socialCard.project, yearsOf(data, language)].filter((text) => text !== ''),
    title: titleOf(catalog, 'projects', key, language).text,
    names: [...names.values()],
  };
}

export function conceptCardWords(catalog: Catalog, key: string, language: Language): CardWords {
  const { data } = catalog.find.concept.get(key);
  const strand = strands.find(({ code }) => catalog.site.terms.strand[code] === key)?.code;
  return {
    ...(strand === undefined ? {} : { strand: strandOf(strand, language) }),
    about: [messagesIn(language).socialCard.concept, codeLabel(kindByCode, data.kind, language)],
    title: titleOf(catalog, 'concepts', key, language).text,
    text: summaryOf(catalog, 'concepts', key, language).text,
    names: [],
  };
}

export function organizationCardWords(catalog: Catalog, key: string, language: Language): CardWords {
  const { data } = catalog.find.organization.get(key);
  const { counts, socialCard } = messagesIn(language);
  const title = titleOf(catalog, 'organizations', key, language).text;
  const [acronym] = acronymsOf(catalog, key, language);
  return {
    about: [
      socialCard.organization,
      ...(data.type === undefined ? [] : [codeLabel(typeByCode, data.type, language)]),
    ],
    title,
    names: [
      ...(acronym === undefined || title.includes(acronym) ? [] : [{ name: acronym }]),
      ...(isCountryCode(data.country) ? [{ name: countryName(data.country, language) }] : []),
      ...counted(catalog.graph.projectsByOrganization.get(key)?.length ?? 0, counts.projects),
    ],
  };
}

export function textPageCardWords(catalog: Catalog, key: string, language: Language): CardWords {
  return {
    about: [],
    title: titleOf(catalog, 'pages', key, language).text,
    text: summaryOf(catalog, 'pages', key, language).text,
    names: [],
  };
}

export function profileCardWords(
  catalog: Catalog,
  section: ProfileSection,
  { code, count }: Profile,
  language: Language,
): CardWords {
  const { counts, socialCard } = messagesIn(language);
  const organizations =
    section === 'countries' ? (catalog.graph.organizationsByCountry.get(code)?.length ?? 0) : 0;
  const about = {
    countries: socialCard.country,
    regions: socialCard.region,
    sectors: socialCard.sector(code),
    sdgs: socialCard.goal(code),
  };
  return {
    about: [about[section]],
    title: profileWords(catalog, section, code, language).text,
    names: [...counted(count, counts.projects), ...counted(organizations, counts.organizations)],
  };
}
