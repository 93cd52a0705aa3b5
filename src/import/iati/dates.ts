import { dateTypes } from '#formats/iati/codes.ts';
import { type PartialDate, parsePartialDate } from '#model/partial-date.ts';
import type { ProjectFields } from '../draft.ts';
import { type ActivityReader, dayIn } from './activity-reader.ts';
import type { XmlElement } from './xml-element.ts';

type DateName = keyof typeof dateTypes;

const names: ReadonlyMap<string, DateName> = new Map([
  [dateTypes.plannedStart, 'plannedStart'],
  [dateTypes.actualStart, 'actualStart'],
  [dateTypes.plannedEnd, 'plannedEnd'],
  [dateTypes.actualEnd, 'actualEnd'],
  // Version 1 spells them out.
  ['start-planned', 'plannedStart'],
  ['start-actual', 'actualStart'],
  ['end-planned', 'plannedEnd'],
  ['end-actual', 'actualEnd'],
]);

/** Dates of the activity, at the precision that a mark of ours gives. */
export function datesOf({ element, ledger, isVersionOne }: ActivityReader): ProjectFields['dates'] {
  const dates: Partial<Record<DateName, unknown>> = {};
  for (const date of element.children('activity-date')) {
    const type = date.attribute('type');
    const name = names.get(type?.toLowerCase() ?? '');
    if (!name) {
      ledger.lose('unknownCode', date, `${date.path}/@type`, type);
      continue;
    }
    const value = dateIn(date, isVersionOne);
    if (value === undefined) {
      ledger.lose('badDate', date, `${date.path}/@iso-date`, date.attribute('iso-date') ?? date.text());
      continue;
    }
    if (dates[name] !== undefined) {
      ledger.lose('secondValue', date, date.path, value);
      continue;
    }
    const isInferred = date.attribute('marks:basis') === 'inferred';
    dates[name] = isInferred ? { value, basis: 'inferred' } : value;
    if (isInferred || value.length < 10) for (const words of date.children('narrative')) words.discard();
  }
  return Object.keys(dates).length === 0 ? undefined : inOrder(dates);
}

function dateIn(date: XmlElement, isVersionOne: boolean): PartialDate | undefined {
  const marked = parsePartialDate(date.attribute('marks:date') ?? '');
  const iso = date.attribute('iso-date');
  if (marked) return marked;
  if (iso !== undefined) {
    const day = dayIn(iso);
    // Given back for the report of what is lost.
    if (!day) date.setAttribute('iso-date', iso);
    return day;
  }
  const text = isVersionOne ? date.text() : undefined;
  const day = text === undefined ? undefined : dayIn(text);
  if (text !== undefined && !day) date.append(text);
  return day;
}

const inOrder = (dates: Partial<Record<DateName, unknown>>): ProjectFields['dates'] =>
  Object.fromEntries(
    (['plannedStart', 'actualStart', 'plannedEnd', 'actualEnd'] as const).flatMap((name) =>
      dates[name] === undefined ? [] : [[name, dates[name]]],
    ),
  );
