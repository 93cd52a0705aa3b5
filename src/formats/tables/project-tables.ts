import { type Language, languageName } from '#i18n/languages.ts';
import type { ProjectTranslation } from '#model/project.ts';
import { assessmentText } from '#catalog/pages/project.ts';
import { publishedProject, type PublishedProject } from '../records/published-records.ts';
import { columnName, type Columns, columnsOf, suffix } from './columns.ts';
import { inEachLanguage } from './in-each-language.ts';
import { namedTable } from './part-table.ts';
import { historyColumns, keyColumns } from './record-columns.ts';
import { type ColumnOf, createTable, type Table } from './table.ts';
import type { TableContext } from './table-context.ts';
import { wordsOf } from './translated.ts';

type Row = PublishedProject;
type ColumnGroups = readonly (readonly ColumnOf<Row>[])[];

const dateFields = ['plannedStart', 'actualStart', 'plannedEnd', 'actualEnd'] as const;

const dateColumns = (c: Columns<Row>): ColumnGroups =>
  dateFields.flatMap((field) => {
    const name = columnName(field);
    return [
      c.fact(`dates.${field}`, ({ dates }) => dates[field]?.value, name),
      c.coded(`dates.${field}.basis`, ({ dates }) => dates[field]?.basis, `${name}_basis`),
      c.reference(`dates.${field}.source`, 'sources', ({ dates }) => dates[field]?.source, `${name}_source`),
    ];
  });

const statusColumns = (c: Columns<Row>): ColumnGroups => [
  c.coded('status.declared', ({ status }) => status?.declared),
  c.fact('status.asPublished', ({ status }) => status?.asPublished?.text),
  c.fact('status.asPublished.language', ({ status }) => status?.asPublished?.language),
  c.fact('status.asOf', ({ status }) => status?.asOf),
  c.reference('status.source', 'sources', ({ status }) => status?.source),
  c.coded('status.inferred.value', ({ status }) => status?.inferred?.value, 'status_inferred'),
  c.words(
    'status.inferred.why',
    wordsOf(
      ({ status }: Row) => status?.inferred?.why,
      ({ status }: ProjectTranslation) => status?.inferred.why,
    ),
  ),
  c.reference('status.inferred.source', 'sources', ({ status }) => status?.inferred?.source),
];

const assessmentColumns = (c: Columns<Row>, languages: readonly Language[]): ColumnGroups => [
  c.fact('assessment.asOf', ({ assessment }) => assessment.asOf),
  c.coded('assessment.finding', ({ assessment }) => assessment.finding),
  c.fact('assessment.contradicts', ({ assessment }) => assessment.contradicts),
  c.fact('assessment.date', ({ assessment }) => assessment.date),
  c.fact('assessment.elapsed.years', ({ assessment }) => assessment.elapsed?.years),
  c.fact('assessment.elapsed.months', ({ assessment }) => assessment.elapsed?.months),
  languages.map((tag) => ({
    name: `assessment_text_${suffix(tag)}`,
    type: 'string',
    description: inEachLanguage((messages, language) => messages.assessmentText(languageName(tag, language))),
    required: true,
    value: ({ assessment }) => assessmentText(assessment, tag),
  })),
];

/** A row a project. */
export function projectTable(context: TableContext): Table {
  const c = columnsOf<Row>({ context, schema: publishedProject });
  return createTable<Row>({
    ...namedTable('projects'),
    dataset: 'projects',
    primaryKey: ['key'],
    rows: () => context.records.projects,
    columns: [
      ...keyColumns(c, context),
      c.fact('language', ({ language }) => language),
      c.words(
        'title',
        wordsOf(
          ({ title }: Row) => title,
          ({ title }: ProjectTranslation) => title,
        ),
      ),
      c.fact('officialTitle', ({ officialTitle }) => officialTitle?.text),
      c.fact('officialTitle.language', ({ officialTitle }) => officialTitle?.language),
      c.words(
        'summary',
        wordsOf(
          ({ summary }: Row) => summary,
          ({ summary }: ProjectTranslation) => summary,
        ),
      ),
      c.coded('strand', ({ strand }) => strand),
      c.coded('scheme', ({ scheme }) => scheme),
      c.coded('direction', ({ direction }) => direction),
      c.coded('financing', ({ financing }) => financing),
      c.coded('scope', ({ scope }) => scope),
      ...dateColumns(c),
      ...statusColumns(c),
      ...assessmentColumns(c, context.languages.site),
      c.coded('sdg.main', ({ sdg }) => sdg?.main),
      c.coded('sdg.basis', ({ sdg }) => sdg?.basis),
      c.fact('imported.from', ({ imported }) => imported?.from),
      c.fact('imported.on', ({ imported }) => imported?.on),
      c.fact('reviewed', ({ reviewed }) => reviewed),
      ...historyColumns(c),
    ],
  });
}
