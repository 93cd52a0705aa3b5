import { elapsedBetween, isOpen } from '#model/assessment.ts';
import { latestDay } from '#model/partial-date.ts';
import type { Project } from '#model/project.ts';
import { assessmentOn } from '#catalog/project-dates.ts';
import type { Entry } from '#catalog/records.ts';
import type { AuditContext } from '../context.ts';
import { type OfflineFinding, longestFirst } from '../finding.ts';

type Overdue = Extract<OfflineFinding, { kind: 'overdue' }>;
type NoStatus = Extract<OfflineFinding, { kind: 'no-status' }>;

/** Projects declared open though their end passed, or not begun though their start did. The longest ago first. */
export const overdue = ({ catalog, asOf }: AuditContext): readonly Overdue[] =>
  catalog.find.project.all.flatMap((entry) => overdueOf(entry, asOf)).toSorted(longestFirst);

function overdueOf({ key, path, data }: Entry<Project>, asOf: string): readonly Overdue[] {
  const { status } = data;
  const { finding: reason, date, elapsed } = assessmentOn(data, asOf);
  if (reason !== 'end-passed' && reason !== 'actual-end-passed' && reason !== 'not-started') return [];
  if (status?.declared === undefined || date === undefined || elapsed === undefined) return [];
  return [
    {
      kind: 'overdue',
      collection: 'projects',
      key,
      path,
      reason,
      date,
      elapsed,
      status: status.declared,
      ...(status.asOf === undefined ? {} : { declared: status.asOf }),
      ...(status.source === undefined ? {} : { source: status.source }),
    },
  ];
}

/**
 * Projects whose end passed though nobody is known to have declared a status, and of which there is no reading that
 * they are over either. Those without any reading come first, then the longest ago.
 */
export const withoutStatus = ({ catalog, asOf }: AuditContext): readonly NoStatus[] =>
  catalog.find.project.all
    .flatMap((entry) => withoutStatusOf(entry, asOf))
    .toSorted(
      (a, b) => Number(a.reading !== undefined) - Number(b.reading !== undefined) || longestFirst(a, b),
    );

function withoutStatusOf({ key, path, data }: Entry<Project>, asOf: string): readonly NoStatus[] {
  const { finding, date } = assessmentOn(data, asOf);
  if (finding !== 'dates-only-ended' || date === undefined) return [];
  const reading = data.status?.inferred?.value;
  if (reading !== undefined && !isOpen(reading)) return [];
  return [
    {
      kind: 'no-status',
      collection: 'projects',
      key,
      path,
      date,
      elapsed: elapsedBetween(latestDay(date), asOf),
      ...(reading === undefined ? {} : { reading }),
    },
  ];
}
