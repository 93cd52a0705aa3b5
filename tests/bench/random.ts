/** Repeatable chance: the same seed draws the same things in the same order. */
export interface Random {
  /** From 0 to before 1. */
  readonly next: () => number;
  /** A whole number from 0 to before `count`. */
  readonly below: (count: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** The first items often, the last ones seldom, as words, places and partners are spread in real registers. */
  readonly pickFirstOften: <T>(items: readonly T[]) => T;
}

/** A small seeded generator (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const at = <T>(items: readonly T[], share: number): T => {
    const item = items[Math.floor(items.length * share)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return {
    next,
    below: (count) => Math.floor(next() * count),
    pick: (items) => at(items, next()),
    pickFirstOften: (items) => at(items, next() ** 3),
  };
}
