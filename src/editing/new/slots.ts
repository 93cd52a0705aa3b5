import type * as z from 'zod';
import { acceptedValues } from '#check/accepted-values.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import { countryNames } from '#model/country-names.ts';
import { fieldAt } from '#model/field.ts';
import type { Collection } from '#model/key.ts';
import { type Choice, choiceMeant, choiceNamed, choicesFor } from '../choices.ts';
import type { Interview } from '../interview.ts';
import { type Answers, once, type Reading, type Slot } from './answers.ts';
import { openValues } from './commented-fields.ts';
import { fieldProblem } from './field-problem.ts';
import { type Making, newKeyProblem, recordChoices } from './making.ts';
import { type KeyMaterial, suggestKey } from './suggest-key.ts';

/** A field of a record, and how its answer is given. */
export interface FieldQuestion {
  readonly schema: z.ZodType;
  readonly path: readonly PropertyKey[];
  readonly option: string;
  readonly isRequired?: boolean;
}

/** What a field is for, in the words of its schema. */
const helpOf = ({ schema, path }: FieldQuestion, { language }: Making): string =>
  fieldAt(schema, path)?.help?.[language] ?? String(path.findLast((part) => typeof part === 'string'));

const clean = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Whether an answer says, in words, that nobody knows. */
export const saysUnknown = (text: string, { words }: Making): boolean =>
  words.unknown.includes(clean(text).toLowerCase());

/**
 * What is wrong with a text for a field, as the check says it; also with words that say that nobody knows, where the
 * field would take them for its text.
 */
function textProblem(
  text: string,
  schema: FieldQuestion['schema'],
  path: FieldQuestion['path'],
  making: Making,
): string | undefined {
  const said = (value: string): string | undefined => fieldProblem(schema, path, value, making.language);
  if (saysUnknown(text, making) && said(text) === undefined && text !== 'unknown')
    return making.words.notKnownHere(text);
  return said(text);
}

const problemIn = (option: string, problem: string): { readonly problem: string } => ({
  problem: `--${option}: ${problem}`,
});

/** A field that holds a text, checked as the check does. What nobody knows may be said in words. */
export function textSlot(question: FieldQuestion, making: Making): Slot<string> {
  const { schema, path, option, isRequired = false } = question;
  const { words } = making;
  const label = helpOf(question, making);
  const problemOf = (text: string): string | undefined => textProblem(text, schema, path, making);
  const meant = (typed: string): string => {
    const text = clean(typed);
    // A field that takes any text takes these words for its text.
    const isText = fieldProblem(schema, path, text, making.language) === undefined;
    return saysUnknown(text, making) && !isText && problemOf('unknown') === undefined ? 'unknown' : text;
  };
  return {
    option,
    label,
    isRequired,
    read: (given) => {
      const text = meant(given.at(-1) ?? '');
      const problem = problemOf(text);
      return problem === undefined ? { value: text } : problemIn(option, problem);
    },
    ask: async (interview) => {
      const typed = await interview.text({
        question: isRequired ? label : `${label} (${words.ask.orLater})`,
        problem: (answer) => {
          if (answer !== '') return problemOf(meant(answer));
          return isRequired ? making.common.ask.required : undefined;
        },
      });
      return typed === '' ? undefined : meant(typed);
    },
  };
}

/** Several texts of one field, parted by semicolons where they are typed. */
export function textsSlot(question: FieldQuestion, making: Making): Slot<readonly string[]> {
  const { schema, path, option, isRequired = false } = question;
  const { words } = making;
  const label = helpOf(question, making);
  const read = (given: readonly string[]): Reading<readonly string[]> => {
    const texts = given.flatMap((text) => text.split(';')).map(clean);
    const value = once(texts.filter((text) => text !== ''));
    const problem = (value.length === 0 ? [''] : value)
      .map((text) => textProblem(text, schema, [...path, 0], making))
      .find((one) => one !== undefined);
    return problem === undefined ? { value } : problemIn(option, problem);
  };
  return {
    option,
    label,
    isRequired,
    read,
    ask: async (interview) => {
      const typed = await interview.text({
        question: `${label} (${words.ask.several}${isRequired ? '' : `; ${words.ask.orLater}`})`,
        problem: (answer) => {
          if (answer === '') return isRequired ? making.common.ask.required : undefined;
          const reading = read([answer]);
          return 'problem' in reading ? reading.problem.replace(`--${option}: `, '') : undefined;
        },
      });
      const reading = read([typed]);
      return typed !== '' && 'value' in reading ? reading.value : undefined;
    },
  };
}

/** The values of a closed list as choices, by their label in the editor’s language and all their names. */
export function listChoices(question: FieldQuestion, { language, words }: Making): readonly Choice<string>[] {
  const field = fieldAt(question.schema, question.path);
  return ((field && acceptedValues(field)) ?? []).map(({ value, label, names = [] }) => {
    const inWords = label?.[language];
    return {
      value,
      label: inWords === undefined || inWords.toLowerCase() === value ? value : `${inWords} (${value})`,
      names: [
        value,
        ...names,
        ...(field?.values === 'countries' ? (countryNames.get(value) ?? []) : []),
        ...(openValues.includes(value) ? words.unknown : []),
      ],
    };
  });
}

/** The value of a closed list that a text means, or what the check says of it. */
export function listedValue(text: string, question: FieldQuestion, making: Making): Reading<string> {
  const choice = choiceMeant(text, listChoices(question, making));
  if (choice) return { value: choice.value };
  const problem = fieldProblem(question.schema, question.path, text, making.language);
  return problemIn(question.option, problem ?? text);
}

/** A field whose value comes from a closed list. */
export function listSlot(question: FieldQuestion, making: Making): Slot<string> {
  const { option, isRequired = false } = question;
  const label = helpOf(question, making);
  return {
    option,
    label,
    isRequired,
    read: (given) => listedValue(given.at(-1) ?? '', question, making),
    ask: (interview) =>
      interview.choose<string | undefined>({
        question: label,
        first: isRequired ? [] : [{ value: undefined, label: making.words.ask.later }],
        choices: listChoices(question, making),
      }),
  };
}

/** Asks for one after another until there are no more. */
export async function askSeveral<T>(
  interview: Interview,
  question: string,
  { words }: Making,
  isRequired: boolean,
  choices: () => readonly Choice<T>[],
  more: (typed: string) => readonly Choice<T>[] = () => [],
): Promise<readonly T[]> {
  const chosen: T[] = [];
  for (;;) {
    const none = chosen.length > 0 ? words.ask.noMore : words.ask.later;
    const isEnough = chosen.length > 0 || !isRequired;
    const next = await interview.choose<{ readonly one: T } | undefined>({
      question: chosen.length === 0 ? question : words.ask.another(question),
      first: isEnough ? [{ value: undefined, label: none }] : [],
      choices: choices()
        .filter(({ value }) => !chosen.includes(value))
        .map((choice) => ({ ...choice, value: { one: choice.value } })),
      more: (typed) => more(typed).map((choice) => ({ ...choice, value: { one: choice.value } })),
    });
    if (next === undefined) return chosen;
    chosen.push(next.one);
  }
}

// Enough to recognise the one that was meant.
const MOST_NEAR = 5;

/** The key of the record whose name a text is, or why there is none. */
export function recordMeant(
  text: string,
  collection: Collection,
  option: string,
  making: Making,
): Reading<string> {
  const choices = recordChoices(making, collection);
  const choice = choices.find(({ value }) => value === text) ?? choiceNamed(text, choices);
  if (choice) return { value: choice.value };
  const messages = editorMessages(making.language);
  const near = choicesFor(text, choices)
    .slice(0, MOST_NEAR)
    .map(({ label }) => `  ${label}`);
  const problem = [making.words.noRecord(text, messages.records[collection], collection), ...near].join('\n');
  return problemIn(option, problem);
}

/** The key of the new record: suggested from its title, or another. */
export function askKey(
  answers: Answers,
  collection: Collection,
  material: KeyMaterial,
  making: Making,
): Promise<string | undefined> {
  const problem = (key: string): string | undefined => newKeyProblem(making, collection, key);
  const suggestion = suggestKey(material, (key) => problem(key) === undefined);
  const { words } = making;
  const slot: Slot<string> = {
    option: 'key',
    label: words.ask.key,
    // Without a title, that is what is missing.
    isRequired: suggestion === undefined && material.title !== '',
    read: (given) => {
      const key = given.at(-1) ?? '';
      const wrong = problem(key);
      return wrong === undefined ? { value: key } : problemIn('key', wrong);
    },
    ask: (interview) => interview.text({ question: words.ask.key, suggestion, problem }),
  };
  return answers.get(slot).then((key) => key ?? suggestion);
}
