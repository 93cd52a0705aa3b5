import Papa from 'papaparse';
import type { Language } from '#i18n/languages.ts';
import type { RecordReport } from './activities.ts';

/** A row of the report: a field of a record that the export does not hold as the record has it. */
interface LossRow {
  readonly record: string;
  readonly field: string;
  readonly rule: string;
  readonly keptIn: string;
  readonly es: string;
  readonly en: string;
}

const inBoth = (text: (language: Language) => string): { readonly es: string; readonly en: string } => ({
  es: text('es'),
  en: text('en'),
});

const rowsOf = ({ record, leftOut, losses }: RecordReport): readonly LossRow[] => [
  ...(leftOut
    ? [{ record, field: '', rule: `left-out.${leftOut.rule}`, keptIn: '', ...inBoth(leftOut.why) }]
    : []),
  ...losses.map(({ field, rule, keptIn, lost }) => ({ record, field, rule, keptIn, ...inBoth(lost) })),
];

/** Every loss, with what was lost in Spanish and English; RFC 4180, with a byte order mark for spreadsheets. */
export function lossesCsv(reports: readonly RecordReport[]): string {
  const rows = reports.flatMap(rowsOf);
  const columns = ['record', 'field', 'rule', 'kept_in', 'lost_es', 'lost_en'];
  const data = rows.map(({ record, field, rule, keptIn, es, en }) => [record, field, rule, keptIn, es, en]);
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
export function lossesJson(
  projects: readonly RecordReport[],
  organizations: readonly RecordReport[],
  asOf: string,
): string {
  const reports = [...projects, ...organizations];
  const rows = reports.flatMap(rowsOf);
  return `${JSON.stringify(
    {
      asOf,
      projects: summaryOf(projects),
      organizations: summaryOf(organizations),
      leftOut: reports.flatMap(({ record, leftOut }) =>
        leftOut ? [{ record, rule: leftOut.rule, why: inBoth(leftOut.why) }] : [],
      ),
      rules: counts(rows.map(({ rule }) => rule)),
      byRecord: counts(rows.map(({ record }) => record)),
      losses: reports.flatMap(({ record, losses }) =>
        losses.map(({ field, rule, keptIn, lost }) => ({ record, field, rule, keptIn, lost: inBoth(lost) })),
      ),
    },
    undefined,
    1,
  )}\n`;
}
