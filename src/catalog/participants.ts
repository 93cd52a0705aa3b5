import { byCode, type CodelistEntry } from '#model/codelists/codelist.ts';
import { participantRoles } from '#model/codelists/participant-roles.ts';
import type { Participant } from '#model/project.ts';
import type { Language } from '#i18n/languages.ts';
import {
  type Catalog,
  countryLink,
  isPublished,
  linkTo,
  originalLanguage,
  type RecordLink,
} from './catalog.ts';
import { codeWords, translatedWords, type Words } from './words.ts';
import { acronymsOf } from './acronyms.ts';
import { isCountryCode } from './graph.ts';

/** Who takes part in a project, and how. */
export interface ParticipantView {
  /** The same for one who takes part in several roles. */
  readonly identity: string;
  readonly name: Words;
  readonly href?: string;
  readonly acronym?: string;
  readonly country?: RecordLink;
  readonly role: Words & { readonly code: Participant['role'] };
  readonly note?: Words;
}

const roleByCode = byCode<CodelistEntry>(participantRoles);

/** Those who take part in a project, in the order of its record: one who does so in two roles twice. */
export function participantViews(
  catalog: Catalog,
  key: string,
  language: Language,
): readonly ParticipantView[] {
  const { data } = catalog.find.project.get(key);
  const translation = catalog.find.project.translation(key, language);
  const languages = { page: language, original: originalLanguage(catalog, data) };
  return data.participants.map((participant): ParticipantView => {
    const translated = translation?.data.participants.find(({ id }) => id === participant.id);
    const { organization, name, country, role, note } = participant;
    return {
      identity: organization ?? [name, country].filter((part) => part !== undefined).join(', '),
      ...participantName(catalog, participant, language, translated?.name, languages),
      role: { ...codeWords(roleByCode, role, language), code: role },
      ...(note === undefined ? {} : { note: translatedWords(translated?.note, note, languages) }),
    };
  });
}

function participantName(
  catalog: Catalog,
  participant: Participant,
  language: Language,
  translatedName: string | undefined,
  languages: { readonly page: Language; readonly original: string },
): Pick<ParticipantView, 'name' | 'href' | 'acronym' | 'country'> {
  const { organization, country, name } = participant;
  if (organization !== undefined && isPublished(catalog, 'organizations', organization)) {
    const { text, lang, href } = linkTo(catalog, 'organizations', organization, language);
    const record = catalog.find.organization.get(organization).data;
    const [acronym] = acronymsOf(catalog, organization, language);
    return {
      name: lang === undefined ? { text } : { text, lang },
      href,
      ...(acronym === undefined ? {} : { acronym }),
      ...(isCountryCode(record.country) ? { country: countryLink(catalog, record.country, language) } : {}),
    };
  }
  if (name !== undefined) {
    return {
      name: translatedWords(translatedName, name, languages),
      ...(country === undefined ? {} : { country: countryLink(catalog, country, language) }),
    };
  }
  if (country === undefined) return { name: { text: organization ?? '' } };
  const link = countryLink(catalog, country, language);
  return { name: { text: link.text }, href: link.href };
}
