import Papa from 'papaparse';
import type { Language } from '#i18n/languages.ts';
import type { RecordReport } from './activities.ts';

/** A text in both languages of the report. */
interface BothLanguages {
  readonly es: string;
  readonly en: string;
}

/** A row of the report: a field of a record that the export does not hold as the record has it. */
export interface LossRow {
  readonly record: string;
  /** Empty where the whole record is left out. */
  readonly field: string;
  readonly rule: string;
  readonly keptIn: string;
  readonly lost: BothLanguages;
}

const inBoth = (text: (language: Language) => string): BothLanguages => ({ es: text('es'), en: text('en') });

/** Rule of a record that is left out, told apart from the rules of its fields. */
const leftOutRule = (rule: string): string => `left-out.${rule}`;

/** Every loss of the records, in their order. */
export const lossRows = (reports: readonly RecordReport[]): readonly LossRow[] =>
  reports.flatMap(({ record, leftOut, losses }) => [
    ...(leftOut
      ? [{ record, field: '', rule: leftOutRule(leftOut.rule), keptIn: '', lost: inBoth(leftOut.why) }]
      : []),
    ...losses.map(({ field, rule, keptIn, lost }) => ({ record, field, rule, keptIn, lost: inBoth(lost) })),
  ]);

/** The rows as a table: RFC 4180, with a byte order mark for spreadsheets, formulas made harmless. */
export function lossesCsv(rows: readonly LossRow[]): string {
  const columns = ['record', 'field', 'rule', 'kept_in', 'lost_es', 'lost_en'];
  const data = rows.map(({ record, field, rule, keptIn, lost }) => [
    record,
    field,
    rule,
    keptIn,
    lost.es,
    lost.en,
  ]);
  return `\uFEFF${Papa.unparse([columns, ...data], { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

function counts(values: readonly string[]): Readonly<Record<string, number>> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function summaryOf(reports: readonly RecordReport[]) {
  const left = reports.filter(({ leftOut }) => leftOut !== undefined);
  return { records: reports.length, exported: reports.length - left.length, leftOut: left.length };
}

/** The same as JSON, with counts: how many records are exported, how many losses each rule and each record has. */
export const lossesJson = (
  projects: readonly RecordReport[],
  organizations: readonly RecordReport[],
  rows: readonly LossRow[],
  asOf: string,
): string =>
  `${JSON.stringify({
    asOf,
    projects: summaryOf(projects),
    organizations: summaryOf(organizations),
    rules: counts(rows.map(({ rule }) => rule)),
    records: counts(rows.map(({ record }) => record)),
    leftOut: rows
      .filter(({ field }) => field === '')
      .map(({ record, rule, lost }) => ({ record, rule, why: lost })),
    losses: rows,
  })}\n`;
