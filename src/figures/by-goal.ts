import type { Catalog } from '#catalog/catalog.ts';
import { goalTerm } from '#catalog/facets.ts';
import { tallyByGoal } from '#catalog/tallies/by-goal.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Fill } from './drawing/fills.ts';
import { drawStackedBars } from './drawing/stacked-bars.ts';
import { type Figure, NARROW, sketched, WIDE } from './figure.ts';

const fills = ['strong', 'strong-hatched', 'light', 'light-hatched'] as const satisfies readonly Fill[];

/** How many of all projects name each goal, and how; undefined where none names one. */
export function byGoal(catalog: Catalog, language: Language): Figure | undefined {
  const { all } = catalog.listings.get(language) ?? { all: [] };
  const { goals, classified, inferred } = tallyByGoal(catalog, all);
  const [most] = goals.toSorted((a, b) => mainOf(b) - mainOf(a));
  if (classified === 0 || !most || mainOf(most) === 0) return undefined;
  const messages = messagesIn(language).figures;
  const t = messages.charts.goals;
  const { mainStated, mainInferred, otherStated, otherInferred } = t.series;
  const series = [mainStated, mainInferred, otherStated, otherInferred];
  const rows = goals.map(({ goal, counts, projects }) => {
    const { text, href, lang } = goalTerm(catalog, goal, language);
    return { text: `${goal}. ${text}`, href, lang, counts, projects };
  });
  return {
    id: 'por-objetivo',
    title: t.title,
    finding: t.finding(
      `${most.goal}, ${goalTerm(catalog, most.goal, language).text}`,
      mainOf(most),
      classified,
    ),
    counted: t.counted(inferred, classified, all.length - classified),
    ...sketched(drawStackedBars, {
      series: series.map((text, n) => ({ fill: fills[n] ?? 'none', text })),
      bars: rows.map(({ text, counts }) => ({ text, values: counts })),
    }),
    widths: [WIDE, NARROW],
    table: {
      columns: [t.goal, ...series, messages.total],
      rows: rows.map(({ text, href, lang, counts, projects }) => [
        {
          value: text,
          ...(href === undefined ? {} : { href }),
          ...(lang === undefined ? {} : { lang }),
        },
        ...counts.map((value) => ({ value })),
        { value: projects },
      ]),
    },
  };
}

const mainOf = ({ counts: [stated = 0, inferred = 0] }: { readonly counts: readonly number[] }): number =>
  stated + inferred;
