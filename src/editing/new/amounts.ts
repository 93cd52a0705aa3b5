import { schemas } from '#check/record-schemas.ts';
import { allOf, type Answers, type Reading } from './answers.ts';
import { fieldProblem } from './field-problem.ts';
import type { Making } from './making.ts';
import { type FieldQuestion, listedValue, listSlot, saysUnknown, textSlot } from './slots.ts';

/** An amount of money, as a record says it. */
export interface Amount extends Money {
  readonly kind: string;
  readonly asOf: string;
  readonly source: string | undefined;
}

interface Money {
  readonly amount: number;
  readonly currency: string;
}

const amountField = (name: string, option: string): FieldQuestion => ({
  schema: schemas.project,
  path: ['amounts', 0, name],
  option,
});
const number = amountField('amount', 'amount');
const currency = amountField('currency', 'amount');
const kind = amountField('kind', 'amount-kind');
const date = amountField('asOf', 'amount-date');

/** What most registers publish of a project. */
const USUAL_KIND = 'budget';

/**
 * Amounts of a project, all of one kind and date.
 * @param sourceOf the source that gives them, asked for only where there are any
 */
export async function amounts(
  answers: Answers,
  making: Making,
  sourceOf: () => Promise<string | undefined>,
): Promise<readonly Amount[] | undefined> {
  const { words } = making;
  const money = await answers.get<readonly Money[]>({
    option: 'amount',
    label: words.ask.amount,
    isRequired: false,
    read: (given) => allOf(given.map((text) => readMoney(text, making))),
    ask: async (interview) => {
      const isLeft = (typed: string): boolean => typed === '' || saysUnknown(typed, making);
      const problem = (typed: string): string | undefined => {
        const reading = isLeft(typed) ? undefined : readMoney(typed, making);
        return reading && 'problem' in reading ? reading.problem.replace('--amount: ', '') : undefined;
      };
      const typed = await interview.text({ question: `${words.ask.amount} (${words.ask.orLater})`, problem });
      const reading = readMoney(typed, making);
      return 'value' in reading ? [reading.value] : undefined;
    },
  });
  if (!money) {
    answers.dependOn('amount', ['amount-kind', 'amount-date'], words.needs);
    return undefined;
  }
  // Whoever is asked says which it is.
  const isAsked = answers.interview !== undefined;
  const asKind = (await answers.get(listSlot({ ...kind, isRequired: isAsked }, making))) ?? USUAL_KIND;
  const asOf = (await answers.get(textSlot(date, making))) ?? 'unknown';
  const source = await sourceOf();
  return money.map((one) => ({ kind: asKind, ...one, asOf, source }));
}

/** `250000:USD`, `250000 USD`, `250000:peso mexicano` */
function readMoney(text: string, making: Making): Reading<Money> {
  const [, digits = '', afterColon, lastWord] =
    /^(.*\d.*?)\s*(?::([^:\d]+)|\s([^\s:\d]+))$/.exec(text.trim()) ?? [];
  const unit = afterColon ?? lastWord;
  if (unit === undefined) return { problem: making.words.badAmount(text) };
  // Three digits after a point may be thousands as well: the check asks which.
  const amount = /^-?\d+(?:\.\d{1,2})?$/.test(digits) ? Number(digits) : undefined;
  const problem = fieldProblem(number.schema, number.path, digits, making.language, amount);
  if (problem !== undefined) return { problem: `--amount: ${problem}` };
  const reading = listedValue(unit.trim(), currency, making);
  return 'problem' in reading ? reading : { value: { amount: Number(digits), currency: reading.value } };
}
