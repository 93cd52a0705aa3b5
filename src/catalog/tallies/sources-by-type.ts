import { readings, sourceTypes } from '#model/codelists/source-types.ts';
import type { Catalog } from '../catalog.ts';

/** How many sources of a kind there are, and how they can be gone back to. */
export interface SourceTally {
  readonly type: (typeof sourceTypes)[number]['code'];
  readonly sources: number;
  /** How much was read, in the order of the code list; those of which it is not said last. */
  readonly read: readonly number[];
  /** With a copy in an archive. */
  readonly archived: number;
  /** With the day on which they were consulted. */
  readonly accessed: number;
  /** Pairs of a source and a record that rests on it. */
  readonly uses: number;
}

/** Counts each source once; the kinds with the most sources first, those without any left out. */
export function tallySources({ find, graph }: Catalog): readonly SourceTally[] {
  return sourceTypes
    .map(({ code }): SourceTally => {
      const sources = find.source.all.filter(({ data }) => data.type === code);
      const count = (of: (one: (typeof sources)[number]) => boolean): number => sources.filter(of).length;
      return {
        type: code,
        sources: sources.length,
        read: [...readings.map((reading) => reading.code), undefined].map((reading) =>
          count(({ data }) => data.read === reading),
        ),
        archived: count(({ data }) => data.archivedUrl !== undefined),
        accessed: count(({ data }) => data.accessed !== undefined),
        uses: sources.reduce((sum, { key }) => sum + (graph.citedBy.get(key)?.length ?? 0), 0),
      };
    })
    .filter(({ sources }) => sources > 0)
    .toSorted((a, b) => b.sources - a.sources);
}
