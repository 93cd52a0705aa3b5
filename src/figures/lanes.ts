import { undeclared } from '#model/codelists/activity-status.ts';
import { comparePartialDates, earliestDay, latestDay, type PartialDate } from '#model/partial-date.ts';
import { type Catalog, linkTo } from '#catalog/catalog.ts';
import { facetValue } from '#catalog/facet-values.ts';
import { dateInWords } from '#catalog/frame.ts';
import { type KnownDate, startAndEnd } from '#catalog/project-dates.ts';
import { strandOfProject, strandsOf } from '#catalog/tallies/by-strand.ts';
import { tallyByYear } from '#catalog/tallies/by-year.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { drawLanes } from './drawing/lanes.ts';
import { type Figure, NARROW, sketched, WIDE } from './figure.ts';
import { seriesOf } from './over-time.ts';
import { yearWithFraction } from './years.ts';

/** Each of a few projects from its start to its end; undefined where there is one, or no date of any is known. */
export function lanes(catalog: Catalog, projects: readonly string[], language: Language): Figure | undefined {
  const { years, undated } = tallyByYear(catalog, projects);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || projects.length < 2) return undefined;
  const rows = projects.map((key) => rowOf(catalog, key, language)).toSorted(byDates);
  const messages = messagesIn(language);
  const t = messages.figures.charts.lanes;
  const series = seriesOf(strandsOf(catalog, projects), language);
  const strandText = new Map(series.map(({ fill, text }) => [fill, text]));
  const inWords = (known: KnownDate | undefined): string | undefined =>
    known && t.date(dateInWords(known.date, language), known.isPlanned, known.isInferred);
  const most = Math.max(...years.map((year) => year.projects));
  return {
    id: 'en-el-tiempo',
    title: t.title,
    finding: t.finding(first.year, last.year, most, undated),
    counted: t.counted(
      rows.some(({ start, end }) => start?.isPlanned || end?.isPlanned),
      rows.some(({ start, end }) => !start !== !end),
    ),
    ...sketched(drawLanes, {
      series,
      lanes: rows.map(({ text, strand, start, end }) => ({
        text,
        strand,
        start: start && { at: yearWithFraction(earliestDay(start.date)), isPlanned: start.isPlanned },
        end: end && { at: endOf(end.date), isPlanned: end.isPlanned },
      })),
      undated: t.undated,
      today: {
        at: yearWithFraction(catalog.facts.asOf),
        text: messages.figures.overTime.today,
      },
    }),
    widths: [WIDE, NARROW],
    table: {
      columns: [t.project, t.strand, t.start, t.end, t.status],
      rows: rows.map(({ text, href, lang, strand, start, end, status }) => [
        { value: text, href, ...(lang === undefined ? {} : { lang }) },
        { value: strandText.get(strand) },
        { value: inWords(start) },
        { value: inWords(end) },
        { value: facetValue(catalog, 'status', status ?? undeclared.code, language).text },
      ]),
    },
  };
}

function rowOf(catalog: Catalog, key: string, language: Language) {
  const { data } = catalog.find.project.get(key);
  const { start, end } = startAndEnd(data);
  return {
    ...linkTo(catalog, 'projects', key, language),
    strand: strandOfProject(catalog, key),
    start,
    end,
    status: data.status?.declared,
  };
}

type Row = ReturnType<typeof rowOf>;

/** The earliest start first, those of which no date is known last. */
function byDates(a: Row, b: Row): number {
  const [first, second] = [a.start ?? a.end, b.start ?? b.end];
  if (first && second) return comparePartialDates(first.date, second.date);
  return first ? -1 : second ? 1 : 0;
}

/** The end of the last day that the date may mean, as a year with a fraction. */
const endOf = (date: PartialDate): number => yearWithFraction(latestDay(date)) + 1 / 366;
