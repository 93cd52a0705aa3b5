import type { Collection } from '#model/key.ts';
import type { Audit } from './audit.ts';
import type { FindingKind } from './finding.ts';
import { collectionScores, overallScore } from './score/collection-score.ts';

/** A record of any collection, named. */
export interface RecordName {
  readonly collection: Collection;
  readonly key: string;
}

/** What of an audit is asked for; all of it where nothing is said. */
export interface Selection {
  readonly kinds?: readonly FindingKind[] | undefined;
  readonly collections?: readonly Collection[] | undefined;
  readonly record?: RecordName | undefined;
}

/** Whether a record is among those asked for. */
export const isAskedFor =
  ({ collections, record }: Selection) =>
  ({ collection, key }: RecordName): boolean =>
    (collections === undefined || collections.includes(collection)) &&
    (record === undefined || (record.collection === collection && record.key === key));

/** The part of an audit that is about some kinds of finding, some collections or one record, with its own counts. */
export function selectFrom(audit: Audit, selection: Selection): Audit {
  const isChosen = isAskedFor(selection);
  const { kinds } = selection;
  const scores = audit.scores.filter(isChosen);
  const byCollection = collectionScores(scores);
  return {
    ...audit,
    records: scores.length,
    overall: overallScore(byCollection),
    collections: byCollection,
    findings: audit.findings.filter(
      (finding) => isChosen(finding) && (kinds === undefined || kinds.includes(finding.kind)),
    ),
    scores,
  };
}
