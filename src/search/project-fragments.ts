import type { SearchDocument } from './search-document.ts';

/** Name of the file that tells which Pagefind fragment is which project, beside Pagefind’s own. */
export const projectFragmentsFileName = (language: string): string => `projects.${language}.json`;

/**
 * Pagefind’s fragment of each project, by its position in the explorer’s index; empty where the project has no text in
 * the language and is not searched.
 */
export function projectFragments(
  documents: readonly SearchDocument[],
  fragments: ReadonlyMap<string, string>,
): readonly string[] {
  const listed: string[] = [];
  for (const { key, position } of documents)
    if (position !== undefined) listed[position] = fragments.get(key) ?? '';
  return Array.from(listed, (fragment: string | undefined) => fragment ?? '');
}
