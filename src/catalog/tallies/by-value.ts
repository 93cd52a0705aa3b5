import type { Project } from '#model/project.ts';
import type { Catalog } from '../catalog.ts';
import { countByStrand, type StrandCounts, type StrandOrNone } from './by-strand.ts';

/** How many projects have a value, by strand. */
export interface ValueTally {
  readonly code: string;
  readonly projects: number;
  readonly counts: StrandCounts;
}

/** Counts each project once for each of its values; those with the most projects first, then in their order. */
export function tallyByValue(
  catalog: Catalog,
  projects: readonly string[],
  kinds: readonly StrandOrNone[],
  valuesOf: (project: Project) => readonly string[],
): readonly ValueTally[] {
  const byValue = new Map<string, string[]>();
  for (const key of projects)
    for (const value of new Set(valuesOf(catalog.find.project.get(key).data))) {
      const having = byValue.get(value);
      if (having) having.push(key);
      else byValue.set(value, [key]);
    }
  return [...byValue]
    .map(([code, having]) => ({
      code,
      projects: having.length,
      counts: countByStrand(catalog, having, kinds),
    }))
    .toSorted((a, b) => b.projects - a.projects || (a.code < b.code ? -1 : 1));
}
