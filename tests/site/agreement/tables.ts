import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of a table: a cell by the name of its column. */
export type Row = Readonly<Record<string, string>>;

/** The tables of a built site. */
export interface Tables {
  readonly rows: (table: string) => readonly Row[];
  /** The rows of a record, in the order of the table. */
  readonly of: (table: string, owner: string, key: string) => readonly Row[];
}

/** Reads the CSV files with another library than the one that wrote them. */
export function readTables(folder: string): Tables {
  const read = new Map<string, readonly Row[]>();
  const grouped = new Map<string, Map<string, Row[]>>();
  const rows = (table: string): readonly Row[] => {
    const known = read.get(table);
    if (known) return known;
    const found: Row[] = parse(readFileSync(join(folder, 'data', `${table}.csv`)), {
      bom: true,
      columns: true,
    });
    read.set(table, found);
    return found;
  };
  return {
    rows,
    of: (table, owner, key) => {
      const known = grouped.get(table) ?? Map.groupBy(rows(table), (row) => row[owner] ?? '');
      grouped.set(table, known);
      return known.get(key) ?? [];
    },
  };
}
