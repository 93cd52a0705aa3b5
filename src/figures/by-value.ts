import type { Project } from '#model/project.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Words } from '#catalog/words.ts';
import { strandsOf } from '#catalog/tallies/by-strand.ts';
import { tallyByValue } from '#catalog/tallies/by-value.ts';
import { type Language, messagesIn, type Messages } from '#i18n/languages.ts';
import { drawStackedBars } from './drawing/stacked-bars.ts';
import { type Figure, NARROW, sketched, WIDE } from './figure.ts';
import { seriesOf } from './over-time.ts';
import { inWords } from './list-in-words.ts';

/** So many values have a bar of their own. */
const SHOWN = 12;

/** What projects are counted by. */
interface Counted {
  readonly id: string;
  readonly words: Messages['figures']['sectors'];
  readonly valuesOf: (project: Project) => readonly string[];
  readonly termOf: (code: string) => Words & { readonly href?: string };
}

/** How many of the projects have each value, by strand; undefined where no two share one, or all do. */
export function byValue(
  catalog: Catalog,
  projects: readonly string[],
  language: Language,
  { id, words: t, valuesOf, termOf }: Counted,
): Figure | undefined {
  const kinds = strandsOf(catalog, projects);
  const tally = tallyByValue(catalog, projects, kinds, valuesOf);
  const [first] = tally;
  if (!first || first.projects < 2 || tally.length < 2) return undefined;
  const equals = tally.filter((value) => value.projects === first.projects);
  const messages = messagesIn(language).figures;
  const series = seriesOf(kinds, language);
  const rest = tally.length - SHOWN;
  return {
    id,
    title: t.title,
    finding: t.finding(
      inWords(
        equals.map(({ code }) => t.quoted(termOf(code).text)),
        language,
      ),
      equals.length,
      first.projects,
      projects.length,
    ),
    counted: rest > 0 ? `${t.counted} ${t.rest(rest)}` : t.counted,
    ...sketched(drawStackedBars, {
      series,
      bars: tally.slice(0, SHOWN).map(({ code, counts }) => ({ text: termOf(code).text, values: counts })),
    }),
    widths: [WIDE, NARROW],
    table: {
      columns: [t.name, ...series.map(({ text }) => text), messages.total],
      rows: tally.map(({ code, projects: total, counts }) => {
        const { text, href, lang } = termOf(code);
        return [
          {
            value: text,
            ...(href === undefined ? {} : { href }),
            ...(lang === undefined ? {} : { lang }),
          },
          ...counts.map((value) => ({ value })),
          { value: total },
        ];
      }),
    },
  };
}
