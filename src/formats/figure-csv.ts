import type { FigureTable } from '#figures/figure.ts';
import { csvText } from './csv.ts';

/** A figure’s data as CSV; a value that is not known is an empty cell. */
export const figureCsv = ({ columns, rows }: FigureTable): string =>
  csvText([columns, ...rows.map((row) => row.map(({ value }) => value))]);
