import type { OrganizationTranslation } from '#model/organization.ts';
import { publishedOrganization, type PublishedOrganization } from '../records/published-records.ts';
import { columnsOf } from './columns.ts';
import { namedTable, partTable } from './part-table.ts';
import { historyColumns, keyColumns } from './record-columns.ts';
import { createTable, type Table } from './table.ts';
import type { TableContext } from './table-context.ts';
import { itemWords, withId, wordsOf } from './translated.ts';
import { wordListTable } from './word-list-table.ts';

type Row = PublishedOrganization;

/** A row an organisation. */
function organizationTable(context: TableContext): Table {
  const c = columnsOf<Row>({ context, schema: publishedOrganization });
  return createTable<Row>({
    ...namedTable('organizations'),
    dataset: 'organizations',
    primaryKey: ['key'],
    rows: () => context.records.organizations,
    columns: [
      ...keyColumns(c, context),
      c.fact('language', ({ language }) => language),
      c.words(
        'title',
        wordsOf(
          ({ title }: Row) => title,
          ({ title }: OrganizationTranslation) => title,
        ),
      ),
      c.words(
        'summary',
        wordsOf(
          ({ summary }: Row) => summary,
          ({ summary }: OrganizationTranslation) => summary,
        ),
      ),
      c.coded('type', ({ type }) => type),
      c
        .coded('country', ({ country }) => country)
        .map((column) =>
          column.name === 'country' ? { ...column, unstated: ['unknown', 'not-applicable'] } : column,
        ),
      c.fact('website', ({ website }) => website),
      c.fact('reviewed', ({ reviewed }) => reviewed),
      ...historyColumns(c),
    ],
  });
}

/** The organisations, and a table for each list that they have. */
export function organizationTables(context: TableContext): readonly Table[] {
  const of = {
    dataset: 'organizations',
    owner: { table: 'organizations', column: 'organization' },
    schema: publishedOrganization,
    owners: context.records.organizations,
  } as const;
  return [
    organizationTable(context),
    wordListTable(context, {
      ...of,
      name: 'organization-aliases',
      field: 'aliases',
      column: 'alias',
      original: ({ aliases }) => aliases,
      translated: (words: OrganizationTranslation) => words.aliases,
    }),
    wordListTable(context, {
      ...of,
      name: 'organization-acronyms',
      field: 'acronyms',
      column: 'acronym',
      original: ({ acronyms }) => acronyms,
      translated: (words: OrganizationTranslation) => words.acronyms,
    }),
    partTable(context, {
      ...of,
      name: 'organization-names',
      within: 'names.0',
      items: ({ names }) => names,
      columns: (c) => [
        c.fact('language', ({ item }) => item.language),
        c.fact('text', ({ item }) => item.text, 'name'),
      ],
    }),
    partTable(context, {
      ...of,
      name: 'organization-identifiers',
      within: 'identifiers.0',
      items: ({ identifiers }) => identifiers,
      columns: (c) => [
        c.fact('scheme', ({ item }) => item.scheme),
        c.fact('id', ({ item }) => item.id, 'identifier'),
      ],
    }),
    partTable(context, {
      ...of,
      name: 'organization-predecessors',
      within: 'predecessors.0',
      items: ({ predecessors }) => predecessors,
      columns: (c) => [
        c.fact('id', ({ item }) => item.id),
        c.reference('organization', 'organizations', ({ item }) => item.organization, 'predecessor'),
        c.words(
          'name',
          itemWords(
            ({ name }) => name,
            (words: OrganizationTranslation, { id }) => withId(words.predecessors, id)?.name,
          ),
        ),
        c.fact('from', ({ item }) => item.from),
        c.fact('until', ({ item }) => item.until),
        c.reference('source', 'sources', ({ item }) => item.source),
      ],
    }),
  ];
}
