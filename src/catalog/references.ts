import type { Citation } from '#text/citations.ts';

/** A source as a page lists it, with the anchors from which it is cited. */
export interface Reference {
  readonly number: number;
  readonly source: string;
  /** Ids of the citations on the page, in reading order; empty where only a fact rests on it. */
  readonly citedAt: readonly string[];
}

/** Numbers the sources of one page in the order in which they are first cited. */
export interface ReferenceList {
  /** Number of the source; with `anchored`, also the id for the place of citation. */
  readonly cite: (citation: Citation) => { readonly number: number; readonly id: string };
  /** Number of a source that a fact rests on, without a place in the text. */
  readonly numberOf: (source: string) => number;
  readonly list: () => readonly Reference[];
}

export function createReferenceList(): ReferenceList {
  const citedAt = new Map<string, string[]>();
  const numbers = new Map<string, number>();
  const numberOf = (source: string): number => {
    const known = numbers.get(source);
    if (known !== undefined) return known;
    numbers.set(source, numbers.size + 1);
    citedAt.set(source, []);
    return numbers.size;
  };
  return {
    numberOf,
    cite: ({ source }) => {
      const number = numberOf(source);
      const places = citedAt.get(source) ?? [];
      const id = `cita-${number}-${places.length + 1}`;
      places.push(id);
      return { number, id };
    },
    list: () =>
      [...numbers].map(([source, number]) => ({ number, source, citedAt: citedAt.get(source) ?? [] })),
  };
}
