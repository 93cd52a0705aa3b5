import type { Project } from '#model/project.ts';
import { type Language, type Messages, messagesIn } from '#i18n/languages.ts';
import { iatiDates } from './dates.ts';
import { hasParticipatingOrg } from './participating-orgs.ts';
import { exportedStatus } from './status.ts';

/** Why a record cannot be exported honestly. */
export type LeftOutRule = keyof Messages['iatiExport']['leftOut'];

/** Why a record is left out, in words of each language. */
export interface LeftOut {
  readonly rule: LeftOutRule;
  readonly why: (language: Language) => string;
}

export const leftOut = (rule: LeftOutRule, detail: string = ''): LeftOut => ({
  rule,
  why: (language) => messagesIn(language).iatiExport.leftOut[rule](detail),
});

/** What IATI asks of every activity and the project does not have; undefined where it can be exported. */
export function reasonToLeaveOut(project: Project, asOf: string): LeftOut | undefined {
  const { sectors, countries, regions, scope } = project;
  const known = new Map(iatiDates(project, asOf).map(({ name, day }) => [name, day]));
  const [plannedStart, actualStart] = [known.get('plannedStart'), known.get('actualStart')];
  const [plannedEnd, actualEnd] = [known.get('plannedEnd'), known.get('actualEnd')];
  const after = (start: string | undefined, end: string | undefined): boolean =>
    start !== undefined && end !== undefined && start > end;
  const future = [actualStart, actualEnd].find((day) => day !== undefined && day > asOf);
  if (plannedStart === undefined && actualStart === undefined) {
    return leftOut('no-start');
  }
  if (exportedStatus(project) === undefined) return leftOut('no-status');
  if (sectors.length === 0) return leftOut('no-sector');
  if (countries.length === 0 && regions.length === 0 && scope === undefined) return leftOut('no-place');
  if (!hasParticipatingOrg(project)) return leftOut('no-participant');
  if (future !== undefined) return leftOut('actual-date-in-future', future);
  const isDisordered = after(plannedStart, plannedEnd) || after(actualStart, actualEnd);
  return isDisordered ? leftOut('dates-out-of-order') : undefined;
}
