import type * as z from 'zod';
import type { Messages } from '#i18n/languages.ts';
import type { Dataset } from '../data-file.ts';
import { type Columns, columnsOf } from './columns.ts';
import { inEachLanguage } from './in-each-language.ts';
import { type ColumnOf, createTable, type Table } from './table.ts';
import type { TableContext } from './table-context.ts';

/** Tables that the messages name. */
export type TableName = keyof Messages['openData']['tables'];

/** Title of a table, and what a row of it is. */
export const namedTable = (name: TableName): Pick<Table, 'name' | 'title' | 'about'> => ({
  name,
  title: inEachLanguage((messages) => messages.tables[name].title),
  about: inEachLanguage((messages) => messages.tables[name].about),
});

/** An item of a record’s list, with the record. */
export interface Part<Owner, Item> {
  readonly owner: Owner;
  readonly item: Item;
  /** Its place in the list, from 1. */
  readonly position: number;
}

/** What a table of parts is made from. */
export interface PartTable<Owner, Item> {
  readonly name: TableName;
  readonly dataset: Extract<Dataset, 'projects' | 'organizations' | 'concepts' | 'sources' | 'codelists'>;
  /** Table of the records, and the column that names the record in this one. */
  readonly owner: { readonly table: TableName; readonly column: string };
  readonly schema: z.ZodType;
  /** Path of an item in the schema, such as `participants.0`. */
  readonly within: string;
  readonly owners: readonly Owner[];
  readonly items: (owner: Owner) => readonly Item[];
  readonly columns: (
    columns: Columns<Part<Owner, Item>>,
  ) => readonly (readonly ColumnOf<Part<Owner, Item>>[])[];
}

/** A table with a row for each item of a list that records have. */
export function partTable<Owner extends { readonly key: string }, Item>(
  context: TableContext,
  { name, dataset, owner, schema, within, owners, items, columns }: PartTable<Owner, Item>,
): Table {
  return createTable<Part<Owner, Item>>({
    ...namedTable(name),
    dataset,
    primaryKey: [owner.column, 'position'],
    columns: [
      [
        {
          name: owner.column,
          type: 'string',
          description: inEachLanguage((messages) => messages.ownerKey),
          required: true,
          references: { table: owner.table, column: 'key' },
          value: (row) => row.owner.key,
        },
        {
          name: 'position',
          type: 'integer',
          description: inEachLanguage((messages) => messages.position),
          required: true,
          value: (row) => row.position,
        },
      ],
      ...columns(columnsOf({ context, schema, within })),
    ],
    rows: () => owners.flatMap((of) => items(of).map((item, n) => ({ owner: of, item, position: n + 1 }))),
  });
}
