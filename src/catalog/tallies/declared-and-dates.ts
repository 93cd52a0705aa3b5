import type { Assessment } from '#model/assessment.ts';
import { undeclared } from '#model/codelists/activity-status.ts';
import type { StatusKey } from '#model/project.ts';
import type { Catalog } from '../catalog.ts';
import { assessmentOn, datesAloneOn } from '../project-dates.ts';

/** A declared status, or that nobody declared one. */
export type DeclaredOrNot = StatusKey | (typeof undeclared)['code'];

/** How many projects have a declared status and dates that say the same beside it. */
export interface StatusAndDates {
  readonly declared: DeclaredOrNot;
  /** What the dates say by themselves. */
  readonly dates: Assessment['finding'];
  /** What they say against or for the declared status. */
  readonly finding: Assessment['finding'];
  readonly contradicts: boolean;
  readonly projects: number;
}

/** Counts each project once, by its declared status and by what its dates say as of the build’s day. */
export function tallyDeclaredAndDates(
  { find, facts }: Catalog,
  projects: readonly string[],
): readonly StatusAndDates[] {
  const tally = new Map<string, StatusAndDates>();
  for (const key of projects) {
    const { data } = find.project.get(key);
    const declared = data.status?.declared ?? undeclared.code;
    const { finding, contradicts } = assessmentOn(data, facts.asOf);
    const { finding: dates } = datesAloneOn(data, facts.asOf);
    const id = [declared, dates, finding].join();
    const known = tally.get(id)?.projects ?? 0;
    tally.set(id, { declared, dates, finding, contradicts, projects: known + 1 });
  }
  return [...tally.values()];
}
