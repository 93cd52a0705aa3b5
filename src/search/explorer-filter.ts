import { type ListFacet, listFacets, ofEachFacet } from './explorer-facets.ts';
import type { ExplorerIndex } from './explorer-index.ts';
import type { Constraint, ExplorerState } from './explorer-state.ts';

/** What a state finds. */
export interface Narrowed {
  /** Positions of the projects that pass, in the order of the titles. */
  readonly found: readonly number[];
  /** For each value of each facet, the projects that would be found by it, whatever else of the facet is ticked. */
  readonly counts: Readonly<Record<ListFacet, Uint32Array>>;
  /** For each constraint, the projects that fail it alone: what taking it away would add. */
  readonly lost: ReadonlyMap<Constraint, number>;
}

const yearOf = (date: string): number => (date === '' ? Number.NaN : Number(date.slice(0, 4)));

/** Prepares the narrowing of an index; `found` are the positions that a text search found, if there was one. */
export function narrowing(
  index: ExplorerIndex,
): (state: ExplorerState, matching: ReadonlySet<number> | undefined) => Narrowed {
  const starts = index.starts.map(yearOf);
  const ends = index.ends.map(yearOf);
  const positionOf = new Map(
    listFacets.map((facet) => [
      facet,
      new Map(index.facets[facet].values.map(([code], position) => [code, position])),
    ]),
  );

  /** Whether the years that the project is known to have run meet the range. */
  function inYears(project: number, from: number, to: number): boolean {
    const start = starts[project] ?? Number.NaN;
    const end = ends[project] ?? Number.NaN;
    const first = Number.isNaN(start) ? end : start;
    const last = Number.isNaN(end) ? start : end;
    return first <= to && last >= from;
  }

  return (state, matching) => {
    const tests: (readonly [Constraint, (project: number) => boolean])[] = [];
    for (const [facet, codes] of state.chosen) {
      const { of, values } = index.facets[facet];
      const ticked = new Uint8Array(values.length);
      for (const code of codes) {
        const position = positionOf.get(facet)?.get(code);
        if (position !== undefined) ticked[position] = 1;
      }
      tests.push([facet, (project) => of[project]?.some((value) => ticked[value] === 1) ?? false]);
    }
    const { from, to } = state;
    if (from !== undefined || to !== undefined)
      tests.push(['years', (project) => inYears(project, from ?? -Infinity, to ?? Infinity)]);
    if (matching) tests.push(['query', (project) => matching.has(project)]);

    const found: number[] = [];
    const lost = new Map<Constraint, number>(tests.map(([constraint]) => [constraint, 0]));
    const counts = ofEachFacet((facet) => new Uint32Array(index.facets[facet].values.length));
    const count = (facet: ListFacet, project: number): void => {
      const counted = counts[facet];
      for (const value of index.facets[facet].of[project] ?? []) counted[value] = (counted[value] ?? 0) + 1;
    };
    for (let project = 0; project < index.size; project++) {
      let failures = 0;
      let failed: Constraint | undefined;
      for (const [constraint, passes] of tests) {
        if (passes(project)) continue;
        failed = constraint;
        failures += 1;
        if (failures > 1) break;
      }
      if (failures > 1) continue;
      if (failed === undefined) {
        found.push(project);
        for (const facet of listFacets) count(facet, project);
      } else {
        lost.set(failed, (lost.get(failed) ?? 0) + 1);
        if (failed !== 'years' && failed !== 'query') count(failed, project);
      }
    }
    return { found, counts, lost };
  };
}
