import { type Language, messagesIn } from '#i18n/languages.ts';
import { dateInWords, dateWord } from './date-words.ts';
import type { ProjectAccount } from './project-account.ts';
import { cell, oneLine, rowReader } from './rows.ts';
import type { Row, Tables } from './tables.ts';

/** What the tables say of a project, in the words of a language. */
export function projectTableAccount(tables: Tables, key: string, language: Language): ProjectAccount {
  const { values } = messagesIn(language);
  const [project] = tables.of('projects', 'key', key);
  if (!project) throw new Error(`projects.csv has no ${key}.`);
  const original = cell(project, 'language');
  const parts = (table: string): readonly Row[] => tables.of(`project-${table}`, 'project', key);
  const { words, label, inLanguage } = rowReader(language, original);
  const labels = (row: Row, name: string): readonly string[] => [label(row, name)].filter(Boolean);
  const isInferred = (row: Row): boolean => cell(row, 'basis') === 'inferred';
  const statements = (table: string): readonly string[] => parts(table).map((row) => words(row, 'statement'));
  const organizationName = (row: Row): string => {
    const organization = cell(row, 'organization');
    const [acronym] = inLanguage(tables.of('organization-acronyms', 'organization', organization), 'acronym');
    const title = words(row, 'organization_title');
    return acronym === undefined ? title : `${title} (${acronym})`;
  };
  return {
    title: words(project, 'title'),
    summary: words(project, 'summary'),
    strand: labels(project, 'strand'),
    scheme: labels(project, 'scheme'),
    direction: labels(project, 'direction'),
    forms: parts('forms').map((row) => label(row, 'form')),
    financing: labels(project, 'financing'),
    dates: (
      [
        ['plannedStart', 'planned_start'],
        ['actualStart', 'actual_start'],
        ['plannedEnd', 'planned_end'],
        ['actualEnd', 'actual_end'],
      ] as const
    ).flatMap(([field, name]) => {
      const date = cell(project, name);
      if (date === '') return [];
      return [
        `${field} ${dateWord(date, language)}${cell(project, `${name}_basis`) === 'inferred' ? ' inferred' : ''}`,
      ];
    }),
    declared: label(project, 'status_declared'),
    published: oneLine(cell(project, 'status_as_published')),
    inferredStatus: label(project, 'status_inferred'),
    contradicts: cell(project, 'assessment_contradicts') === 'true',
    where: [
      ...parts('countries').map((row) => label(row, 'country')),
      ...parts('regions').map((row) => label(row, 'region') || words(row, 'grouping_title')),
      ...labels(project, 'scope'),
    ],
    sectors: parts('sectors').map((row) => {
      const percentage = cell(row, 'percentage');
      return `${cell(row, 'sector')} ${label(row, 'sector')}${percentage === '' ? '' : `, ${values.percent(Number(percentage)).replaceAll('\u00a0', ' ')}`}${isInferred(row) ? ` (${values.inferred})` : ''}`;
    }),
    goals: unique(
      parts('sdgs')
        .filter((row) => cell(row, 'target') === '')
        .map((row) => cell(row, 'goal')),
    ),
    targets: parts('sdgs')
      .map((row) => cell(row, 'target'))
      .filter(Boolean),
    markers: parts('policy-markers').map((row) => `${label(row, 'marker')}: ${label(row, 'significance')}`),
    officialTitle: oneLine(cell(project, 'official_title')),
    aliases: inLanguage(parts('aliases'), 'alias'),
    identifiers: parts('identifiers').map((row) => `${cell(row, 'identifier')} (${cell(row, 'scheme')})`),
    participants: parts('participants').map((row) => {
      const role = label(row, 'role');
      if (cell(row, 'organization') !== '') {
        const [organization] = tables.of('organizations', 'key', cell(row, 'organization'));
        return [organizationName(row), organization ? label(organization, 'country') : '', role].join(' | ');
      }
      const name = words(row, 'name');
      return name === ''
        ? [label(row, 'country'), '', role].join(' | ')
        : [name, label(row, 'country'), role].join(' | ');
    }),
    amounts: parts('amounts').map((row) =>
      [
        label(row, 'kind'),
        `${cell(row, 'amount')} ${cell(row, 'currency')}`,
        dateInWords(cell(row, 'as_of'), language),
      ].join(' | '),
    ),
    inKind: statements('in-kind'),
    results: statements('results'),
    lessons: statements('lessons'),
    discrepancies: parts('discrepancies').map((row) => words(row, 'value')),
    caveats: parts('caveats').map((row) => words(row, 'text')),
    documents: parts('documents').map((row) => cell(row, 'url')),
    concepts: tables
      .of('relations', 'from', key)
      .filter((row) => row['from_collection'] === 'projects' && row['to_collection'] === 'concepts')
      .filter((row) => row['relation'] === 'exemplifies')
      .map((row) => {
        const [concept] = tables.of('concepts', 'key', cell(row, 'to'));
        return new URL(concept ? cell(concept, `address_${language}`) : '').pathname;
      }),
  };
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
