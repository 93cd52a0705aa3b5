import * as z from 'zod';
import { fromText } from './text.ts';

declare const partialDateBrand: unique symbol;

/**
 * A calendar date at the precision at which it is known: `2011`, `2011-03` or `2011-03-25`
 * (ISO 8601, reduced precision). The text itself is the value, so its precision is never lost.
 */
export type PartialDate = string & { readonly [partialDateBrand]: true };

export type DatePrecision = 'year' | 'month' | 'day';

export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const PATTERN = /^(?<year>[12]\d{3})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

/** True for text that names an existing year, month or day between 1000 and 2999. */
export function isPartialDate(text: string): text is PartialDate {
  const match = PATTERN.exec(text)?.groups;
  if (!match) return false;
  const month = Number(match['month'] ?? 1);
  const day = Number(match['day'] ?? 1);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match['year']), month);
}

/** The date in the text, or undefined when there is none. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const trimmed = text.trim();
  return isPartialDate(trimmed) ? trimmed : undefined;
}

/** Year, and month (1–12) and day where known. */
export function dateParts(date: PartialDate): DateParts {
  const [year = 0, month, day] = date.split('-').map(Number);
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

export function datePrecision(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** First day that the date may mean, as `YYYY-MM-DD`. */
export function earliestDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** Last day that the date may mean, as `YYYY-MM-DD`. */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const { year, month = 1 } = dateParts(date);
  return `${date}-${String(daysInMonth(year, month)).padStart(2, '0')}`;
}

/** True only when every day of `a` lies before every day of `b`. */
export function isSurelyBefore(a: PartialDate, b: PartialDate): boolean {
  return latestDay(a) < earliestDay(b);
}

/** Orders by first possible day, the less precise date first among equals. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const byDay = earliestDay(a).localeCompare(earliestDay(b));
  return byDay || a.length - b.length;
}

const DATE_FORMATS: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The date in words of the language (`25 de marzo de 2011`), at its own precision. */
export function formatPartialDate(date: PartialDate, locale: string): string {
  const precision = datePrecision(date);
  const id = `${locale} ${precision}`;
  let formatter = formatters.get(id);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { ...DATE_FORMATS[precision], timeZone: 'UTC' });
    formatters.set(id, formatter);
  }
  return formatter.format(new Date(`${earliestDay(date)}T00:00:00Z`));
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** What a value is when it is not a value: looked for and not known, or without meaning here. */
export type Unstated = 'unknown' | 'not-applicable';

/** Whether the text stands for a value that is not there. */
export const isUnstated = (text: string): text is Unstated => text === 'unknown' || text === 'not-applicable';

/** `pattern` says the same for JSON Schema, which cannot count the days of a month. */
function dateText<T extends string>(accepts: (text: string) => text is T, problem: string, pattern: string) {
  return fromText(
    z.string().transform((text, context): T => {
      if (accepts(text)) return text;
      context.issues.push({ code: 'custom', input: text, params: { problem } });
      return z.NEVER;
    }),
  ).meta({ type: 'string', pattern });
}

const DATE_FORM = '^[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$';

/** `2011`, `2011-03` or `2011-03-25`. */
export const partialDate = dateText(isPartialDate, 'date', DATE_FORM);

/** A partial date, `unknown` or `not-applicable`. */
export const knownDate = dateText(
  (text): text is PartialDate | Unstated => isPartialDate(text) || isUnstated(text),
  'date-or-unknown',
  `${DATE_FORM}|^(unknown|not-applicable)$`,
);

/** The date where there is one; undefined for `unknown`, `not-applicable` and a field left out. */
export function statedDate(date: PartialDate | Unstated | undefined): PartialDate | undefined {
  return date === undefined || isUnstated(date) ? undefined : date;
}
