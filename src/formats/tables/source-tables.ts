import { publishedSource, type PublishedSource } from '../records/published-records.ts';
import { columnsOf } from './columns.ts';
import { namedTable, partTable } from './part-table.ts';
import { historyColumns, keyColumns } from './record-columns.ts';
import { createTable, type Table } from './table.ts';
import type { TableContext } from './table-context.ts';

/** The sources and their authors. */
export function sourceTables(context: TableContext): readonly Table[] {
  const c = columnsOf<PublishedSource>({ context, schema: publishedSource });
  const { sources } = context.records;
  return [
    createTable<PublishedSource>({
      ...namedTable('sources'),
      dataset: 'sources',
      primaryKey: ['key'],
      rows: () => sources,
      columns: [
        ...keyColumns(c, context),
        c.coded('type', ({ type }) => type),
        c.fact('title', ({ title }) => title),
        c.fact('language', ({ language }) => language),
        c.fact('publisher', ({ publisher }) => publisher),
        c.fact('issued', ({ issued }) => issued),
        c.fact('url', ({ url }) => url),
        c.fact('officialUrl', ({ officialUrl }) => officialUrl),
        c.fact('archivedUrl', ({ archivedUrl }) => archivedUrl),
        c.fact('accessed', ({ accessed }) => accessed),
        c.coded('read', ({ read }) => read),
        c.fact('note', ({ note }) => note),
        ...historyColumns(c),
      ],
    }),
    partTable(context, {
      name: 'source-authors',
      dataset: 'sources',
      owner: { table: 'sources', column: 'source' },
      schema: publishedSource,
      within: 'authors.0',
      owners: sources,
      items: ({ authors }) => authors,
      columns: (part) => [part.fact('', ({ item }) => item, 'author')],
    }),
  ];
}
