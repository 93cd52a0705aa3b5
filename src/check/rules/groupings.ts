import { type Region, regions } from '#model/codelists/regions.ts';
import { isReservedName } from '#i18n/reserved-names.ts';
import type { Rule, RuleProblem } from '../content.ts';

/** M49 regions by each part of an address that they have in some language. */
const regionBySlug = new Map<string, Region>(
  regions.flatMap((region) => Object.values(region.slug).map((slug) => [slug, region] as const)),
);

/** Each group has its own key, which is its address too: it cannot be taken for a region or for a part of the site. */
export const groupings: Rule = (content) =>
  content.groupings.flatMap((file) => {
    const groups = file.legible?.data ?? [];
    return groups.flatMap(({ key }, n): RuleProblem[] => {
      const path = [n, 'key'];
      const { rules } = content.messages;
      if (/^\d+$/.test(key))
        return [{ rule: 'grouping-is-region', what: rules.groupingIsRegion(key), file, path }];
      const region = regionBySlug.get(key);
      if (region) {
        const what = rules.groupingAddress(key, region.label[content.language], region.code);
        return [{ rule: 'duplicate-address', what, file, path }];
      }
      if (isReservedName(key)) return [{ rule: 'reserved-word', what: rules.reserved(key), file, path }];
      const isFirst = groups.findIndex((group) => group.key === key) === n;
      return isFirst ? [] : [{ rule: 'duplicate-key', what: rules.duplicateGrouping(key), file, path }];
    });
  });
