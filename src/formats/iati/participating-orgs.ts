import { countryName, titleOf } from '#catalog/catalog.ts';
import { participantRoles } from '#model/codelists/participant-roles.ts';
import { byCode, codeLabel } from '#model/codelists/codelist.ts';
import type { Participant, Project, ProjectTranslation } from '#model/project.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { DAC_CHANNEL_SCHEME, roleCodes, roleOfCode } from './codes.ts';
import { type Loss, loss, type Mapped } from './losses.ts';
import { organizationRef } from './organization-ref.ts';
import type { Subject } from './subject.ts';
import { element, type XmlElement } from './xml.ts';

const roles = byCode(participantRoles);

/** Whether IATI's role for the participant says all that the record's role says. */
function isIatiRole(role: Participant['role']): boolean {
  const code = roleCodes[role];
  return code !== undefined && roleOfCode[code] === role;
}

const hasCode = ({ role }: Participant): boolean => roleCodes[role] !== undefined;

/** Whether anyone has a role of IATI's: it asks for one at least. */
export const hasParticipatingOrg = ({ participants }: Project): boolean => participants.some(hasCode);

/** In the order of the file: those without a role of IATI's come at its end. */
const asWritten = (participants: readonly Participant[]): readonly Participant[] => [
  ...participants.filter(hasCode),
  ...participants.filter((participant) => !hasCode(participant)),
];

const translated = (words: ProjectTranslation, id: string | undefined) =>
  id === undefined ? undefined : words.participants.find((item) => item.id === id);

/** Who takes part, each with the IATI role that claims no more than the record does. */
export function participatingOrgs(subject: Subject): Mapped {
  const { participants } = subject.project;
  return {
    elements: participants
      .filter(hasCode)
      .map((participant) => participantElement(subject, 'participating-org', participant)),
    losses: participants.flatMap((participant, index) => lossesOf(subject, participant, index)),
  };
}

/** Who takes part in no role of IATI's, for the end of the activity. */
export const otherParticipants = (subject: Subject): readonly XmlElement[] =>
  subject.project.participants
    .filter((participant) => !hasCode(participant))
    .map((participant) => participantElement(subject, 'marks:participant', participant));

function participantElement(
  subject: Subject,
  name: 'participating-org' | 'marks:participant',
  participant: Participant,
): XmlElement {
  const { role, id, organization } = participant;
  const { attributes, names } = organizationRef(subject, participant, (words) => translated(words, id)?.name);
  const record =
    organization === undefined ? undefined : subject.catalog.find.organization.maybe(organization);
  return element(
    name,
    {
      role: roleCodes[role],
      ...attributes,
      'crs-channel-code': record?.data.identifiers.find(({ scheme }) => scheme === DAC_CHANNEL_SCHEME)?.id,
      'marks:role': isIatiRole(role) ? undefined : role,
      'marks:id': id,
    },
    ...names,
  );
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
      : [
          loss(
            `${field}.role`,
            roleCodes[role] === undefined ? 'no-role' : 'role',
            'description',
            (language) => codeLabel(roles, role, language),
          ),
        ]),
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
  const named = asWritten(subject.project.participants)
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
