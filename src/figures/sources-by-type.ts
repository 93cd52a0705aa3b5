import type { Catalog } from '#catalog/catalog.ts';
import { sourceIndex } from '#catalog/pages/source-index.ts';
import { tallySources } from '#catalog/tallies/sources-by-type.ts';
import { codeLabel, byCode } from '#model/codelists/codelist.ts';
import { readings } from '#model/codelists/source-types.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Fill } from './drawing/fills.ts';
import { drawStackedBars } from './drawing/stacked-bars.ts';
import { type Figure, NARROW, sketched, WIDE } from './figure.ts';

const fills = ['strong', 'strong-hatched', 'light', 'empty'] as const satisfies readonly Fill[];
const readingByCode = byCode(readings);

/** The sources of each kind by how much of them was read; undefined where there are none. */
export function sourcesByType(catalog: Catalog, language: Language): Figure | undefined {
  const tally = tallySources(catalog);
  const [first] = tally;
  if (!first) return undefined;
  const messages = messagesIn(language).figures;
  const t = messages.charts.sources;
  const { kinds } = sourceIndex(catalog, 1, language);
  const names = new Map(kinds.map((kind) => [kind.code, kind]));
  const sum = (of: (one: (typeof tally)[number]) => number): number =>
    tally.reduce((total, one) => total + of(one), 0);
  const shown = [
    ...[...readings.map(({ code }) => codeLabel(readingByCode, code, language)), t.notSaid].entries(),
  ].filter(([at]) => tally.some(({ read }) => (read[at] ?? 0) > 0));
  const rows = tally.map(({ type, read, ...numbers }) => ({
    name: names.get(type) ?? { text: type, href: undefined },
    read: shown.map(([at]) => read[at] ?? 0),
    ...numbers,
  }));
  return {
    id: 'por-clase-de-fuente',
    title: t.title,
    finding: t.finding(
      sum(({ sources }) => sources),
      sum(({ read: [full = 0] }) => full),
      sum(({ archived }) => archived),
    ),
    counted: t.counted,
    ...sketched(drawStackedBars, {
      series: shown.map(([at, text]) => ({ fill: fills[at] ?? 'none', text })),
      bars: rows.map(({ name, read }) => ({ text: name.text, values: read })),
    }),
    widths: [WIDE, NARROW],
    table: {
      columns: [t.kind, ...shown.map(([, text]) => text), t.archived, t.accessed, t.uses, t.total],
      rows: rows.map(({ name: { text, href }, read, archived, accessed, uses, sources }) => [
        { value: text, ...(href === undefined ? {} : { href }) },
        ...[...read, archived, accessed, uses, sources].map((value) => ({ value })),
      ]),
    },
  };
}
