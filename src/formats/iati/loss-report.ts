import { suffix } from '../tables/columns.ts';
import { createTable, type Table } from '../tables/table.ts';
import { inEachLanguage } from '../tables/in-each-language.ts';
import { type Language, languageName, type Messages, messagesIn } from '#i18n/languages.ts';
import type { RecordReport } from './activities.ts';

/** A text in each language of the site. */
type InSiteLanguages = Readonly<Record<string, string>>;

/** A row of the report: a field of a record that the export does not hold as the record has it. */
export interface LossRow {
  readonly record: string;
  /** Empty where the whole record is left out. */
  readonly field: string;
  readonly rule: string;
  readonly ruleLabel: InSiteLanguages;
  readonly keptIn: string;
  readonly lost: InSiteLanguages;
}

/** Rule of a record that is left out, told apart from the rules of its fields. */
const leftOutRule = (rule: string): string => `left-out.${rule}`;

/** Every loss of the records, in their order. */
export function lossRows(
  reports: readonly RecordReport[],
  languages: readonly Language[],
): readonly LossRow[] {
  const inEach = (text: (language: Language) => string): InSiteLanguages =>
    Object.fromEntries(languages.map((language) => [language, text(language)]));
  return reports.flatMap(({ record, leftOut, losses }) => [
    ...(leftOut
      ? [
          {
            record,
            field: '',
            rule: leftOutRule(leftOut.rule),
            ruleLabel: inEach((language) => rulesIn(language).leftOut[leftOut.rule]),
            keptIn: '',
            lost: inEach(leftOut.why),
          },
        ]
      : []),
    ...losses.map(({ field, rule, keptIn, lost }) => ({
      record,
      field,
      rule,
      ruleLabel: inEach((language) => rulesIn(language).loss[rule]),
      keptIn,
      lost: inEach(lost),
    })),
  ]);
}

const rulesIn = (language: Language) => messagesIn(language).openData.lossRules;

/** The rows as a table of the open data. */
export function lossTable(rows: () => readonly LossRow[], languages: readonly Language[]): Table {
  const column = (
    name: string,
    about: (columns: Messages['openData']['lossColumns'], language: Language) => string,
    value: (row: LossRow) => string | undefined,
    required: boolean = true,
  ) => ({
    name,
    type: 'string' as const,
    description: inEachLanguage(({ lossColumns }, language) => about(lossColumns, language)),
    required,
    value: (row: LossRow) => value(row) || undefined,
  });
  return createTable<LossRow>({
    name: 'iati-losses',
    dataset: 'projects',
    title: inEachLanguage((messages) => messages.tables['iati-losses'].title),
    about: inEachLanguage((messages) => messages.tables['iati-losses'].about),
    primaryKey: [],
    rows,
    columns: [
      [
        column(
          'record',
          (t) => t.record,
          ({ record }) => record,
        ),
        column(
          'field',
          (t) => t.field,
          ({ field }) => field,
          false,
        ),
        column(
          'rule',
          (t) => t.rule,
          ({ rule }) => rule,
        ),
        ...languages.map((tag) =>
          column(
            `rule_label_${suffix(tag)}`,
            (t, language) => t.ruleLabelIn(languageName(tag, language)),
            ({ ruleLabel }) => ruleLabel[tag],
          ),
        ),
        column(
          'kept_in',
          (t) => t.keptIn,
          ({ keptIn }) => keptIn,
          false,
        ),
        ...languages.map((tag) =>
          column(
            `lost_${suffix(tag)}`,
            (t, language) => t.lostIn(languageName(tag, language)),
            ({ lost }) => lost[tag],
          ),
        ),
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
export function* lossesJson(
  projects: readonly RecordReport[],
  organizations: readonly RecordReport[],
  rows: readonly LossRow[],
  asOf: string,
): Generator<string> {
  const head = JSON.stringify({
    asOf,
    projects: summaryOf(projects),
    organizations: summaryOf(organizations),
    rules: counts(rows.map(({ rule }) => rule)),
    records: counts(rows.map(({ record }) => record)),
    leftOut: rows
      .filter(({ field }) => field === '')
      .map(({ record, rule, lost }) => ({ record, rule, why: lost })),
  });
  yield `${head.slice(0, -1)},"losses":[`;
  for (const [n, row] of rows.entries()) yield `${n === 0 ? '' : ','}${JSON.stringify(row)}`;
  yield ']}\n';
}
