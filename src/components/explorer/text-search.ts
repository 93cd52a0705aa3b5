import type { ExplorerSettings } from '#search/explorer-settings.ts';
import type { FoundProjects, ProjectSearch } from '#search/project-search.ts';

/**
 * A search in the texts of the projects that is loaded when first asked, and remembers its last answer; what failed is
 * tried again the next time. Nothing for an empty query.
 */
export function textSearch({ base, language }: Pick<ExplorerSettings, 'base' | 'language'>) {
  let loading: Promise<ProjectSearch> | undefined;
  let last: { readonly query: string; readonly answer: Promise<FoundProjects> } | undefined;

  async function ask(query: string): Promise<FoundProjects> {
    loading ??= import('#search/project-search.ts').then(({ loadProjectSearch }) =>
      loadProjectSearch(base, language),
    );
    return (await loading)(query);
  }

  return async (query: string): Promise<FoundProjects | undefined> => {
    if (query === '') return undefined;
    if (last?.query !== query) last = { query, answer: ask(query) };
    try {
      return await last.answer;
    } catch (error) {
      loading = undefined;
      last = undefined;
      throw error;
    }
  };
}
