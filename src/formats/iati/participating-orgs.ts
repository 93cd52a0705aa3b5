import { countryName, titleOf } from '#catalog/catalog.ts';
import { participantRoles } from '#model/codelists/participant-roles.ts';
import { byCode, codeLabel } from '#model/codelists/codelist.ts';
import type { Participant, ProjectTranslation } from '#model/project.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { roleCodes, roleOfCode } from './codes.ts';
import { type Loss, loss, type Mapped } from './losses.ts';
import { organizationRef } from './organization-ref.ts';
import type { Subject } from './subject.ts';
import { element } from './xml.ts';

const roles = byCode(participantRoles);

/** Whether IATI's role for the participant says all that the record's role says. */
const isIatiRole = (role: Participant['role']): boolean => roleOfCode[roleCodes[role]] === role;

const translated = (words: ProjectTranslation, id: string | undefined) =>
  id === undefined ? undefined : words.participants.find((item) => item.id === id);

/** Who takes part, each with the IATI role that claims no more than the record does. */
export function participatingOrgs(subject: Subject): Mapped {
  const { participants } = subject.project;
  return {
    elements: participants.map((participant) => {
      const { role, id } = participant;
      const { attributes, names } = organizationRef(
        subject,
        participant,
        (words) => translated(words, id)?.name,
      );
      return element(
        'participating-org',
        {
          role: roleCodes[role],
          ...attributes,
          'marks:role': isIatiRole(role) ? undefined : role,
          'marks:id': id,
        },
        ...names,
      );
    }),
    losses: participants.flatMap((participant, index) => lossesOf(subject, participant, index)),
  };
}

function lossesOf(
  { translations }: Subject,
  { role, note, country, name, id }: Participant,
  index: number,
): readonly Loss[] {
  const field = `participants.${index}`;
  return [
    ...(isIatiRole(role)
      ? []
      : [loss(`${field}.role`, 'role', 'description', (language) => codeLabel(roles, role, language))]),
    ...(note === undefined
      ? []
      : [
          loss(`${field}.note`, 'participant-note', '', (language) => {
            const words = translations.find((translation) => translation.language === language)?.words;
            return (words && translated(words, id)?.note) ?? note;
          }),
        ]),
    ...(country === undefined || name === undefined
      ? []
      : [
          loss(`${field}.country`, 'participant-country', 'participating-org/@marks:country', (language) =>
            countryName(country, language),
          ),
        ]),
  ];
}

/** One sentence with the roles that IATI does not tell apart; undefined where there is none. */
export function rolesSentence(subject: Subject, language: Language): string | undefined {
  const { iatiExport } = messagesIn(language);
  const named = subject.project.participants
    .filter(({ role }) => !isIatiRole(role))
    .map((participant) => {
      const role = codeLabel(roles, participant.role, language);
      return `${partyName(subject, participant, language)}: ${role.toLowerCase()}`;
    });
  return named.length === 0 ? undefined : iatiExport.roles(named.join('; '));
}

function partyName(
  { catalog, translations }: Subject,
  { organization, name, country, id }: Participant,
  language: Language,
): string {
  if (organization !== undefined && catalog.find.organization.maybe(organization)) {
    return titleOf(catalog, 'organizations', organization, language).text;
  }
  const words = translations.find((translation) => translation.language === language)?.words;
  return (
    (words && translated(words, id)?.name) ??
    name ??
    (country === undefined ? (organization ?? '') : countryName(country, language))
  );
}
