import { elapsedBetween } from '#model/assessment.ts';
import type { AuditContext } from '../context.ts';
import type { OfflineFinding } from '../finding.ts';

type Draft = Extract<OfflineFinding, { kind: 'draft' }>;

/** Records that wait to be published; the oldest first, then those that git does not know. */
export const drafts = ({ catalog, asOf }: AuditContext): readonly Draft[] =>
  catalog.drafts
    .map(({ collection, key, path }): Draft => {
      const since = catalog.facts.files[path]?.created;
      return {
        kind: 'draft',
        collection,
        key,
        path,
        ...(since === undefined ? {} : { since, elapsed: elapsedBetween(since, asOf) }),
      };
    })
    .toSorted((a, b) => (a.since ?? '9').localeCompare(b.since ?? '9'));
