import { type Grouping, grouping } from '#model/grouping.ts';
import {
  publishedCodelist,
  type PublishedCodelist,
  publishedRelation,
  type PublishedRelation,
  publishedRelease,
  type PublishedRelease,
} from '../records/published-lists.ts';
import { codelistTable, columnsOf } from './columns.ts';
import { inEachLanguage } from './in-each-language.ts';
import { namedTable, partTable } from './part-table.ts';
import { createTable, type Table } from './table.ts';
import type { TableContext } from './table-context.ts';

/** A row a link between two records. */
export function relationTable(context: TableContext, relations: readonly PublishedRelation[]): Table {
  const c = columnsOf<PublishedRelation>({ context, schema: publishedRelation });
  return createTable<PublishedRelation>({
    ...namedTable('relations'),
    dataset: 'relations',
    primaryKey: [],
    rows: () => relations,
    columns: [
      c.coded('relation', ({ relation }) => relation),
      c.fact('fromCollection', ({ fromCollection }) => fromCollection),
      c.fact('from', ({ from }) => from),
      c.fact('toCollection', ({ toCollection }) => toCollection),
      c.fact('to', ({ to }) => to),
      c.coded('role', ({ role }) => role),
    ],
  });
}

/** Groups of countries, and the countries of each. */
export function groupingTables(context: TableContext): readonly Table[] {
  const groupings = [...context.groupings.values()];
  const c = columnsOf<Grouping>({ context, schema: grouping });
  return [
    createTable<Grouping>({
      ...namedTable('groupings'),
      dataset: 'codelists',
      primaryKey: ['key'],
      rows: () => groupings,
      columns: [
        c.fact('key', ({ key }) => key).map((column) => ({ ...column, unique: true })),
        c.words('names', ({ names }, language) => names[language], 'title'),
      ],
    }),
    partTable(context, {
      name: 'grouping-members',
      dataset: 'codelists',
      owner: { table: 'groupings', column: 'grouping' },
      schema: grouping,
      within: 'members.0',
      owners: groupings,
      items: ({ members }) => members,
      columns: (part) => [part.coded('', ({ item }) => item, 'country')],
    }),
  ];
}

type Code = PublishedCodelist['codes'][number];

const toParent = {
  fields: ['parent_list', 'parent_code'],
  table: 'codelists',
  columns: ['list', 'code'],
} as const;

function codeColumns(context: TableContext) {
  const c = columnsOf<Code>({ context, schema: publishedCodelist, within: 'codes.0' });
  const { site } = context.languages;
  return [
    c.fact('code', ({ code }) => code),
    c.fact('value', ({ value }) => value),
    c.words('labels', ({ labels }, language) => labels[language], 'label', site),
    c.words('about', ({ about }, language) => about?.[language], 'about', site),
    c.fact('parent.list', ({ parent }) => parent?.list),
    c.fact('parent.code', ({ parent }) => parent?.code),
    c.fact('withdrawn', ({ withdrawn }) => withdrawn),
    c.fact('uri', ({ uri }) => uri),
  ];
}

/** Every code of every list, and a table for each list. */
export function codelistTables(context: TableContext, lists: readonly PublishedCodelist[]): readonly Table[] {
  const columns = codeColumns(context);
  const c = columnsOf<{ readonly list: string }>({ context, schema: publishedCodelist });
  return [
    createTable<Code & { readonly list: string }>({
      ...namedTable('codelists'),
      dataset: 'codelists',
      primaryKey: ['list', 'code'],
      foreignKeys: [toParent],
      rows: () => lists.flatMap(({ list, codes }) => codes.map((code) => ({ list, ...code }))),
      columns: [c.fact('list', ({ list }) => list), ...columns],
    }),
    ...lists.map(({ list, titles, codes }) =>
      createTable<Code>({
        name: codelistTable(list),
        path: `data/codelists/${list}.csv`,
        title: titles,
        about: inEachLanguage((messages) => messages.codelistAbout),
        dataset: 'codelists',
        primaryKey: ['code'],
        foreignKeys: [toParent],
        rows: () => codes,
        columns: columns.map((group) =>
          group.map((column) => (column.name === 'value' ? { ...column, unique: true } : column)),
        ),
      }),
    ),
  ];
}

/** A row a record that a release added, changed or removed. */
export function changeTable(context: TableContext, releases: readonly PublishedRelease[]): Table {
  const c = columnsOf<PublishedRelease & PublishedRelease['changes'][number]>({
    context,
    schema: publishedRelease,
  });
  return createTable<PublishedRelease & PublishedRelease['changes'][number]>({
    ...namedTable('changes'),
    dataset: 'changes',
    primaryKey: ['version', 'collection', 'key'],
    rows: () => releases.flatMap((release) => release.changes.map((change) => ({ ...release, ...change }))),
    columns: [
      c.fact('version', ({ version }) => version),
      c.fact('day', ({ day }) => day),
      c.fact('commit', ({ commit }) => commit),
      c.fact('changes.0.collection', ({ collection }) => collection, 'collection'),
      c.fact('changes.0.key', ({ key }) => key, 'key'),
      c.fact('changes.0.change', ({ change }) => change, 'change'),
    ],
  });
}
