import { type Assessment, elapsedBetween } from '#model/assessment.ts';
import {
  earliestDay,
  isSurelyBefore,
  isUnstated,
  latestDay,
  type PartialDate,
  statedDate,
  type Unstated,
} from '#model/partial-date.ts';
import type { Project } from '#model/project.ts';
import { type Catalog, linkTo } from '#catalog/catalog.ts';
import { statusLabel } from '#catalog/facets.ts';
import { dateInWords } from '#catalog/frame.ts';
import { elapsedInWords } from '#catalog/pages/project.ts';
import { assessmentOn } from '#catalog/project-dates.ts';
import { sourceLink } from '#catalog/reference-view.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { type DrawnDate, type DrawnSpan, drawTimeline, type TimelineRow } from './drawing/timeline.ts';
import { asSentence } from './as-sentence.ts';
import { COLUMN, type Figure, type FigureTable, NARROW, sketched } from './figure.ts';

type GivenDate = Project['dates'][keyof Project['dates']];

const fields = ['plannedStart', 'actualStart', 'plannedEnd', 'actualEnd'] as const;

/** When a project was to run, when it ran, and what was said of it when; undefined where none of it is known. */
export function timeline(catalog: Catalog, key: string, language: Language): Figure | undefined {
  const { data } = catalog.find.project.get(key);
  const { dates, status, strand } = data;
  if (fields.every((field) => drawnDate(dates[field]) === undefined)) return undefined;
  const messages = messagesIn(language);
  const t = messages.recordFigures.timeline;
  const { asOf } = catalog.facts;
  const late = lateness(data, asOf, language);

  const planned = { start: dates.plannedStart, end: dates.plannedEnd };
  const actual = { start: dates.actualStart, end: dates.actualEnd };
  const row = (kind: DrawnSpan['kind'], { start, end }: Dates): TimelineRow => {
    const [from, to] = [drawnDate(start), drawnDate(end)];
    return {
      name: t[kind],
      text: datesInWords({ start, end }, language),
      ...(from || to ? { span: { kind, ...(from ? { start: from } : {}), ...(to ? { end: to } : {}) } } : {}),
      ...(late?.row === kind ? { late: { from: late.from, text: late.text } } : {}),
    };
  };
  const declared = status?.declared ?? status?.asPublished?.text;
  const said = statedDate(status?.asOf);
  const rows: readonly TimelineRow[] = [
    row('planned', planned),
    row('actual', actual),
    ...(status === undefined || declared === undefined
      ? []
      : [
          {
            name: t.declared,
            text: [
              status.declared === undefined
                ? messages.recordFigures.quoted(declared)
                : statusLabel(status.declared, language),
              said === undefined ? t.undated : dateInWords(said, language),
            ].join(', '),
            ...(said === undefined ? {} : { point: drawnAt(said, false) }),
          },
        ]),
  ];
  const drawn = fields.flatMap((field) => drawnDate(dates[field]) ?? []);
  return {
    id: 'linea-de-tiempo',
    title: t.title,
    subject: linkTo(catalog, 'projects', key, language).text,
    finding: asSentence([
      isKnown(planned) ? t.foreseen(datesInWords(planned, language)) : undefined,
      isKnown(actual) ? t.happened(datesInWords(actual, language)) : t.nothingHappened,
      late?.finding ?? overrun(dates, language),
    ]),
    ...(drawn.some(({ first, last, isInferred }) => isInferred || first !== last)
      ? {
          counted: [
            ...(drawn.some(({ first, last }) => first !== last) ? [t.maybe] : []),
            ...(drawn.some(({ isInferred }) => isInferred) ? [t.inferred] : []),
          ].join(' '),
        }
      : {}),
    ...sketched(drawTimeline, {
      rows,
      today: { day: asOf, text: t.today(dateInWords(asOf, language)) },
      kind: strand ?? 'none',
    }),
    widths: [COLUMN, NARROW],
    table: table(catalog, data, language),
  };
}

interface Dates {
  readonly start: GivenDate;
  readonly end: GivenDate;
}

const isKnown = ({ start, end }: Dates): boolean =>
  drawnDate(start) !== undefined || drawnDate(end) !== undefined;

function drawnDate(given: GivenDate): DrawnDate | undefined {
  const date = statedDate(given?.value);
  return date === undefined ? undefined : drawnAt(date, given?.basis === 'inferred');
}

const drawnAt = (date: PartialDate, isInferred: boolean): DrawnDate => ({
  first: earliestDay(date),
  last: latestDay(date),
  isInferred,
});

/** `de 2011 a 2013`; where an end is not known, that it is not. */
function datesInWords({ start, end }: Dates, language: Language): string {
  const messages = messagesIn(language);
  const t = messages.recordFigures.timeline;
  const inWords = (given: GivenDate): string | undefined => {
    const date = statedDate(given?.value);
    if (date === undefined) return undefined;
    return given?.basis === 'inferred'
      ? `${dateInWords(date, language)} (${messages.values.inferred})`
      : dateInWords(date, language);
  };
  const why = (given: GivenDate): 'absent' | Unstated => {
    const value = given?.value;
    return value !== undefined && isUnstated(value) ? value : 'absent';
  };
  const [from, to] = [inWords(start), inWords(end)];
  if (from !== undefined && to !== undefined) return from === to ? t.at(from) : t.span(from, to);
  if (from !== undefined) return `${t.since(from)}, ${t.noEnd[why(end)]}`;
  if (to !== undefined) return `${t.until(to)}, ${t.noStart[why(start)]}`;
  return why(start) === why(end) ? t.noDates[why(start)] : `${t.noStart[why(start)]}, ${t.noEnd[why(end)]}`;
}

interface Lateness {
  readonly row: DrawnSpan['kind'];
  readonly from: string;
  readonly text: string;
  readonly finding: string;
}

/** What should have happened by now and is not known to have. */
function lateness(project: Project, asOf: string, language: Language): Lateness | undefined {
  const t = messagesIn(language).recordFigures.timeline.late;
  const { finding, date } = assessmentOn(project, asOf);
  const which = lateAs(finding, project);
  if (which === undefined || date === undefined) return undefined;
  const from = latestDay(date);
  const passed = elapsedInWords(elapsedBetween(from, asOf), language);
  return { from, row: rowOf[which], text: t.text[which](passed), finding: t.finding[which](passed) };
}

const rowOf = { plannedEnd: 'planned', actualEnd: 'actual', plannedStart: 'actual' } as const;

function lateAs(finding: Assessment['finding'], { dates }: Project): keyof typeof rowOf | undefined {
  if (finding === 'end-passed') return 'plannedEnd';
  if (finding === 'actual-end-passed') return 'actualEnd';
  if (finding === 'not-started') return 'plannedStart';
  const isOver = statedDate(dates.actualEnd?.value) !== undefined;
  return finding === 'dates-only-ended' && !isOver ? 'plannedEnd' : undefined;
}

/** By how much the actual end surely lies after the planned one. */
function overrun({ plannedEnd, actualEnd }: Project['dates'], language: Language): string | undefined {
  const [planned, actual] = [statedDate(plannedEnd?.value), statedDate(actualEnd?.value)];
  if (planned === undefined || actual === undefined || !isSurelyBefore(planned, actual)) return undefined;
  const { late } = messagesIn(language).recordFigures.timeline;
  return late.ended(elapsedInWords(elapsedBetween(latestDay(planned), earliestDay(actual)), language));
}

function table(catalog: Catalog, { dates, status }: Project, language: Language): FigureTable {
  const { project: names, recordFigures } = messagesIn(language);
  const t = recordFigures.timeline;
  const source = (key: string | undefined): FigureTable['rows'][number][number] => {
    if (key === undefined) return { value: t.noSource };
    const { text, ...link } = sourceLink(catalog, key, language);
    return { value: text, ...link };
  };
  return {
    columns: [t.what, t.date, t.basis, t.source],
    rows: [
      ...fields.flatMap((field) => {
        const date = dates[field];
        return date
          ? [
              [
                { value: names[field] },
                { value: valueOf(date.value, language) },
                { value: t.bases[date.basis] },
                source(date.source),
              ],
            ]
          : [];
      }),
      ...(status?.asOf === undefined
        ? []
        : [
            [
              { value: names.declaredOn },
              { value: valueOf(status.asOf, language) },
              { value: t.bases.stated },
              source(status.source),
            ],
          ]),
      [{ value: t.asOf }, { value: catalog.facts.asOf }, { value: t.bases.built }, { value: t.noSource }],
    ],
  };
}

const valueOf = (value: PartialDate | Unstated, language: Language): string | undefined =>
  value === 'not-applicable' ? messagesIn(language).values.notApplicable : statedDate(value);
