import type { Catalog } from '#catalog/catalog.ts';
import { sectorLabel, sectorTerm } from '#catalog/facets.ts';
import { strandsOf } from '#catalog/tallies/by-strand.ts';
import { tallyByValue } from '#catalog/tallies/by-value.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { drawStackedBars } from './drawing/stacked-bars.ts';
import { type Figure, NARROW, WIDE } from './figure.ts';
import { seriesOf } from './over-time.ts';

/** So many sectors have a bar of their own. */
const SHOWN = 12;

/** How many of the projects are in each sector of three digits, by strand; undefined where none has a sector. */
export function bySector(
  catalog: Catalog,
  projects: readonly string[],
  language: Language,
): Figure | undefined {
  const kinds = strandsOf(catalog, projects);
  const tally = tallyByValue(catalog, projects, kinds, ({ sectors }) =>
    sectors.map(({ code }) => code.slice(0, 3)),
  );
  const [first] = tally;
  if (!first) return undefined;
  const messages = messagesIn(language).figures;
  const t = messages.sectors;
  const series = seriesOf(kinds, language);
  return {
    id: 'por-sector',
    title: t.title,
    finding: t.finding(sectorLabel(first.code, language), first.projects, projects.length),
    counted: t.counted,
    draw: (width) =>
      drawStackedBars(
        {
          series,
          bars: tally
            .slice(0, SHOWN)
            .map(({ code, counts }) => ({ text: sectorLabel(code, language), values: counts })),
        },
        width,
      ),
    widths: [WIDE, NARROW],
    table: {
      columns: [t.name, ...series.map(({ text }) => text), messages.total],
      rows: tally.map(({ code, projects: total, counts }) => {
        const { text, href, ...lang } = sectorTerm(catalog, code, language);
        return [
          { value: text, ...(href === undefined ? {} : { href }), ...lang },
          ...counts.map((value) => ({ value })),
          { value: total },
        ];
      }),
    },
  };
}
