import { strandLabel } from '#catalog/facets.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { narrowedHref } from '#catalog/facet-link.ts';
import type { StrandOrNone } from '#catalog/tallies/by-strand.ts';
import { tallyByYear } from '#catalog/tallies/by-year.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Series } from './drawing/legend.ts';
import { drawStackedColumns } from './drawing/stacked-columns.ts';
import { inWords } from './list-in-words.ts';
import { type Figure, NARROW, sketched, WIDE } from './figure.ts';
import { yearWithFraction } from './years.ts';

/**
 * How many of the projects ran in each year, by strand; undefined where no date is known. A year leads to the list of
 * its projects where these are all projects.
 */
export function overTime(
  catalog: Catalog,
  projects: readonly string[],
  language: Language,
): Figure | undefined {
  const areAll = projects.length === catalog.find.project.all.length;
  const { kinds, years, undated } = tallyByYear(catalog, projects);
  if (years.length === 0) return undefined;
  const messages = messagesIn(language).figures;
  const t = messages.overTime;
  const series = seriesOf(kinds, language);
  const most = Math.max(...years.map((year) => year.projects));
  const fullest = years.filter((year) => year.projects === most).map(({ year }) => String(year));
  return {
    id: 'por-anio',
    title: t.title,
    finding: t.finding(most, inWords(fullest, language), fullest.length),
    counted: t.counted(undated),
    ...sketched(drawStackedColumns, {
      series,
      columns: years.map(({ year, counts }) => ({ year, values: counts })),
      unit: messages.projects,
      today: { at: yearWithFraction(catalog.facts.asOf), text: t.today },
    }),
    widths: [WIDE, NARROW],
    table: {
      columns: [messages.year, ...series.map(({ text }) => text), messages.total],
      rows: years.map(({ year, projects: total, counts }) => [
        total === 0 || !areAll
          ? { value: year }
          : { value: year, href: narrowedHref(catalog, 'year', String(year), language) },
        ...counts.map((value) => ({ value })),
        { value: total },
      ]),
    },
  };
}

/** A strand as a series of a drawing. */
export type StrandSeries = Series & { readonly fill: StrandOrNone };

/** The strands in words. */
export const seriesOf = (kinds: readonly StrandOrNone[], language: Language): readonly StrandSeries[] =>
  kinds.map((kind) => ({
    fill: kind,
    text: kind === 'none' ? messagesIn(language).figures.noStrand : strandLabel(kind, language),
  }));
