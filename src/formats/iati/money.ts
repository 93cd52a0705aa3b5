import { money } from '#catalog/pages/project.ts';
import { dateInWords } from '#catalog/frame.ts';
import { amountKinds } from '#model/codelists/amount-kinds.ts';
import { byCode, codeLabel } from '#model/codelists/codelist.ts';
import { datePrecision, type PartialDate, statedDate } from '#model/partial-date.ts';
import type { Amount, Project } from '#model/project.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { transactionTypes } from './codes.ts';
import { iatiDates } from './dates.ts';
import { joined, loss, type Mapped, nothing } from './losses.ts';
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

const valueElement = ({ amount, currency }: Amount, date: string): XmlElement =>
  element('value', { currency, 'value-date': date }, decimal.format(amount));

/** Budgets of which the period and the day of the value are known; whether original or revised is not said. */
export function budgets(subject: Subject): Mapped {
  const { project, catalog } = subject;
  const today = catalog.facts.asOf;
  const period = budgetPeriod(project, today);
  return joined(
    project.amounts.map((amount, index): Mapped => {
      if (amount.kind !== 'budget') return nothing;
      const date = dayOf(amount, project, today);
      const field = `amounts.${index}`;
      if (period === undefined || date === undefined) {
        return {
          elements: [],
          losses: [loss(field, 'budget-period', '', (language) => amountInWords(amount, language))],
        };
      }
      return {
        elements: [
          element(
            'budget',
            { 'marks:id': amount.id },
            element('period-start', { 'iso-date': period.start }),
            element('period-end', { 'iso-date': period.end }),
            valueElement(amount, date),
          ),
        ],
        losses: noteLoss(subject, amount, field),
      };
    }),
  );
}

const noteLoss = (subject: Subject, amount: Amount, field: string): Mapped['losses'] =>
  amount.note === undefined
    ? []
    : [loss(`${field}.note`, 'amount-note', '', (language) => noteIn(subject, amount, language) ?? '')];

function noteIn({ translations }: Subject, { id, note }: Amount, language: Language): string | undefined {
  const words = translations.find((translation) => translation.language === language)?.words;
  return words?.amounts.find((item) => item.id === id)?.note ?? note;
}

/** Commitments and disbursements of which the day is known; the provider is who gives it. */
export function transactions(subject: Subject): Mapped {
  const { project, catalog } = subject;
  return joined(
    project.amounts.map((amount, index): Mapped => {
      const { kind } = amount;
      if (kind === 'budget') return nothing;
      const field = `amounts.${index}`;
      const words = (language: Language): string => amountInWords(amount, language);
      if (kind === 'contribution') {
        return { elements: [], losses: [loss(field, 'amount-kind', '', words)] };
      }
      const date = dayOf(amount, project, catalog.facts.asOf);
      if (date === undefined) return { elements: [], losses: [loss(field, 'amount-date', '', words)] };
      return { elements: [transaction(subject, amount, transactionTypes[kind], date)], losses: [] };
    }),
  );
}

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
