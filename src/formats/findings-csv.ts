import { findingRow, type FindingRow } from '#audit/finding-row.ts';
import type { Finding } from '#audit/finding.ts';
import { csvText } from './csv.ts';

/** Columns of every table of findings. */
export const findingColumns = [
  'finding',
  'record',
  'language',
  'place',
  'value',
  'date',
  'months',
  'source',
  'url',
  'path',
] as const satisfies readonly (keyof FindingRow)[];

/** Findings of any kind as one table. */
export function findingsCsv(findings: readonly Finding[]): string {
  const rows = findings.map(findingRow);
  return csvText([findingColumns, ...rows.map((row) => findingColumns.map((column) => row[column]))]);
}
