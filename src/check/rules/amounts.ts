import type { Rule, RuleProblem } from '../content.ts';
import { writtenPath } from '../legible.ts';

// Thousands are parted at the third digit, and a point that parts them is read as that of decimals.
const LIKE_THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;
// To know how one value was typed costs a reading of its file.
const SOMETHING_LIKE_THOUSANDS = /[1-9]\d{0,2}\.\d{3}/;

/** An amount of exactly three decimals may have been meant in thousands. */
export const amounts: Rule = ({ projects, messages }) =>
  projects.flatMap((file): RuleProblem[] => {
    const { legible } = file;
    if (!SOMETHING_LIKE_THOUSANDS.test(file.file.text)) return [];
    return (legible?.data.amounts ?? []).flatMap(({ amount }, n): RuleProblem[] => {
      if (amount >= 1000) return [];
      const path = ['amounts', n, 'amount'];
      const typed = file.typed(writtenPath(legible, path)) ?? '';
      if (!LIKE_THOUSANDS.test(typed)) return [];
      const [whole = '', decimals = ''] = typed.split('.');
      const inThousands = String(Number(whole + decimals));
      const what = messages.rules.amountThreeDecimals(typed, whole, String(Number(decimals)), inThousands);
      return [{ rule: 'amount-three-decimals', severity: 'warning', what, file, path }];
    });
  });
