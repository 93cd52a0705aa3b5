import { amountKinds } from '#model/codelists/amount-kinds.ts';
import { byCode, codeLabel } from '#model/codelists/codelist.ts';
import { formatMoney } from '#model/money.ts';
import { type Catalog, linkTo } from '#catalog/catalog.ts';
import { dateInWords } from '#catalog/frame.ts';
import { strandOfProject, strandsOf } from '#catalog/tallies/by-strand.ts';
import { comparableAmounts } from '#catalog/tallies/comparable-amounts.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { drawDotStrips } from './drawing/dot-strips.ts';
import { type Figure, NARROW, sketched, WIDE } from './figure.ts';
import { seriesOf } from './over-time.ts';

/** Fewer amounts are sooner read than drawn. */
const LEAST = 6;
/** More dots are a blot, and a page too heavy to open. */
const MOST_DOTS = 300;
const kindByCode = byCode(amountKinds);

/** The amounts that can stand side by side, none added to another; undefined where there are only a few. */
export function amounts(catalog: Catalog, language: Language): Figure | undefined {
  const { all } = catalog.listings.get(language) ?? { all: [] };
  const comparable = comparableAmounts(catalog, all);
  if (!comparable || comparable.amounts.length < LEAST) return undefined;
  const messages = messagesIn(language);
  const t = messages.figures.charts.amounts;
  const { currency } = comparable;
  const kind = codeLabel(kindByCode, comparable.kind, language);
  const rows = comparable.amounts.map(({ project, amount, date }) => ({
    ...linkTo(catalog, 'projects', project, language),
    strand: strandOfProject(catalog, project),
    amount,
    date: dateInWords(date, language),
  }));
  const money = (at: number): string =>
    formatMoney({ amount: rows.at(at)?.amount ?? 0, currency }, messages.locale);
  const series = seriesOf(
    strandsOf(
      catalog,
      comparable.amounts.map(({ project }) => project),
    ),
    language,
  );
  const inDot = amountsInDot(rows.length);
  return {
    id: 'montos',
    title: t.title(kind, currency),
    // Where their number is even, the lower of the two in the middle: half of them are no greater.
    finding: t.finding(rows.length, money(0), money(-1), money(Math.floor((rows.length - 1) / 2))),
    counted: t.counted(comparable.others, comparable.without, inDot),
    ...sketched(drawDotStrips, {
      strips: series.map((one) => ({
        ...one,
        values: dots(
          rows.filter(({ strand }) => strand === one.fill).map(({ amount }) => amount),
          inDot,
        ),
      })),
      locale: messages.locale,
    }),
    widths: [WIDE, NARROW],
    table: {
      columns: [t.project, t.strand, t.date, t.amount(currency)],
      rows: rows.map(({ text, href, lang, strand, date, amount }) => [
        { value: text, href, ...(lang === undefined ? {} : { lang }) },
        { value: series.find(({ fill }) => fill === strand)?.text },
        { value: date },
        { value: amount },
      ]),
    },
  };
}

/** How many amounts a dot stands for, so that there are not too many: 1, 2, 5, 10, 20, 50… */
function amountsInDot(amounts: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (amounts / (power * step) <= MOST_DOTS) return power * step;
}

/** The middle one of each so many amounts, which come in the order of their size. */
function dots(amounts: readonly number[], inDot: number): readonly number[] {
  const middle = (from: number): number =>
    Math.floor((from + Math.min(from + inDot, amounts.length) - 1) / 2);
  return amounts.filter((_, at) => at === middle(at - (at % inDot)));
}
