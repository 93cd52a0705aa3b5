import type { Catalog } from '#catalog/catalog.ts';
import { type Knowledge, knowledge, tallyKnownFields } from '#catalog/tallies/known-fields.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Fill } from './drawing/fills.ts';
import { drawStackedBars } from './drawing/stacked-bars.ts';
import { type Figure, NARROW, sketched, WIDE } from './figure.ts';

const fills = {
  stated: 'strong',
  inferred: 'strong-hatched',
  unknown: 'light',
  'not-applicable': 'none',
  missing: 'empty',
} as const satisfies Record<Knowledge, Fill>;

/** Of how many of all projects each field is known; undefined where there are no projects. */
export function knownFields(catalog: Catalog, language: Language): Figure | undefined {
  const { all } = catalog.listings.get(language) ?? { all: [] };
  const tally = tallyKnownFields(catalog, all);
  const least = tally.at(-1);
  if (all.length === 0 || !least) return undefined;
  const messages = messagesIn(language).figures;
  const t = messages.charts.known;
  // Only a few fields can lack a meaning: the kind is shown where one does.
  const shown = [...knowledge.entries()].filter(
    ([at, kind]) => kind !== 'not-applicable' || tally.some(({ counts }) => (counts[at] ?? 0) > 0),
  );
  const countsOf = (counts: readonly number[]): readonly number[] => shown.map(([at]) => counts[at] ?? 0);
  return {
    id: 'que-se-sabe',
    title: t.title,
    finding: t.finding(t.fields[least.field], all.length - least.known, all.length),
    counted: t.counted,
    ...sketched(drawStackedBars, {
      series: shown.map(([, kind]) => ({ fill: fills[kind], text: t.kinds[kind] })),
      bars: tally.map(({ field, counts, known }) => ({
        text: t.fields[field],
        values: countsOf(counts),
        end: t.end(known, all.length),
      })),
    }),
    widths: [WIDE, NARROW],
    table: {
      columns: [t.field, ...shown.map(([, kind]) => t.kinds[kind]), messages.total],
      rows: tally.map(({ field, counts }) => [
        { value: t.fields[field] },
        ...countsOf(counts).map((value) => ({ value })),
        { value: all.length },
      ]),
    },
  };
}
