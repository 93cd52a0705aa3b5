import { elapsedBetween, isOpen } from '#model/assessment.ts';
import { latestDay, statedDate } from '#model/partial-date.ts';
import { assessmentOn } from '#catalog/project-dates.ts';
import type { AuditContext } from '../context.ts';
import { longestFirst, type OfflineFinding } from '../finding.ts';

type OldDeclaration = Extract<OfflineFinding, { kind: 'old-declaration' }>;
type OldAccess = Extract<OfflineFinding, { kind: 'old-access' }>;

/** Years after which what was declared of an open project, and what a source said, is to be looked up again. */
const DECLARED_YEARS = 2;
const ACCESSED_YEARS = 3;

/** Projects declared open so long ago that it may hold no more, though their dates do not contradict it. */
export const oldDeclarations = ({ catalog, asOf }: AuditContext): readonly OldDeclaration[] =>
  catalog.find.project.all
    .flatMap(({ key, path, data }): readonly OldDeclaration[] => {
      const { declared, asOf: on } = data.status ?? {};
      const date = statedDate(on);
      if (declared === undefined || date === undefined || !isOpen(declared)) return [];
      // An end that passed is told already.
      if (assessmentOn(data, asOf).contradicts) return [];
      const elapsed = elapsedBetween(latestDay(date), asOf);
      if (latestDay(date) > asOf || elapsed.years < DECLARED_YEARS) return [];
      return [
        { kind: 'old-declaration', collection: 'projects', key, path, status: declared, date, elapsed },
      ];
    })
    .toSorted(longestFirst);

/** Sources with an address that nobody has opened for long. */
export const oldAccesses = ({ catalog, asOf }: AuditContext): readonly OldAccess[] =>
  catalog.find.source.all
    .flatMap(({ key, path, data: { accessed, url, officialUrl } }): readonly OldAccess[] => {
      if (accessed === undefined || (url ?? officialUrl) === undefined) return [];
      const elapsed = elapsedBetween(latestDay(accessed), asOf);
      if (latestDay(accessed) > asOf || elapsed.years < ACCESSED_YEARS) return [];
      return [{ kind: 'old-access', collection: 'sources', key, path, date: accessed, elapsed }];
    })
    .toSorted(longestFirst);
