import { elapsedBetween } from '#model/assessment.ts';
import { latestDay } from '#model/partial-date.ts';
import { type AuditContext, wordedEntries } from '../context.ts';
import { longestFirst, type OfflineFinding } from '../finding.ts';
import { wordedCollections } from '../words-of.ts';

type Stale = Extract<OfflineFinding, { kind: 'stale' }>;
type NeverReviewed = Extract<OfflineFinding, { kind: 'never-reviewed' }>;

/** Records last compared with their sources more than a year ago; the longest ago first. */
export const stale = ({ catalog, asOf, yearAgo }: AuditContext): readonly Stale[] =>
  wordedCollections
    .flatMap((collection) =>
      wordedEntries(catalog, collection).flatMap(({ key, path, data: { reviewed } }): readonly Stale[] =>
        reviewed === undefined || latestDay(reviewed) >= yearAgo
          ? []
          : [
              {
                kind: 'stale',
                collection,
                key,
                path,
                date: reviewed,
                elapsed: elapsedBetween(latestDay(reviewed), asOf),
              },
            ],
      ),
    )
    .toSorted(longestFirst);

/** Records that nobody says to have compared with their sources; those that entered first come first. */
export const neverReviewed = ({ catalog }: AuditContext): readonly NeverReviewed[] =>
  wordedCollections
    .flatMap((collection) =>
      wordedEntries(catalog, collection).flatMap(({ key, path, data }): readonly NeverReviewed[] => {
        if (data.reviewed !== undefined) return [];
        const since = catalog.facts.files[path]?.created;
        return [{ kind: 'never-reviewed', collection, key, path, ...(since === undefined ? {} : { since }) }];
      }),
    )
    .toSorted((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
