import type { Assessment } from '#model/assessment.ts';
import { activityStatuses, undeclared } from '#model/codelists/activity-status.ts';
import { statusWarnings } from '#model/codelists/status-warnings.ts';
import { narrowedHref } from '#catalog/facet-link.ts';
import { facetValue } from '#catalog/facet-values.ts';
import { warningLabel } from '#catalog/facets.ts';
import { dateInWords } from '#catalog/frame.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { type StatusAndDates, tallyDeclaredAndDates } from '#catalog/tallies/declared-and-dates.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { drawDotMatrix } from './drawing/dot-matrix.ts';
import { type Figure, NARROW, sketched, type TableCell, WIDE } from './figure.ts';

/** Every status that can be declared, then that none was. */
const statuses = [...activityStatuses.map(({ key }) => key), undeclared.code] as const;

const readings = [
  'dates-only-ended',
  'dates-only-running',
  'dates-only-unknown',
] as const satisfies readonly Assessment['finding'][];

/** The declared status of all projects against what their dates say; undefined where there are no projects. */
export function declaredAndDates(catalog: Catalog, language: Language): Figure | undefined {
  const { all } = catalog.listings.get(language) ?? { all: [] };
  if (all.length === 0) return undefined;
  const messages = messagesIn(language).figures;
  const t = messages.charts.declared;
  const tally = tallyDeclaredAndDates(catalog, all);
  const count = (of: (one: StatusAndDates) => boolean): number =>
    tally.filter(of).reduce((sum, { projects }) => sum + projects, 0);
  const nobody = count(({ declared }) => declared === undeclared.code);
  const warnings = statusWarnings.filter(({ code }) => tally.some(({ finding }) => finding === code));
  const rows = statuses.map((status) => {
    const { text, ...lang } = wordsOf(catalog, status, language);
    const total = count(({ declared }) => declared === status);
    return {
      text,
      total,
      cells: readings.map((reading) => {
        const inCell = (contradicting: boolean): number =>
          count(
            ({ declared, dates, contradicts }) =>
              declared === status && dates === reading && contradicts === contradicting,
          );
        return { plain: inCell(false), marked: inCell(true) };
      }),
      name: {
        value: text,
        ...lang,
        ...(total === 0 ? {} : { href: narrowedHref(catalog, 'status', status, language) }),
      },
      warned: warnings.map(({ code }): TableCell => {
        const value = count(({ declared, finding }) => declared === status && finding === code);
        return value === 0 ? { value } : { value, href: narrowedHref(catalog, 'warning', code, language) };
      }),
    };
  });
  return {
    id: 'declarado-y-fechas',
    title: t.title,
    finding: t.finding(
      nobody,
      all.length,
      all.length - nobody,
      count(({ contradicts }) => contradicts),
    ),
    counted: t.counted(dateInWords(catalog.facts.asOf, language)),
    ...sketched(drawDotMatrix, {
      name: t.status,
      columns: readings.map((reading) => t.dates[reading]),
      rows: rows.map(({ text, cells }) => ({ text, cells })),
      ...(warnings.length > 0 ? { marked: t.marked } : {}),
    }),
    widths: [WIDE, NARROW],
    table: {
      columns: [
        t.status,
        ...readings.map((reading) => t.dates[reading]),
        ...warnings.map(({ code }) => `≠ ${warningLabel(code, language)}`),
        messages.total,
      ],
      rows: rows.map(({ name, cells, warned, total }) => [
        name,
        ...cells.map(({ plain, marked }) => ({ value: plain + marked })),
        ...warned,
        { value: total },
      ]),
    },
  };
}

function wordsOf(catalog: Catalog, status: (typeof statuses)[number], language: Language) {
  const { text, lang } = facetValue(catalog, 'status', status, language);
  return { text, ...(lang === undefined ? {} : { lang }) };
}
