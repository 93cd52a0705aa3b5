import type { ExplorerIndex } from './explorer-index.ts';
import type { Sort } from './explorer-state.ts';

/** The latest first; what has no date comes last, and equals stay in the order of their titles. */
const latestFirst = (projects: readonly number[], dates: readonly string[]): readonly number[] =>
  projects.toSorted((a, b) => {
    const [one = '', other = ''] = [dates[a], dates[b]];
    return one === other ? a - b : one < other ? 1 : -1;
  });

/** Projects, given by their positions, in the order asked for; `ranked` are those of a text search, best first. */
export function sorted(
  index: ExplorerIndex,
  projects: readonly number[],
  sort: Sort,
  ranked: readonly number[] | undefined,
): readonly number[] {
  switch (sort) {
    case 'title':
      return projects;
    case 'start':
      return latestFirst(projects, index.starts);
    case 'end':
      return latestFirst(projects, index.ends);
    case 'changed':
      return latestFirst(projects, index.changed);
    case 'relevance': {
      const among = new Set(projects);
      return ranked ? ranked.filter((project) => among.has(project)) : projects;
    }
  }
}
