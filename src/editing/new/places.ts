import { knownRegions } from '#check/reference.ts';
import { schemas } from '#check/record-schemas.ts';
import type { Choice } from '../choices.ts';
import { choiceMeant } from '../choices.ts';
import { allOf, type Answers, type Reading } from './answers.ts';
import type { Making } from './making.ts';
import { askSeveral, listChoices, listedValue, listSlot, saysUnknown } from './slots.ts';

const schema = schemas.project;
const country = { schema, path: ['countries', 0], option: 'country' } as const;
const scope = { schema, path: ['scope'], option: 'scope' } as const;

/** Scope of a project of which nobody knows where its benefit falls. */
const NOT_KNOWN = 'unspecified';

/** Where the benefit of a project falls, as a record says it. */
export interface Places {
  readonly countries?: readonly string[];
  readonly regions?: readonly string[];
  readonly scope?: string;
}

type Place = { readonly country: string } | { readonly region: string } | { readonly scope: string };

/** Where the benefit falls: countries, regions, or a scope where nobody knows. */
export async function places(answers: Answers, making: Making): Promise<Places> {
  const { words, content, language } = making;
  const regions: readonly Choice<string>[] = knownRegions(content).map(({ value, label, names }) => ({
    value,
    label: label[language],
    names: [value, ...(names ?? [])],
  }));
  const given = {
    regions: await answers.get<readonly string[]>({
      option: 'region',
      label: words.ask.region,
      isRequired: false,
      read: (texts) =>
        allOf(
          texts.map((text) => {
            const choice = choiceMeant(text, regions);
            const problem = `--region: ${content.messages.rules.unknownRegion(text)}`;
            return choice ? { value: choice.value } : { problem };
          }),
        ),
      ask: () => Promise.resolve(undefined),
    }),
    scope: await answers.get({
      ...listSlot(scope, making),
      ask: () => Promise.resolve(undefined),
    }),
  };
  const isPlaced = given.regions !== undefined || given.scope !== undefined;
  const everywhere: readonly Choice<Place>[] = [
    ...listChoices(country, making).map(({ value, ...rest }) => ({ ...rest, value: { country: value } })),
    ...regions.map(({ value, ...rest }) => ({ ...rest, value: { region: value } })),
    ...listChoices(scope, making).map(({ value, ...rest }) => ({ ...rest, value: { scope: value } })),
  ];
  const found = await answers.get<readonly Place[]>({
    option: 'country',
    label: words.ask.place,
    isRequired: !isPlaced,
    read: (texts) =>
      allOf(
        texts.map((text): Reading<Place> => {
          if (saysUnknown(text, making)) return { value: { scope: NOT_KNOWN } };
          const reading = listedValue(text, country, making);
          return 'value' in reading ? { value: { country: reading.value } } : reading;
        }),
      ),
    ask: (interview) =>
      isPlaced ? Promise.resolve([]) : askSeveral(interview, words.ask.place, making, true, () => everywhere),
  });
  const countries = found?.flatMap((place) => ('country' in place ? [place.country] : [])) ?? [];
  const all = [
    ...(given.regions ?? []),
    ...(found?.flatMap((place) => ('region' in place ? [place.region] : [])) ?? []),
  ];
  const chosen = found?.flatMap((place) => ('scope' in place ? [place.scope] : [])) ?? [];
  // Chosen along with a place, it adds nothing.
  const reach = given.scope ?? (countries.length + all.length > 0 ? undefined : chosen[0]);
  return {
    ...(countries.length > 0 ? { countries } : {}),
    ...(all.length > 0 ? { regions: all } : {}),
    ...(reach === undefined ? {} : { scope: reach }),
  };
}
