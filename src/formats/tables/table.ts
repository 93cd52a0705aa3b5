import type { DataFile, Dataset } from '../data-file.ts';
import { type Cell, csvParts } from '../csv.ts';

/** Words in each language that the site can speak. */
export type InEachLanguage = Readonly<Record<string, string>>;

export interface Column {
  readonly name: string;
  /** A `date` is a whole day; a date of less precision is a string. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** An address without letters beyond ASCII; those that editors write may have them. */
  readonly format?: 'uri';
  readonly description: InEachLanguage;
  readonly required: boolean;
  readonly unique?: true;
  /** The only values it takes, where no code list of the data has them. */
  readonly accepts?: readonly string[];
  /** The column of another table, or of this one, that has its value. */
  readonly references?: { readonly table: string; readonly column: string };
  /** Words that stand where it has no value. */
  readonly unstated?: readonly string[];
}

/** A column with the way to its value. */
export interface ColumnOf<Row> extends Column {
  readonly value: (row: Row) => Cell;
}

/** A table of the open data. */
export interface Table {
  readonly name: string;
  readonly dataset: Dataset;
  /** Below the root of the site. */
  readonly path: string;
  readonly title: InEachLanguage;
  readonly about: InEachLanguage;
  readonly columns: readonly Column[];
  /** Names of the columns that together name a row; empty where none do. */
  readonly primaryKey: readonly string[];
  /** Columns that together name a row of a table; what one column refers to is said by the column. */
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly table: string;
    readonly columns: readonly string[];
  }[];
  readonly count: () => number;
  /** The values of each row, in the order of the columns. */
  readonly rows: () => readonly (readonly Cell[])[];
}

interface TableDefinition<Row> extends Omit<Table, 'path' | 'columns' | 'count' | 'rows'> {
  readonly path?: string;
  readonly columns: readonly (readonly ColumnOf<Row>[])[];
  readonly rows: () => readonly Row[];
}

export function createTable<Row>({ columns, rows, ...definition }: TableDefinition<Row>): Table {
  const flat = columns.flat();
  return {
    path: `data/${definition.name}.csv`,
    ...definition,
    columns: flat,
    count: () => rows().length,
    rows: () => rows().map((row) => flat.map(({ value }) => value(row))),
  };
}

/** The table as a file. */
export const tableFile = (table: Table): DataFile => ({
  path: table.path,
  dataset: table.dataset,
  format: 'csv',
  table,
  parts: () => csvParts([table.columns.map(({ name }) => name), ...table.rows()]),
});
