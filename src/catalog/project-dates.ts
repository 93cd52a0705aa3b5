import { assess, type AssessedFacts, type Assessment, yearSpan } from '#model/assessment.ts';
import { type PartialDate, statedDate } from '#model/partial-date.ts';
import type { Project } from '#model/project.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';

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

/** What the project’s dates say by themselves, whatever was declared, as of a day. */
export const datesAloneOn = (project: Project, asOf: string): Assessment =>
  assess({ ...assessedFacts(project), declared: undefined }, asOf);

/** When a project began or ended, as far as known. */
export interface KnownDate {
  readonly date: PartialDate;
  readonly isPlanned: boolean;
  readonly isInferred: boolean;
}

type ProjectDate = Project['dates'][keyof Project['dates']];

function knownDate(actual: ProjectDate, planned: ProjectDate): KnownDate | undefined {
  for (const given of [actual, planned]) {
    const date = statedDate(given?.value);
    if (date !== undefined)
      return { date, isPlanned: given === planned, isInferred: given?.basis === 'inferred' };
  }
  return undefined;
}

/** The project’s actual start and end, else the planned ones. */
export const startAndEnd = ({
  dates,
}: Project): { readonly start: KnownDate | undefined; readonly end: KnownDate | undefined } => ({
  start: knownDate(dates.actualStart, dates.plannedStart),
  end: knownDate(dates.actualEnd, dates.plannedEnd),
});

/** `2011–2013`, `2011–`, `2011 (inferido)`, or empty. */
export function yearsOf(project: Project, language: Language): string {
  const span = yearSpan(assessedFacts(project));
  if (!span) return '';
  const [first, last] = span;
  const years = first === last ? String(first) : `${first ?? '…'}–${last ?? ''}`;
  const { start, end } = startAndEnd(project);
  return start?.isInferred || end?.isInferred ? `${years} (${messagesIn(language).values.inferred})` : years;
}

/** Every year from the project’s start to its end; the one that is known where the other is not. */
export function yearsSpanned(project: Project): readonly number[] {
  const [start, end] = yearSpan(assessedFacts(project)) ?? [];
  const first = start ?? end;
  const last = end ?? start;
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, passed) => first + passed);
}
