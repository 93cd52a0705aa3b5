import { findingKinds, linkFindingKinds, type Finding } from '#audit/finding.ts';
import { findingRow, type FindingRow } from '#audit/finding-row.ts';
import type { RecordScore } from '#audit/score/score.ts';
import { type Language, languageName, messagesIn, type Messages } from '#i18n/languages.ts';
import type { Cell } from '../csv.ts';
import { suffix } from '../tables/columns.ts';
import { inEachLanguage } from '../tables/in-each-language.ts';
import { namedTable } from '../tables/part-table.ts';
import { type ColumnOf, createTable, type Table } from '../tables/table.ts';

type Described = keyof Messages['openData']['auditColumns'];

interface ColumnOptions {
  readonly type?: 'integer' | 'number';
  readonly required?: true;
  readonly unique?: true;
}

const column = <Row>(
  name: Described,
  value: (row: Row) => Cell,
  { type, required, unique }: ColumnOptions = {},
): ColumnOf<Row> => ({
  name,
  type: type ?? 'string',
  description: inEachLanguage((messages) => messages.auditColumns[name]),
  required: required ?? false,
  ...(unique ? { unique } : {}),
  value,
});

const kindColumns = (languages: readonly Language[]): readonly ColumnOf<FindingRow>[] => [
  {
    ...column<FindingRow>('finding', ({ finding }) => finding, { required: true }),
    accepts: [...findingKinds, ...linkFindingKinds],
  },
  ...languages.map((tag): ColumnOf<FindingRow> => ({
    name: `finding_label_${suffix(tag)}`,
    type: 'string',
    description: inEachLanguage((messages, language) =>
      messages.labelIn(messages.auditColumns.finding, languageName(tag, language)),
    ),
    required: true,
    value: ({ finding }) => messagesIn(tag).audit.kinds[finding].title,
  })),
];

/** Findings of every kind, a row each, with the name of the kind in each of the languages. */
export const findingsTable = (findings: readonly Finding[], languages: readonly Language[]): Table =>
  createTable<FindingRow>({
    ...namedTable('audit-findings'),
    dataset: 'audit',
    primaryKey: [],
    rows: () => findings.map(findingRow),
    columns: [
      kindColumns(languages),
      [
        column('record', ({ record }) => record, { required: true }),
        column('language', ({ language }) => language),
        column('place', ({ place }) => place),
        column('value', ({ value }) => value),
        column('date', ({ date }) => date),
        column('months', ({ months }) => months, { type: 'integer' }),
        column('sources', ({ sources }) => sources),
        column('url', ({ url }) => url),
        column('file', ({ path }) => path, { required: true }),
      ],
    ],
  });

/** How complete each record is. */
export const scoresTable = (scores: readonly RecordScore[]): Table =>
  createTable<RecordScore>({
    ...namedTable('audit-scores'),
    dataset: 'audit',
    primaryKey: ['record'],
    rows: () => scores,
    columns: [
      [
        column('record', ({ collection, key }) => `${collection}/${key}`, { required: true, unique: true }),
        column('score', ({ score }) => score, { type: 'integer', required: true }),
        column('best_field', ({ help }) => help?.field),
        column('gain', ({ help }) => help?.gain, { type: 'number' }),
        column('file', ({ path }) => path, { required: true }),
      ],
    ],
  });
