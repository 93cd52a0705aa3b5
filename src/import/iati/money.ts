import { transactionTypes } from '#formats/iati/codes.ts';
import { currencies } from '#model/codelists/currencies.ts';
import { type PartialDate, latestDay, parsePartialDate } from '#model/partial-date.ts';
import { parseDecimal } from '../parse-decimal.ts';
import type { DraftAmount } from '../draft.ts';
import { KEY_PATTERN } from '#model/key.ts';
import { importWords } from '../import-words.ts';
import { type ActivityReader, dayIn, wordsOf } from './activity-reader.ts';
import { partyOf } from './parties.ts';
import type { XmlElement } from './xml-element.ts';

type Kind = DraftAmount['kind'];

/** Kinds of transaction that a record can hold, by their codes in versions 2 and 1. */
const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [transactionTypes.commitment, 'commitment'],
  ['C', 'commitment'],
  [transactionTypes.disbursement, 'disbursement'],
  ['D', 'disbursement'],
  // What somebody else promised or paid in.
  ['11', 'commitment'],
  ['1', 'contribution'],
  ['IF', 'contribution'],
]);

/** Budgets and transactions, each as its own amount; what we say of them is said in all the languages. */
export function amountsOf(reader: ActivityReader, languages: readonly string[]): readonly DraftAmount[] {
  const { element } = reader;
  return [
    ...element.children('budget').flatMap((budget) => budgetIn(budget, reader, languages)),
    ...element.children('transaction').flatMap((transaction) => transactionIn(transaction, reader)),
  ];
}

function budgetIn(
  budget: XmlElement,
  reader: ActivityReader,
  languages: readonly string[],
): readonly DraftAmount[] {
  const { isOurs, ledger } = reader;
  const money = moneyIn(budget, reader);
  // What an original budget is worth after a revision is for whoever reads both.
  const type = budget.attribute('type');
  const status = budget.attribute('status');
  if (status === '1') ledger.lose('indicativeBudget', budget, `${budget.path}/@status`, status);
  if (!money) return [];
  const start = dateOf(budget.child('period-start'), reader);
  const end = dateOf(budget.child('period-end'), reader);
  const period = start && end ? periodOf(start, end) : undefined;
  const marked = parsePartialDate(budget.attribute('marks:as-of') ?? '');
  const note = languages.flatMap((language) => {
    const words = importWords(language);
    const text = [
      ...(type === '2' ? [words.revisedBudget] : []),
      ...(isOurs || period !== undefined || !start || !end ? [] : [words.period(start, end)]),
    ].join(' ');
    return text === '' ? [] : [{ text, language }];
  });
  return [
    {
      ...money.value,
      ...place(budget),
      kind: 'budget',
      // In a file of ours the period is the project’s own, and the day that of the value, unless a mark says more.
      asOf: (isOurs ? (marked ?? money.day) : (period ?? start ?? money.day)) ?? 'unknown',
      id: idIn(budget),
      note,
    },
  ];
}

function transactionIn(transaction: XmlElement, reader: ActivityReader): readonly DraftAmount[] {
  const { ledger } = reader;
  const type = transaction.child('transaction-type');
  const code = type?.attribute('code');
  type?.text();
  const kind = kinds.get(code?.toUpperCase() ?? '');
  if (kind === undefined) {
    const rule = /^(?:[1-9]|1[0-3]|[A-Z]{1,2})$/.test(code ?? '') ? 'unmappedCode' : 'unknownCode';
    ledger.lose(rule, transaction, `${transaction.path}/transaction-type/@code`, code);
    // What the value was is told with it.
    const value = transaction.child('value');
    if (value) ledger.lose('amountLeftOut', value, value.path, value.text());
    return [];
  }
  const money = moneyIn(transaction, reader);
  const day = dateOf(transaction.child('transaction-date'), reader);
  if (!money) return [];
  const provider = transaction.child('provider-org');
  return [
    {
      ...money.value,
      ...place(transaction),
      kind,
      asOf: day ?? money.day ?? 'unknown',
      id: idIn(transaction),
      contributor: provider && partyOf(provider, reader),
      note: wordsOf(transaction.children('description'), reader),
    },
  ];
}

const place = ({ line, column }: XmlElement) => ({ line, column });

function idIn(element: XmlElement): string | undefined {
  const id = element.attribute('marks:id');
  return id !== undefined && KEY_PATTERN.test(id) ? id : undefined;
}

function moneyIn(
  element: XmlElement,
  reader: ActivityReader,
):
  | { readonly value: Pick<DraftAmount, 'amount' | 'currency'>; readonly day: PartialDate | undefined }
  | undefined {
  const { ledger } = reader;
  const value = element.child('value');
  if (!value) {
    ledger.lose('missingPart', element, `${element.path}/value`);
    return undefined;
  }
  const text = value.text() ?? '';
  const code = value.attribute('currency')?.toUpperCase() ?? reader.currency;
  const dated = value.attribute('value-date');
  const day = dated === undefined ? undefined : dayIn(dated);
  if (dated !== undefined && !day) ledger.lose('badDate', value, `${value.path}/@value-date`, dated);
  const amount = parseDecimal(text);
  const currency = currencies.find((entry) => entry.code === code)?.code;
  if (amount === undefined) ledger.lose('badNumber', value, value.path, text);
  else if (code === undefined) ledger.lose('noCurrency', value, value.path, text);
  else if (!currency) ledger.lose('unknownCurrency', value, `${value.path}/@currency`, `${text} ${code}`);
  else {
    if (amount < 0) {
      const rule = element.name === 'transaction' ? 'subtracted' : 'negative';
      ledger.lose(rule, value, value.path, `${text} ${code}`);
    }
    return { value: { amount, currency }, day };
  }
  return undefined;
}

function dateOf(element: XmlElement | undefined, { ledger }: ActivityReader): PartialDate | undefined {
  if (!element) return undefined;
  const text = element.attribute('iso-date') ?? element.text();
  element.text();
  if (text === undefined) return undefined;
  const day = dayIn(text);
  if (!day) ledger.lose('badDate', element, `${element.path}/@iso-date`, text);
  return day;
}

/** The year or the month that the period is, where it is exactly one. */
function periodOf(start: PartialDate, end: PartialDate): PartialDate | undefined {
  return [4, 7]
    .map((length) => parsePartialDate(start.slice(0, length)))
    .find((date) => date !== undefined && start === firstDay(date) && end === latestDay(date));
}

const firstDay = (date: PartialDate): string => date + '-01-01'.slice(date.length - 4);
