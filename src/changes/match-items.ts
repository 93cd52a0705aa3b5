import { isFields } from './read-fields.ts';

/** Items of two lists, each beside the one that it was or became. */
export interface MatchedItems {
  readonly pairs: readonly (readonly [before: unknown, after: unknown])[];
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
}

/** Fields by which an item is known, the surest first: what agrees in all of them is taken for the same. */
const identities: readonly (readonly string[])[] = [
  ['id', 'scheme'],
  ['key'],
  ['organization', 'country', 'name', 'role'],
  ['organization', 'country', 'name'],
  ['concept', 'name'],
  ['vocabulary', 'code'],
  ['scheme'],
  ['kind', 'source', 'asOf'],
  ['kind', 'source'],
  ['url'],
  ['source'],
  ['language'],
  ['title'],
];

/** Matches the items of two lists by what names them, by their places where nothing does. */
export function matchItems(before: readonly unknown[], after: readonly unknown[]): MatchedItems {
  const pairs: (readonly [unknown, unknown])[] = [];
  let old = before;
  let young = after;
  const match = (identify: (item: unknown) => string | undefined): void => {
    const waiting = Map.groupBy(old, identify);
    waiting.delete(undefined);
    const taken = new Set<unknown>();
    const found = new Set<unknown>();
    for (const item of young) {
      const twin = waiting.get(identify(item))?.shift();
      if (twin === undefined) continue;
      pairs.push([twin, item]);
      taken.add(twin);
      found.add(item);
    }
    old = old.filter((item) => !taken.has(item));
    young = young.filter((item) => !found.has(item));
  };
  match(canonical);
  for (const names of identities) match((item) => identity(item, names));
  const isNameless = (item: unknown): boolean =>
    isFields(item) && identities.every((names) => identity(item, names) === undefined);
  const nameless = young.filter(isNameless);
  for (const [n, item] of old.filter(isNameless).entries()) {
    const twin = nameless[n];
    if (twin === undefined) break;
    pairs.push([item, twin]);
    old = old.filter((other) => other !== item);
    young = young.filter((other) => other !== twin);
  }
  return { pairs, added: young, removed: old };
}

/** Undefined where the item has none of the fields. Money in another currency is other money. */
function identity(item: unknown, names: readonly string[]): string | undefined {
  if (!isFields(item) || names.every((name) => item[name] === undefined)) return undefined;
  return canonical([item['currency'], ...names.map((name) => item[name])]);
}

/** The same text for the same data, whatever the order of its fields. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isFields(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  ) ?? '';
