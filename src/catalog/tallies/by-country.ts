import type { Catalog } from '../catalog.ts';
import { countByStrand, type StrandOrNone } from './by-strand.ts';
import type { ValueTally } from './by-value.ts';

/**
 * How many of the projects each country has a part in, itself, through its organisations or as the place of the
 * benefit, by strand; those with the most projects first.
 */
export function tallyByCountry(
  catalog: Catalog,
  projects: readonly string[],
  kinds: readonly StrandOrNone[],
): readonly ValueTally[] {
  const asked = new Set(projects);
  return [...catalog.graph.projectsByCountry]
    .map(([code, keys]) => ({ code, keys: keys.filter((key) => asked.has(key)) }))
    .filter(({ keys }) => keys.length > 0)
    .map(({ code, keys }) => ({ code, projects: keys.length, counts: countByStrand(catalog, keys, kinds) }))
    .toSorted((a, b) => b.projects - a.projects || (a.code < b.code ? -1 : 1));
}
