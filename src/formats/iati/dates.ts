import { dateInWords } from '#catalog/frame.ts';
import { datePrecision, earliestDay, latestDay, type PartialDate, statedDate } from '#model/partial-date.ts';
import type { Project } from '#model/project.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { dateTypes } from './codes.ts';
import { type Loss, loss, type Mapped } from './losses.ts';
import { siteNarratives, type Subject } from './subject.ts';
import { element } from './xml.ts';

type DateName = keyof typeof dateTypes;

/** A date of a project with the day that stands for it. */
export interface IatiDate {
  readonly name: DateName;
  readonly date: PartialDate;
  readonly isInferred: boolean;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

const dateNames = ['plannedStart', 'actualStart', 'plannedEnd', 'actualEnd'] as const satisfies DateName[];

/**
 * A date that is not known to the day begins on the first day that it may mean and ends on the last. An end that is
 * said to have come, in a year or a month that is not over, has none: its last day is still to come, and any other
 * would be the build's.
 */
export function iatiDates({ dates }: Project, asOf: string): readonly IatiDate[] {
  return dateNames.flatMap((name) => {
    const given = dates[name];
    const date = statedDate(given?.value);
    if (date === undefined || (name === 'actualEnd' && isUnderWay(date, asOf))) return [];
    const isStart = name === 'plannedStart' || name === 'actualStart';
    const day = isStart ? earliestDay(date) : latestDay(date);
    return [{ name, date, isInferred: given?.basis === 'inferred', day }];
  });
}

const isUnderWay = (date: PartialDate, asOf: string): boolean =>
  earliestDay(date) <= asOf && latestDay(date) > asOf;

/** The date in words that say how much of it is known. */
function precisionInWords(date: PartialDate, language: Language): string {
  const { iatiExport } = messagesIn(language);
  const words = dateInWords(date, language);
  switch (datePrecision(date)) {
    case 'year':
      return iatiExport.yearOnly(words);
    case 'month':
      return iatiExport.monthOnly(words);
    case 'day':
      return words;
  }
}

/** The project's dates, each with words where it is not known to the day or was not published. */
export function activityDates(subject: Subject): Mapped {
  const { catalog, project } = subject;
  const dates = iatiDates(project, catalog.facts.asOf);
  return {
    elements: dates.map(({ name, date, isInferred, day }) => {
      const isExact = datePrecision(date) === 'day';
      const words = (language: Language): string =>
        [
          precisionInWords(date, language),
          ...(isInferred ? [messagesIn(language).iatiExport.inferred] : []),
        ].join('; ');
      return element(
        'activity-date',
        {
          type: dateTypes[name],
          'iso-date': day,
          'marks:date': isExact ? undefined : date,
          'marks:basis': isInferred ? 'inferred' : undefined,
        },
        ...(isExact && !isInferred ? [] : siteNarratives(catalog, words)),
      );
    }),
    losses: [...dates.flatMap(lossesOf), ...endUnderWay(subject), ...unstatedDates(project)],
  };
}

function lossesOf({ name, date, isInferred }: IatiDate): readonly Loss[] {
  const field = `dates.${name}`;
  return [
    ...(datePrecision(date) === 'day'
      ? []
      : [
          loss(field, 'date-precision', 'activity-date/narrative', (language) => dateInWords(date, language)),
        ]),
    ...(isInferred
      ? [
          loss(`${field}.basis`, 'inferred', 'activity-date/narrative', (language) =>
            dateInWords(date, language),
          ),
        ]
      : []),
  ];
}

function endUnderWay({ catalog, project }: Subject): readonly Loss[] {
  const end = statedDate(project.dates.actualEnd?.value);
  return end === undefined || !isUnderWay(end, catalog.facts.asOf)
    ? []
    : [loss('dates.actualEnd', 'date-not-over', '', (language) => dateInWords(end, language))];
}

const unstatedDates = ({ dates }: Project): readonly Loss[] =>
  dateNames.flatMap((name) => {
    const value = dates[name]?.value;
    if (value !== 'unknown' && value !== 'not-applicable') return [];
    return [
      loss(`dates.${name}`, 'date-unknown', '', (language) => {
        const { values } = messagesIn(language);
        return value === 'unknown' ? values.unknown : values.notApplicable;
      }),
    ];
  });
