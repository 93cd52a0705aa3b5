import { amountKinds } from '#model/codelists/amount-kinds.ts';
import type { DraftAmount, DraftStatement, Words } from './draft.ts';
import { importWords } from './import-words.ts';

/** So many amounts can be read one by one. */
export const MOST_AMOUNTS = 24;

/** The amounts of a record, and what had to be done so that they can stand in it. */
export interface ReadableAmounts {
  readonly amounts: readonly DraftAmount[];
  /** Whether there were too many to read. */
  readonly isSummed: boolean;
  /** What could not stand in the record at all, for its readers. */
  readonly caveats: readonly DraftStatement[];
}

type Giver = (amount: DraftAmount) => string | undefined;

/**
 * Amounts that stand in a record: those of the file, or their sums where there are too many to read. Where some of one
 * kind and currency are negative, which no amount of a record is, all of these are given as what is left of them.
 * `languages` are those that the record is told in.
 */
export function readableAmounts(
  amounts: readonly DraftAmount[],
  languages: readonly string[],
): ReadableAmounts {
  const { amounts: positive, caveats } = withoutNegatives(amounts, languages);
  if (positive.length <= MOST_AMOUNTS) return { amounts: positive, isSummed: false, caveats };
  const byGiver = summed(positive, languages, giverOf);
  const sums = byGiver.length <= MOST_AMOUNTS ? byGiver : summed(positive, languages, () => undefined);
  return { amounts: sums, isSummed: true, caveats };
}

const giverOf: Giver = ({ contributor }) => contributor?.names[0]?.text ?? contributor?.identifier;

/** Sums by kind, currency and year, and by who gives where that is asked for. */
function summed(
  amounts: readonly DraftAmount[],
  languages: readonly string[],
  giver: Giver,
): readonly DraftAmount[] {
  return groups(amounts, (amount) => [amount.kind, amount.currency, yearOf(amount), giver(amount)]).map(
    (same) => sumOf(same, languages, giver),
  );
}

/** One amount for all that are alike in kind and currency. */
function sumOf(
  [first, ...others]: readonly [DraftAmount, ...DraftAmount[]],
  languages: readonly string[],
  giver: Giver,
): DraftAmount {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const given = all.reduce((sum, { stands = 1 }) => sum + stands, 0);
  const taken = all.reduce((sum, amount) => sum + (amount.subtracted ?? (amount.amount < 0 ? 1 : 0)), 0);
  const years = all.map((amount) => yearOf(amount)).sort();
  return {
    line: first.line,
    column: first.column,
    kind: first.kind,
    amount: totalOf(all),
    currency: first.currency,
    // Of several years, the last: until then the sum holds.
    asOf: years.filter((year) => /^\d/.test(year)).at(-1) ?? yearOf(first),
    contributor: giver(first) === undefined ? undefined : first.contributor,
    stands: given,
    subtracted: taken,
    note: inEach(languages, (words) => (taken === 0 ? words.sum(given) : words.net(given, taken))),
  };
}

/** Kinds and currencies with negative amounts as what is left of them, as finely as that is not negative itself. */
function withoutNegatives(
  amounts: readonly DraftAmount[],
  languages: readonly string[],
): Omit<ReadableAmounts, 'isSummed'> {
  if (amounts.every(({ amount }) => amount >= 0)) return { amounts, caveats: [] };
  const caveats: DraftStatement[] = [];
  const left = groups(amounts, ({ kind, currency }) => [kind, currency]).flatMap((same) => {
    const [{ kind, currency }] = same;
    const taken = same.filter(({ amount }) => amount < 0).length;
    if (taken === 0) return same;
    // A later budget takes the place of an earlier one: they do not add up.
    const nets =
      kind === 'budget'
        ? undefined
        : [
            summed(same, languages, giverOf),
            summed(same, languages, () => undefined),
            [sumOf(same, languages, () => undefined)],
          ].find((sums) => sums.every(({ amount }) => amount >= 0));
    if (nets) return nets;
    const total = totalOf(same);
    const label = amountKinds.find(({ code }) => code === kind)?.label;
    caveats.push({
      id: `net-${kind}-${currency.toLowerCase()}`,
      words: inEach(languages, (words, language) => {
        const name = (language === 'es' ? label?.es : label?.en) ?? kind;
        return kind === 'budget'
          ? words.negativeLeftOut(name, currency, taken)
          : words.netLeftOut(name, `${total} ${currency}`, same.length, taken);
      }),
    });
    return kind === 'budget' ? same.filter(({ amount }) => amount >= 0) : [];
  });
  return { amounts: left, caveats };
}

const inEach = (
  languages: readonly string[],
  tell: (words: ReturnType<typeof importWords>, language: string) => string,
): readonly Words[] =>
  languages.map((language) => ({ text: tell(importWords(language), language), language }));

function groups(
  amounts: readonly DraftAmount[],
  by: (amount: DraftAmount) => readonly (string | undefined)[],
): readonly [DraftAmount, ...DraftAmount[]][] {
  const found = Map.groupBy(amounts, (amount) => JSON.stringify(by(amount)));
  return [...found.values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}

// What binary fractions add is not money.
const totalOf = (amounts: readonly DraftAmount[]): number =>
  Math.round(amounts.reduce((sum, { amount }) => sum + amount, 0) * 1e4) / 1e4;

const yearOf = ({ asOf }: DraftAmount): string => (/^\d{4}/.test(asOf) ? asOf.slice(0, 4) : asOf);
