import { assess, type AssessedFacts, type Assessment, yearSpan } from '#model/assessment.ts';
import { type PartialDate, statedDate } from '#model/partial-date.ts';
import type { Project } from '#model/project.ts';

function assessedFacts({ dates, status }: Project): AssessedFacts {
  return {
    declared: status?.declared,
    plannedStart: statedDate(dates.plannedStart?.value),
    actualStart: statedDate(dates.actualStart?.value),
    plannedEnd: statedDate(dates.plannedEnd?.value),
    actualEnd: statedDate(dates.actualEnd?.value),
  };
}

/** What the project’s dates say beside its declared status, as of a day. */
export const assessmentOn = (project: Project, asOf: string): Assessment =>
  assess(assessedFacts(project), asOf);

/** When the project began and ended, as far as known: the actual date, else the planned one. */
export function startAndEnd(project: Project): {
  readonly start: PartialDate | undefined;
  readonly end: PartialDate | undefined;
} {
  const { plannedStart, actualStart, plannedEnd, actualEnd } = assessedFacts(project);
  return { start: actualStart ?? plannedStart, end: actualEnd ?? plannedEnd };
}

/** `2011–2013`, `2011–`, or empty. */
export function yearsOf(project: Project): string {
  const span = yearSpan(assessedFacts(project));
  if (!span) return '';
  const [start, end] = span;
  return start === end ? String(start) : `${start ?? '…'}–${end ?? ''}`;
}

/** Every year from the project’s start to its end; the one that is known where the other is not. */
export function yearsSpanned(project: Project): readonly number[] {
  const [start, end] = yearSpan(assessedFacts(project)) ?? [];
  const first = start ?? end;
  const last = end ?? start;
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, passed) => first + passed);
}
