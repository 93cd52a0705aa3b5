import type { Rule, RuleProblem } from '../content.ts';

/** Each group has its own key, which cannot be taken for a region's code. */
export const groupings: Rule = (content) =>
  content.groupings.flatMap((file) => {
    const groups = file.legible?.data ?? [];
    return groups.flatMap(({ key }, n): RuleProblem[] => {
      const path = [n, 'key'];
      const { rules } = content.messages;
      if (/^\d+$/.test(key))
        return [{ rule: 'grouping-is-region', what: rules.groupingIsRegion(key), file, path }];
      const isFirst = groups.findIndex((group) => group.key === key) === n;
      return isFirst ? [] : [{ rule: 'duplicate-key', what: rules.duplicateGrouping(key), file, path }];
    });
  });
