import type { Concept } from '#model/concept.ts';

interface Node {
  readonly key: string;
  readonly data: Pick<Concept, 'broader'>;
}

/** A concept, and under it those that are part of it. */
export interface Branch {
  readonly key: string;
  readonly parts: readonly Branch[];
}

/**
 * All concepts as trees, each concept once: each wide concept, under it those that are part of it, and so on down; a
 * concept that is part of several stands under the first that is read. Keeps the given order between siblings, and
 * takes concepts that no wide one leads to (a circle) last.
 */
export function conceptForest(concepts: readonly Node[]): readonly Branch[] {
  const known = new Set(concepts.map(({ key }) => key));
  const parts = Map.groupBy(
    concepts.flatMap(({ key, data }) =>
      data.broader.filter((wider) => known.has(wider)).map((wider) => ({ key, wider })),
    ),
    ({ wider }) => wider,
  );
  const read = new Set<string>();
  const take = ({ key }: { readonly key: string }): readonly Branch[] => {
    if (read.has(key)) return [];
    read.add(key);
    return [{ key, parts: (parts.get(key) ?? []).flatMap(take) }];
  };
  const widest = concepts.filter(({ data }) => !data.broader.some((wider) => known.has(wider)));
  return [...widest, ...concepts].flatMap(take);
}

/** Keys of all concepts in an order in which one may read them: that of the trees, each from its root down. */
export const readingOrder = (concepts: readonly Node[]): readonly string[] =>
  conceptForest(concepts).flatMap(keysOf);

const keysOf = ({ key, parts }: Branch): readonly string[] => [key, ...parts.flatMap(keysOf)];

/** What follows each item of a list. */
export const successive = (keys: readonly string[]): ReadonlyMap<string, string> =>
  new Map(keys.slice(1).map((key, n): [string, string] => [keys[n] ?? key, key]));
