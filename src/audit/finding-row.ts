import type { Finding } from './finding.ts';

/** A finding as a row of a table: the same columns for every kind, empty where a kind has none. */
export interface FindingRow {
  readonly finding: Finding['kind'];
  readonly record: string;
  readonly path: string;
  readonly language?: string | undefined;
  /** Field or place in the record; several are apart by spaces. */
  readonly place?: string | undefined;
  /** Status declared or read, score, answer of an address, or words. */
  readonly value?: string | number | undefined;
  /** The day, month or year that the finding turns on. */
  readonly date?: string | undefined;
  /** Whole months from that date. */
  readonly months?: number | undefined;
  /** Keys of sources, apart by spaces. */
  readonly sources?: string | undefined;
  readonly url?: string | undefined;
}

export function findingRow(finding: Finding): FindingRow {
  const { kind, collection, key, path } = finding;
  return { finding: kind, record: `${collection}/${key}`, path, ...particulars(finding) };
}

function particulars(finding: Finding): Omit<FindingRow, 'finding' | 'record' | 'path'> {
  switch (finding.kind) {
    case 'overdue': {
      const { reason, status, date, elapsed, source } = finding;
      return { place: reason, value: status, date, months: elapsed.months, sources: source };
    }
    case 'no-status':
      return { value: finding.reading, date: finding.date, months: finding.elapsed.months };
    case 'unsourced':
      return { place: finding.place };
    case 'uncited':
      return { language: finding.language, place: 'body', value: finding.excerpt };
    case 'discrepancy':
      return { place: finding.place, sources: finding.sources.join(' ') };
    case 'incomplete':
      return { place: finding.field, value: finding.score };
    case 'thin':
      return { sources: finding.source };
    case 'untranslated':
      return { language: finding.language };
    case 'partial-translation':
      return { language: finding.language, place: finding.places.join(' ') };
    case 'outdated-translation':
      return { language: finding.language, place: finding.places?.join(' '), date: finding.changed };
    case 'orphan':
      return {};
    case 'old-declaration':
      return { value: finding.status, date: finding.date, months: finding.elapsed.months };
    case 'stale':
    case 'old-access':
      return { date: finding.date, months: finding.elapsed.months };
    case 'never-reviewed':
      return { date: finding.since };
    case 'caveats':
      return { value: finding.count };
    case 'draft':
      return { date: finding.since, months: finding.elapsed?.months };
    case 'dead-link':
    case 'moved-link':
    case 'unclear-link':
      return { value: finding.answer, url: finding.url };
  }
}
