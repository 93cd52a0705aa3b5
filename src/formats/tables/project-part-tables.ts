import { type Language, languageName, messagesIn } from '#i18n/languages.ts';
import { grouping } from '#model/grouping.ts';
import type { ProjectTranslation } from '#model/project.ts';
import { publishedProject, type PublishedProject } from '../records/published-records.ts';
import { type Columns, columnsOf, suffix } from './columns.ts';
import { inEachLanguage } from './in-each-language.ts';
import { type Part, partTable, type TableName } from './part-table.ts';
import type { ColumnOf, Table } from './table.ts';
import type { TableContext } from './table-context.ts';
import { itemWords, withId } from './translated.ts';
import { wordListTable } from './word-list-table.ts';

const owner = { table: 'projects', column: 'project' } as const;

type Of<Item> = Part<PublishedProject, Item>;

/** What was achieved, learnt or given in kind, as someone says. */
const statementColumns =
  (list: 'results' | 'lessons' | 'inKind') =>
  (
    c: Columns<Of<PublishedProject['results'][number]>>,
  ): readonly (readonly ColumnOf<Of<PublishedProject['results'][number]>>[])[] => [
    c.fact('id', ({ item }) => item.id),
    c.words(
      'statement',
      itemWords(
        ({ statement }) => statement,
        (words: ProjectTranslation, { id }) => withId(words[list], id)?.statement,
      ),
    ),
    c.reference('source', 'sources', ({ item }) => item.source),
  ];

/** Tables with a row for each item of a list that projects have. */
export function projectPartTables(context: TableContext): readonly Table[] {
  const { isPublished, groupings } = context;
  const ofGrouping = columnsOf<Of<string>>({ context, schema: grouping });
  const table = <Item>(
    name: TableName,
    within: string,
    items: (project: PublishedProject) => readonly Item[],
    columns: (c: Columns<Of<Item>>) => readonly (readonly ColumnOf<Of<Item>>[])[],
  ): Table =>
    partTable(context, {
      name,
      dataset: 'projects',
      owner,
      schema: publishedProject,
      within,
      owners: context.records.projects,
      items,
      columns,
    });

  return [
    wordListTable(context, {
      name: 'project-aliases',
      dataset: 'projects',
      owner,
      schema: publishedProject,
      owners: context.records.projects,
      field: 'aliases',
      column: 'alias',
      original: ({ aliases }) => aliases,
      translated: (words: ProjectTranslation) => words.aliases,
    }),
    table(
      'project-identifiers',
      'identifiers.0',
      ({ identifiers }) => identifiers,
      (c) => [c.fact('scheme', ({ item }) => item.scheme), c.fact('id', ({ item }) => item.id, 'identifier')],
    ),
    table(
      'project-forms',
      'forms.0',
      ({ forms }) => forms,
      (c) => [c.coded('', ({ item }) => item, 'form')],
    ),
    table(
      'project-participants',
      'participants.0',
      ({ participants }) => participants,
      (c) => [
        c.fact('id', ({ item }) => item.id),
        c.coded('role', ({ item }) => item.role),
        c.reference('organization', 'organizations', ({ item }) => item.organization),
        c.coded('country', ({ item }) => item.country),
        c.words(
          'name',
          itemWords(
            // Where the organisation has no page its key is all that can be said of it.
            ({ name, organization }) =>
              organization === undefined || isPublished('organizations', organization) ? name : organization,
            (words: ProjectTranslation, { id }) => withId(words.participants, id)?.name,
          ),
        ),
        c.words(
          'note',
          itemWords(
            ({ note }) => note,
            (words: ProjectTranslation, { id }) => withId(words.participants, id)?.note,
          ),
        ),
      ],
    ),
    table(
      'project-countries',
      'countries.0',
      ({ countries }) => countries,
      (c) => [c.coded('', ({ item }) => item, 'country')],
    ),
    table(
      'project-regions',
      'regions.0',
      ({ regions }) => regions,
      (c) =>
        [
          c.coded('', ({ item }) => (groupings.has(item) ? undefined : item), 'region'),
          ofGrouping
            .fact('key', ({ item }) => (groupings.has(item) ? item : undefined), 'grouping')
            .map((column) => ({ ...column, references: { table: 'groupings', column: 'key' } })),
          ofGrouping.words(
            'names',
            ({ item }, language) => groupings.get(item)?.names[language],
            'grouping_title',
          ),
          // Each row has one of the two.
        ].map((columns) => columns.map((column) => ({ ...column, required: false }))),
    ),
    table(
      'project-sectors',
      'sectors.0',
      ({ sectors }) => sectors,
      (c) => [
        c.coded('code', ({ item }) => item.code, 'sector'),
        c.fact('percentage', ({ item }) => item.percentage),
        c.coded('basis', ({ item }) => item.basis),
      ],
    ),
    table('project-sdgs', 'sdg', sdgRows, (c) => [
      c.coded('main', ({ item }) => item.goal, 'goal', ''),
      c.coded('targets.0', ({ item }) => item.target, 'target'),
      c
        .fact('main', ({ item }) => item.isMain, 'is_main')
        .map((column) => ({ ...column, type: 'boolean', required: true })),
      c.coded('basis', ({ item }) => item.basis),
    ]),
    table(
      'project-policy-markers',
      'policyMarkers.0',
      ({ policyMarkers }) => policyMarkers,
      (c) => [
        c.coded('code', ({ item }) => item.code, 'marker'),
        c.coded('significance', ({ item }) => item.significance),
        c.coded('basis', ({ item }) => item.basis),
      ],
    ),
    table(
      'project-amounts',
      'amounts.0',
      ({ amounts }) => amounts,
      (c) => [
        c.fact('id', ({ item }) => item.id),
        c.coded('kind', ({ item }) => item.kind),
        c.fact('amount', ({ item }) => item.amount),
        c.coded('currency', ({ item }) => item.currency),
        c.fact('asOf', ({ item }) => item.asOf),
        c.reference(
          'contributor.organization',
          'organizations',
          ({ item }) => item.contributor?.organization,
        ),
        c.coded('contributor.country', ({ item }) => item.contributor?.country),
        c.fact('contributor.name', ({ item }) => item.contributor?.name),
        c.words(
          'note',
          itemWords(
            ({ note }) => note,
            (words: ProjectTranslation, { id }) => withId(words.amounts, id)?.note,
          ),
        ),
        c.reference('source', 'sources', ({ item }) => item.source),
      ],
    ),
    table('project-in-kind', 'inKind.0', ({ inKind }) => inKind, statementColumns('inKind')),
    table('project-results', 'results.0', ({ results }) => results, statementColumns('results')),
    table('project-lessons', 'lessons.0', ({ lessons }) => lessons, statementColumns('lessons')),
    table(
      'project-documents',
      'documents.0',
      ({ documents }) => documents,
      (c) => [
        c.fact('title', ({ item }) => item.title),
        c.fact('url', ({ item }) => item.url),
        c.fact('language', ({ item }) => item.language),
        c.coded('category', ({ item }) => item.category),
      ],
    ),
    table('project-discrepancies', 'discrepancies.0', sayings, (c) => [
      c.fact('id', ({ item }) => item.id),
      c.fact('field', ({ item }) => item.field),
      context.languages.site.map((tag) => fieldLabel(tag)),
      c.reference('says.0.source', 'sources', ({ item }) => item.source, 'source'),
      c.words(
        'says.0.value',
        itemWords(
          ({ value }) => value,
          (words: ProjectTranslation, { id, source }) =>
            withId(words.discrepancies, id)?.says.find((said) => said.source === source)?.value,
        ),
        'value',
      ),
    ]),
    table(
      'project-caveats',
      'caveats.0',
      ({ caveats }) => caveats,
      (c) => [
        c.fact('id', ({ item }) => item.id),
        c.words(
          'text',
          itemWords(
            ({ text }) => text,
            (words: ProjectTranslation, { id }) => withId(words.caveats, id)?.text,
          ),
        ),
      ],
    ),
  ];
}

/** The name of the field that sources disagree on. */
function fieldLabel(tag: Language): ColumnOf<Of<{ readonly field: string }>> {
  const names = new Map(Object.entries(messagesIn(tag).project.fields));
  return {
    name: `field_label_${suffix(tag)}`,
    type: 'string',
    description: inEachLanguage((messages, language) => messages.fieldIn(languageName(tag, language))),
    required: false,
    // A field in another goes by its own name, as on the page.
    value: ({ item }) => names.get(item.field.split('.').at(-1) ?? item.field),
  };
}

interface SdgRow {
  readonly goal?: string | undefined;
  readonly target?: string;
  readonly isMain: boolean;
  readonly basis: string;
}

/** The goals of a project, the main one first, then its targets with their goals. */
function sdgRows({ sdg }: PublishedProject): readonly SdgRow[] {
  if (!sdg) return [];
  const { main, secondary, targets, basis } = sdg;
  return [
    ...(main === undefined ? [] : [{ goal: main, isMain: true, basis }]),
    ...secondary.map((goal) => ({ goal, isMain: false, basis })),
    ...targets.map((target) => {
      const goal = target.split('.')[0];
      return { goal, target, isMain: goal === main, basis };
    }),
  ];
}

/** What each source says, one by one. */
const sayings = ({ discrepancies }: PublishedProject) =>
  discrepancies.flatMap(({ id, field, says }) => says.map((said) => ({ id, field, ...said })));
