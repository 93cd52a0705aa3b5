import { type Audit, auditOf } from '#audit/audit.ts';
import { auditJson } from '#audit/audit-json.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { type DataFile, whole } from '../data-file.ts';
import { tableFile } from '../tables/table.ts';
import { findingsTable, scoresTable } from './audit-tables.ts';

/** The audit of what is published: a draft is counted, and not named. */
const publishedAudit = (catalog: Catalog): Audit => {
  const audit = auditOf(catalog);
  return { ...audit, findings: audit.findings.filter(({ kind }) => kind !== 'draft') };
};

/** The state of the records, as tables and as the JSON that the command gives. */
export function auditFiles(catalog: Catalog): readonly DataFile[] {
  const audit = publishedAudit(catalog);
  return [
    tableFile(findingsTable(audit.findings, catalog.addresses.languages)),
    tableFile(scoresTable(audit.scores)),
    { path: 'data/audit.json', dataset: 'audit', format: 'json', parts: whole(() => auditJson(audit)) },
  ];
}
