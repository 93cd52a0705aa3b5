import { fold } from '#model/fold.ts';
import { latestDay, type PartialDate, earliestDay, isPartialDate } from '#model/partial-date.ts';
import type { DraftParty, DraftProject } from './draft.ts';

/** Which projects of the file are wanted; an empty list wants all. */
export interface Filters {
  /** Codes of countries where the benefit falls. */
  readonly countries: readonly string[];
  /** Codes of sectors, or their first digits. */
  readonly sectors: readonly string[];
  /** Identifiers or names of who reports. */
  readonly reporters: readonly string[];
  /** Identifiers or names of who takes part. */
  readonly participants: readonly string[];
  /** Projects that were still running on the day or began after it. */
  readonly since: PartialDate | undefined;
}

/** Whether anything in particular is asked for. */
export const isChoice = ({ since, ...lists }: Filters): boolean =>
  since !== undefined || Object.values(lists).some((wanted) => wanted.length > 0);

export function isWanted(draft: DraftProject, filters: Filters): boolean {
  const { countries, sectors, reporters, participants, since } = filters;
  const within = (wanted: readonly string[], test: (value: string) => boolean): boolean =>
    wanted.length === 0 || wanted.some(test);
  const codes = (draft.fields.sectors ?? []).map(({ code }) => String(code));
  const places: readonly unknown[] = draft.fields.countries ?? [];
  return (
    within(countries, (country) => places.includes(country)) &&
    within(sectors, (sector) => codes.some((code) => code.startsWith(sector))) &&
    within(reporters, (text) => draft.reporter !== undefined && isNamed(draft.reporter, text)) &&
    within(participants, (text) => draft.participants.some(({ party }) => isNamed(party, text))) &&
    (since === undefined || isSince(draft, since))
  );
}

const isNamed = ({ identifier, names }: DraftParty, text: string): boolean =>
  identifier?.toLowerCase() === text.toLowerCase() ||
  (fold(text) !== '' && names.some((name) => fold(name.text) === fold(text)));

/** Whether its last date lies on the day or after it; one that only has a beginning may still be running. */
function isSince({ fields }: DraftProject, since: PartialDate): boolean {
  const dates = new Map<string, unknown>(Object.entries(fields.dates ?? {}));
  const dateIn = (name: string): PartialDate | undefined => {
    const written = dates.get(name);
    const value: unknown =
      typeof written === 'object' && written !== null && 'value' in written ? written.value : written;
    return typeof value === 'string' && isPartialDate(value) ? value : undefined;
  };
  const end = dateIn('actualEnd') ?? dateIn('plannedEnd');
  if (end !== undefined) return latestDay(end) >= earliestDay(since);
  return dateIn('actualStart') !== undefined || dateIn('plannedStart') !== undefined;
}
