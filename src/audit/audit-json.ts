import { type Audit, countsOf } from './audit.ts';
import type { Finding } from './finding.ts';

/**
 * The audit as JSON, a finding and a score a line so that a change shows as one:
 * - `asOf`, `commit` (where git knows it), `hasHistory`, `records`, `drafts`, `overall`;
 * - `counts`: cases by kind, only those that have any;
 * - `collections`: `{collection, records, mean, below, distribution, fields: [{field, weight, gain, records}]}`;
 * - `findings`: `{kind, record, path, …}`, grouped by kind, with what each kind tells (see `finding.ts`);
 * - `scores`: `{record, path, score, field, gain, parts: {field: state}}`.
 */
export function auditJson(audit: Audit): string {
  const { findings, scores, ...rest } = audit;
  const head = JSON.stringify({ ...rest, counts: Object.fromEntries(countsOf(findings)) });
  const lines = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const scored = scores.map(({ collection, key, path, score, parts, help }) => ({
    record: `${collection}/${key}`,
    path,
    score,
    ...help,
    parts: Object.fromEntries(parts.map(({ field, state }) => [field, state])),
  }));
  return `${head.slice(0, -1)},"findings":${lines(findings.map(withRecord))},"scores":${lines(scored)}}\n`;
}

function withRecord({ kind, collection, key, ...finding }: Finding): unknown {
  return { kind, record: `${collection}/${key}`, ...finding };
}
