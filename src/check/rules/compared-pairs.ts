import type { Rule, RuleProblem } from '../content.ts';

/** Nothing is compared with itself, and no pair is named twice, in whatever order. */
export const comparedPairs: Rule = ({ site: file, messages }) => {
  const compare = file?.legible?.data.compare;
  if (!file || !compare) return [];
  const lists = {
    concepts: compare.concepts.map((pair) => [pair.concept, pair.with] as const),
    countries: compare.countries.map((pair) => [pair.country, pair.with] as const),
    organizations: compare.organizations.map((pair) => [pair.organization, pair.with] as const),
  };
  return Object.entries(lists).flatMap(([list, pairs]) => {
    const seen = new Set<string>();
    return pairs.flatMap(([one, other], n): RuleProblem[] => {
      const path = ['compare', list, n, 'with'];
      if (one === other) {
        const what = messages.rules.comparedWithItself(one);
        return [{ rule: 'compared-with-itself', what, file, path }];
      }
      const pair = [one, other].toSorted().join(' ');
      if (seen.has(pair)) {
        const what = messages.rules.comparedTwice(one, other);
        return [{ rule: 'compared-twice', what, file, path }];
      }
      seen.add(pair);
      return [];
    });
  });
};
