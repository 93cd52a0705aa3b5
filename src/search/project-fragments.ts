import type { SearchDocument } from './search-document.ts';

/** Name of the file that tells which Pagefind fragment is which project, beside Pagefind’s own. */
export const projectFragmentsFileName = (language: string): string => `projects.${language}.json`;

/**
 * Key of each project’s document, by its position in the explorer’s index; empty where the project has no text in the
 * language and is not searched.
 */
export function projectKeys(documents: readonly SearchDocument[]): readonly string[] {
  const listed: string[] = [];
  for (const { key, position } of documents) if (position !== undefined) listed[position] = key;
  return Array.from(listed, (key: string | undefined) => key ?? '');
}
