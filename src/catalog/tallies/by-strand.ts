import { type Strand, strands } from '#model/codelists/strands.ts';
import type { Catalog } from '../catalog.ts';

/** A strand, or `none` where a project has none. */
export type StrandOrNone = Strand | 'none';

/** Numbers of projects of each strand, in the order of `kinds`. */
export type StrandCounts = readonly number[];

/** The strands that the projects have, in their order; `none` last. */
export function strandsOf(catalog: Catalog, projects: readonly string[]): readonly StrandOrNone[] {
  const found = new Set(projects.map((key) => strandOfProject(catalog, key)));
  return [...strands.map(({ code }) => code), 'none' as const].filter((code) => found.has(code));
}

export const strandOfProject = ({ find }: Catalog, key: string): StrandOrNone =>
  find.project.get(key).data.strand ?? 'none';

/** How many of the projects have each of the strands. */
export function countByStrand(
  catalog: Catalog,
  projects: readonly string[],
  kinds: readonly StrandOrNone[],
): StrandCounts {
  // Not a look at each project to count nothing.
  if (kinds.length === 0) return [];
  const of = projects.map((key) => strandOfProject(catalog, key));
  return kinds.map((kind) => of.filter((strand) => strand === kind).length);
}
