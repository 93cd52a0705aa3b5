import { createTable, type Table } from '../tables/table.ts';
import { inEachLanguage } from '../tables/in-each-language.ts';
import { type Language, type Messages, messagesIn } from '#i18n/languages.ts';
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
  readonly ruleLabel: BothLanguages;
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
      ? [
          {
            record,
            field: '',
            rule: leftOutRule(leftOut.rule),
            ruleLabel: inBoth((language) => rulesIn(language).leftOut[leftOut.rule]),
            keptIn: '',
            lost: inBoth(leftOut.why),
          },
        ]
      : []),
    ...losses.map(({ field, rule, keptIn, lost }) => ({
      record,
      field,
      rule,
      ruleLabel: inBoth((language) => rulesIn(language).loss[rule]),
      keptIn,
      lost: inBoth(lost),
    })),
  ]);

const rulesIn = (language: Language) => messagesIn(language).openData.lossRules;

/** The rows as a table of the open data. */
export function lossTable(rows: readonly LossRow[]): Table {
  const column = (
    name: keyof Messages['openData']['lossColumns'],
    value: (row: LossRow) => string,
    required: boolean = true,
  ) => ({
    name,
    type: 'string' as const,
    description: inEachLanguage(({ lossColumns }) => lossColumns[name]),
    required,
    value: (row: LossRow) => value(row) || undefined,
  });
  return createTable<LossRow>({
    name: 'iati-losses',
    dataset: 'projects',
    title: inEachLanguage((messages) => messages.tables['iati-losses'].title),
    about: inEachLanguage((messages) => messages.tables['iati-losses'].about),
    primaryKey: [],
    rows: () => rows,
    columns: [
      [
        column('record', ({ record }) => record),
        column('field', ({ field }) => field, false),
        column('rule', ({ rule }) => rule),
        column('rule_label_es', ({ ruleLabel }) => ruleLabel.es),
        column('rule_label_en', ({ ruleLabel }) => ruleLabel.en),
        column('kept_in', ({ keptIn }) => keptIn, false),
        column('lost_es', ({ lost }) => lost.es),
        column('lost_en', ({ lost }) => lost.en),
      ],
    ],
  });
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
