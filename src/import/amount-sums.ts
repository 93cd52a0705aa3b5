import type { DraftAmount } from './draft.ts';
import { importWords } from './import-words.ts';

/** So many amounts can be read one by one. */
export const MOST_AMOUNTS = 24;

/** Amounts that stand in a record: those of the file, or their sums where there are too many to read. */
export function readableAmounts(
  amounts: readonly DraftAmount[],
  language: string,
): { readonly amounts: readonly DraftAmount[]; readonly isSummed: boolean } {
  if (amounts.length <= MOST_AMOUNTS) return { amounts, isSummed: false };
  const byGiver = summed(
    amounts,
    language,
    ({ contributor }) => contributor?.names[0]?.text ?? contributor?.identifier,
  );
  const sums = byGiver.length <= MOST_AMOUNTS ? byGiver : summed(amounts, language, () => undefined);
  return { amounts: sums, isSummed: true };
}

/** Sums by kind, currency and year, and by who gives where that is asked for. */
function summed(
  amounts: readonly DraftAmount[],
  language: string,
  giver: (amount: DraftAmount) => string | undefined,
): readonly DraftAmount[] {
  const groups = Map.groupBy(amounts, (amount) =>
    JSON.stringify([amount.kind, amount.currency, yearOf(amount), giver(amount)]),
  );
  return [...groups.values()].flatMap((same): readonly DraftAmount[] => {
    const [first] = same;
    if (!first) return [];
    if (same.length === 1) return [first];
    const total = same.reduce((sum, { amount }) => sum + amount, 0);
    return [
      {
        line: first.line,
        column: first.column,
        kind: first.kind,
        // What binary fractions add is not money.
        amount: Math.round(total * 1e4) / 1e4,
        currency: first.currency,
        asOf: yearOf(first),
        contributor: giver(first) === undefined ? undefined : first.contributor,
        note: [{ text: importWords(language).sum(same.length), language }],
      },
    ];
  });
}

const yearOf = ({ asOf }: DraftAmount): string => (/^\d{4}/.test(asOf) ? asOf.slice(0, 4) : asOf);
