import { money } from '#catalog/pages/project.ts';
import { dateInWords } from '#catalog/frame.ts';
import { amountKinds } from '#model/codelists/amount-kinds.ts';
import { byCode, codeLabel } from '#model/codelists/codelist.ts';
import { datePrecision, earliestDay, latestDay, type PartialDate, statedDate } from '#model/partial-date.ts';
import type { Amount, Project } from '#model/project.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { transactionTypes } from './codes.ts';
import { iatiDates } from './dates.ts';
import { joined, loss, type LossRule, type Mapped, nothing } from './losses.ts';
import { organizationRef } from './organization-ref.ts';
import { narratives, type Subject } from './subject.ts';
import { element, type XmlElement } from './xml.ts';

const kinds = byCode(amountKinds);
const decimal = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 10 });

/** `Presupuesto: 37,500,000 USD (marzo de 2025)` */
function amountInWords(amount: Amount, language: Language): string {
  const { iatiExport } = messagesIn(language);
  const date = statedDate(amount.asOf);
  const when = date === undefined ? iatiExport.unknownDate : dateInWords(date, language);
  return `${codeLabel(kinds, amount.kind, language)}: ${money(amount, language)} (${when})`;
}

/** The day of the amount, where it is known, has come, and is not after the project's end. */
function dayOf({ asOf }: Amount, project: Project, today: string): PartialDate | undefined {
  const date = statedDate(asOf);
  if (date === undefined || datePrecision(date) !== 'day' || date > today) return undefined;
  const ends = iatiDates(project, today).filter(({ name }) => name.endsWith('End'));
  return ends.length > 0 && ends.every(({ day }) => date > day) ? undefined : date;
}

interface Period {
  readonly start: string;
  readonly end: string;
}

/** The project's whole life, where both its days are known and IATI takes it for one budget's: a year at most. */
function budgetPeriod(project: Project, today: string): Period | undefined {
  const exact = iatiDates(project, today).filter(({ date }) => datePrecision(date) === 'day');
  const day = (...names: readonly string[]): string | undefined =>
    names.flatMap((name) => exact.filter((date) => date.name === name)).at(0)?.day;
  const start = day('actualStart', 'plannedStart');
  const end = day('actualEnd', 'plannedEnd');
  if (start === undefined || end === undefined) return undefined;
  const yearLater = `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`;
  return start <= end && end < yearLater ? { start, end } : undefined;
}

/**
 * The year or the month of a budget that was imported: there it is exactly the period that was published. Elsewhere the
 * date of a budget says when its figure was told, often of a project of many years, and is no period.
 */
function ownPeriod({ asOf }: Amount, { imported }: Project): Period | undefined {
  const date = statedDate(asOf);
  if (imported === undefined || date === undefined || datePrecision(date) === 'day') return undefined;
  return { start: earliestDay(date), end: latestDay(date) };
}

const valueElement = ({ amount, currency }: Amount, date: string): XmlElement =>
  element('value', { currency, 'value-date': date }, decimal.format(amount));

/**
 * What stands for the amount in the file, or why nothing does: an amount is a transaction, a budget, or a loss.
 *
 * Whoever sums a file of IATI does not read words, so an amount that its note qualifies («part of the one above»)
 * is none of them. What IATI's other publishers wrote of a transaction is no such note: in an imported record it is
 * the description that the transaction came with.
 */
function reasonToHoldBack({ kind, note }: Amount, { imported }: Project): LossRule | undefined {
  if (note !== undefined && (kind === 'budget' || imported === undefined)) return 'amount-qualified';
  return kind === 'contribution' ? 'amount-kind' : undefined;
}

const held = (subject: Subject, amount: Amount, index: number, rule: LossRule): Mapped => ({
  elements: [],
  losses: [
    loss(`amounts.${index}`, rule, '', (language) => {
      const note = rule === 'amount-qualified' ? noteIn(subject, amount, language) : undefined;
      const words = amountInWords(amount, language);
      return note === undefined ? words : messagesIn(language).iatiExport.noted(words, note);
    }),
  ],
});

function noteIn({ translations }: Subject, { id, note }: Amount, language: Language): string | undefined {
  const words = translations.find((translation) => translation.language === language)?.words;
  return words?.amounts.find((item) => item.id === id)?.note ?? note;
}

/** Each amount that is a budget, or each that is not, as what it becomes. */
const mapped = (
  subject: Subject,
  isWanted: (amount: Amount) => boolean,
  map: (amount: Amount, index: number) => Mapped,
): Mapped =>
  joined(
    subject.project.amounts.map((amount, index): Mapped => {
      if (!isWanted(amount)) return nothing;
      const reason = reasonToHoldBack(amount, subject.project);
      return reason === undefined ? map(amount, index) : held(subject, amount, index, reason);
    }),
  );

const isBudget = ({ kind }: Amount): boolean => kind === 'budget';

/** Budgets of which the period and the day of the value are known; whether original or revised is not said. */
export function budgets(subject: Subject): Mapped {
  const { project, catalog } = subject;
  const today = catalog.facts.asOf;
  const whole = budgetPeriod(project, today);
  return mapped(subject, isBudget, (amount, index) => {
    const own = ownPeriod(amount, project);
    const date = own?.start ?? dayOf(amount, project, today);
    const period = own ?? whole;
    if (period === undefined || date === undefined) return held(subject, amount, index, 'budget-period');
    return {
      elements: [
        element(
          'budget',
          { 'marks:id': amount.id, 'marks:as-of': own && amount.asOf },
          element('period-start', { 'iso-date': period.start }),
          element('period-end', { 'iso-date': period.end }),
          valueElement(amount, date),
        ),
      ],
      losses: own
        ? [
            loss(`amounts.${index}.asOf`, 'budget-value-date', 'budget/@marks:as-of', (language) =>
              amountInWords(amount, language),
            ),
          ]
        : [],
    };
  });
}

/** Commitments and disbursements of which the day is known; the provider is who gives it. */
export function transactions(subject: Subject): Mapped {
  const { project, catalog } = subject;
  return mapped(
    subject,
    (amount) => !isBudget(amount),
    (amount, index) => {
      const date = dayOf(amount, project, catalog.facts.asOf);
      return date === undefined || !isTransaction(amount.kind)
        ? held(subject, amount, index, 'amount-date')
        : { elements: [transaction(subject, amount, transactionTypes[amount.kind], date)], losses: [] };
    },
  );
}

const isTransaction = (kind: Amount['kind']): kind is keyof typeof transactionTypes =>
  kind in transactionTypes;

function transaction(subject: Subject, amount: Amount, type: string, date: string): XmlElement {
  const { id, note, contributor } = amount;
  const provider = contributor && organizationRef(subject, contributor, () => undefined);
  return element(
    'transaction',
    { 'marks:id': id },
    element('transaction-type', { code: type }),
    element('transaction-date', { 'iso-date': date }),
    valueElement(amount, date),
    ...(note === undefined
      ? []
      : [
          element(
            'description',
            {},
            ...narratives(subject, note, ({ amounts }) => amounts.find((item) => item.id === id)?.note),
          ),
        ]),
    ...(provider ? [element('provider-org', provider.attributes, ...provider.names)] : []),
  );
}
