import { schemas } from '#check/record-schemas.ts';
import { type Choice, choiceMeant } from '../choices.ts';
import { allOf, type Answers, type Reading } from './answers.ts';
import { type Making, recordChoices } from './making.ts';
import { newOrganization } from './new-organization.ts';
import { listChoices, listedValue, recordMeant } from './slots.ts';

/** Who takes part, as a record names them. */
export type Party =
  { readonly organization: string } | { readonly country: string } | { readonly name: string };
export type Participant = Party & { readonly role: string };

const schema = schemas.project;
const country = { schema, path: ['participants', 0, 'country'], option: 'partner' } as const;
const role = { schema, path: ['participants', 0, 'role'], option: 'partner' } as const;

type Who = Party | { readonly newOrganization: string };

/** Who takes part in a project: organisations that there are or new ones, countries, or bare names. */
export function participants(answers: Answers, making: Making): Promise<readonly Participant[] | undefined> {
  const { words } = making;
  return answers.get<readonly Participant[]>({
    option: 'partner',
    label: words.ask.participant,
    isRequired: false,
    read: (given) => allOf(given.map((text) => readParticipant(text, making))),
    ask: async (interview) => {
      const found: Participant[] = [];
      for (;;) {
        const who = await interview.choose<Who | undefined>({
          question: found.length === 0 ? words.ask.participant : words.ask.another(words.ask.participant),
          first: [{ value: undefined, label: found.length === 0 ? words.ask.later : words.ask.noMore }],
          choices: partyChoices(making),
          more: (typed) =>
            typed === ''
              ? []
              : [
                  { value: { newOrganization: typed }, label: words.ask.makeOrganization(typed) },
                  { value: { name: typed }, label: words.ask.bareName(typed) },
                ],
        });
        if (who === undefined) return found;
        const party =
          'newOrganization' in who ? await organizationMade(who.newOrganization, answers, making) : who;
        if (party === undefined) continue;
        found.push({
          ...party,
          role: await interview.choose({ question: words.ask.role, choices: listChoices(role, making) }),
        });
      }
    },
  });
}

async function organizationMade(title: string, answers: Answers, making: Making): Promise<Party | undefined> {
  answers.interview?.tell(making.words.ask.about(title));
  const organization = await newOrganization(answers.aside(), making, title);
  return organization === undefined ? undefined : { organization };
}

const partyChoices = (making: Making): readonly Choice<Party>[] => [
  ...recordChoices(making, 'organizations').map(({ value, ...choice }) => ({
    ...choice,
    value: { organization: value },
  })),
  ...listChoices(country, making).map(({ value, ...choice }) => ({ ...choice, value: { country: value } })),
];

/** `comision-de-aguas:first-provider`, `Bolivia:recipient` */
function readParticipant(text: string, making: Making): Reading<Participant> {
  const [, who = '', what = ''] = /^(.*\S)\s*:\s*([^:]+)$/.exec(text.trim()) ?? [];
  if (who === '') return { problem: making.words.badParticipant(text) };
  const reading = listedValue(what, role, making);
  if ('problem' in reading) return reading;
  const countries = listChoices(country, making);
  const exact = countries.find(({ value }) => value === who);
  const organization = exact ? undefined : recordMeant(who, 'organizations', 'partner', making);
  if (organization && 'value' in organization) {
    return { value: { organization: organization.value, role: reading.value } };
  }
  const state = exact ?? choiceMeant(who, countries);
  if (state) return { value: { country: state.value, role: reading.value } };
  return organization ?? { problem: making.words.badParticipant(text) };
}
