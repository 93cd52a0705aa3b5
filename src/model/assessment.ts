import type { StatusKey } from './project.ts';
import { dateParts, earliestDay, latestDay, type PartialDate } from './partial-date.ts';

/** What is compared: the declared status, if any, and the dates, where known. */
export interface AssessedFacts {
  readonly declared?: StatusKey | undefined;
  readonly plannedStart?: PartialDate | undefined;
  readonly actualStart?: PartialDate | undefined;
  readonly plannedEnd?: PartialDate | undefined;
  readonly actualEnd?: PartialDate | undefined;
}

/** Whole years when there is at least one, else whole months. */
export interface Elapsed {
  readonly years: number;
  readonly months: number;
}

/**
 * What follows from the dates on a given day. It stands beside what was declared and never replaces it.
 * `contradicts` is true where the two cannot both hold.
 */
export interface Assessment {
  readonly finding:
    | 'end-passed'
    | 'actual-end-passed'
    | 'not-started'
    | 'ends-in-future'
    | 'no-end-known'
    | 'consistent'
    | 'dates-only-ended'
    | 'dates-only-running'
    | 'dates-only-unknown';
  readonly contradicts: boolean;
  readonly date?: PartialDate | undefined;
  readonly elapsed?: Elapsed | undefined;
}

const OPEN: readonly StatusKey[] = ['pipeline', 'implementation'];
const OVER: readonly StatusKey[] = ['finalisation', 'closed'];

export const isOpen = (status: StatusKey | undefined): boolean =>
  status !== undefined && OPEN.includes(status);

/** Compares the declared status with the dates as of a day (`YYYY-MM-DD`). */
export function assess(facts: AssessedFacts, asOf: string): Assessment {
  const { declared, plannedStart, actualStart, plannedEnd, actualEnd } = facts;
  const passed = (date: PartialDate | undefined): date is PartialDate =>
    date !== undefined && latestDay(date) < asOf;
  const ahead = (date: PartialDate | undefined): date is PartialDate =>
    date !== undefined && earliestDay(date) > asOf;
  const contradiction = (finding: Assessment['finding'], date: PartialDate): Assessment => ({
    finding,
    contradicts: true,
    date,
    ...(passed(date) ? { elapsed: elapsedBetween(latestDay(date), asOf) } : {}),
  });

  if (declared === undefined) {
    const end = actualEnd ?? plannedEnd;
    if (passed(end)) return { finding: 'dates-only-ended', contradicts: false, date: end };
    const start = actualStart ?? plannedStart;
    const begun = start !== undefined && latestDay(start) <= asOf;
    if (begun && end !== undefined && earliestDay(end) >= asOf) {
      return { finding: 'dates-only-running', contradicts: false };
    }
    return { finding: 'dates-only-unknown', contradicts: false };
  }
  if (isOpen(declared)) {
    if (passed(actualEnd)) return contradiction('actual-end-passed', actualEnd);
    if (passed(plannedEnd)) return contradiction('end-passed', plannedEnd);
    if (declared === 'pipeline' && actualStart === undefined && passed(plannedStart)) {
      return contradiction('not-started', plannedStart);
    }
    if (actualEnd === undefined && plannedEnd === undefined)
      return { finding: 'no-end-known', contradicts: false };
  }
  const end = actualEnd ?? plannedEnd;
  if (OVER.includes(declared) && ahead(end)) return contradiction('ends-in-future', end);
  return { finding: 'consistent', contradicts: false };
}

/** Whole years and months from one day (`YYYY-MM-DD`) to a later one. */
export function elapsedBetween(from: string, to: string): Elapsed {
  const day = (text: string): number => Number(text.slice(8, 10));
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7)) -
    (day(to) < day(from) ? 1 : 0);
  return { years: Math.floor(months / 12), months };
}

/** Years that the project's known dates span, such as `[2011, 2013]`; undefined without any date. */
export function yearSpan(
  facts: AssessedFacts,
): readonly [number | undefined, number | undefined] | undefined {
  const start = facts.actualStart ?? facts.plannedStart;
  const end = facts.actualEnd ?? facts.plannedEnd;
  if (start === undefined && end === undefined) return undefined;
  return [start && dateParts(start).year, end && dateParts(end).year];
}
