import { loadRecordSearch } from './client.ts';
import { projectFragmentsFileName } from './project-fragments.ts';
import { readJson } from './read-json.ts';

/** What a text search found among the projects. */
export interface FoundProjects {
  /** Positions in the explorer’s index, best first. */
  readonly ranked: readonly number[];
  /** The query as it was probably meant, where a word of it is not known. */
  readonly corrected?: string;
}

export type ProjectSearch = (query: string) => Promise<FoundProjects>;

/** Loads the search for use by the explorer. */
export async function loadProjectSearch(base: string, language: string): Promise<ProjectSearch> {
  const [search, fragments] = await Promise.all([
    loadRecordSearch(base, language),
    readJson<readonly string[]>(`${base}pagefind/${projectFragmentsFileName(language)}`),
  ]);
  const positions = new Map(fragments.map((fragment, position) => [fragment, position]));
  return async (query) => {
    const { results, corrected } = await search(query, { type: 'projects', whole: true });
    return {
      ranked: results.map(({ id }) => positions.get(id)).filter((position) => position !== undefined),
      ...(corrected === undefined ? {} : { corrected }),
    };
  };
}
