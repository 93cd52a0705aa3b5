import type { Concept } from '#model/concept.ts';

interface Node {
  readonly key: string;
  readonly data: Pick<Concept, 'broader'>;
}

/**
 * Keys of all concepts in an order in which one may read them: each wide concept, then those that are part of it,
 * and so on down; a concept that is part of several comes with the first that is read. Keeps the given order
 * between siblings, and takes concepts that the tree does not reach (a circle) last.
 */
export function readingOrder(concepts: readonly Node[]): readonly string[] {
  const known = new Set(concepts.map(({ key }) => key));
  const parts = Map.groupBy(
    concepts.flatMap(({ key, data }) =>
      data.broader.filter((wider) => known.has(wider)).map((wider) => ({ key, wider })),
    ),
    ({ wider }) => wider,
  );
  const read = new Set<string>();
  const take = (key: string): void => {
    if (read.has(key)) return;
    read.add(key);
    for (const part of parts.get(key) ?? []) take(part.key);
  };
  for (const { key, data } of concepts) if (!data.broader.some((wider) => known.has(wider))) take(key);
  for (const { key } of concepts) take(key);
  return [...read];
}

/** What follows each item of a list. */
export const successive = (keys: readonly string[]): ReadonlyMap<string, string> =>
  new Map(keys.slice(1).map((key, n): [string, string] => [keys[n] ?? key, key]));
