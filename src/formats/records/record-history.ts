import { type BuildFacts, type FileHistory, lastHistory } from '#catalog/build-facts.ts';

/** When a record entered the register and changed last, by its own file and its translations; empty where git does not know. */
export function recordHistory(
  facts: BuildFacts,
  path: string,
  translations: readonly string[],
): Partial<Pick<FileHistory, 'created' | 'changed' | 'commit'>> {
  const created = facts.files[path]?.created;
  const last = lastHistory(facts, [path, ...translations]);
  return {
    ...(created === undefined ? {} : { created }),
    ...(last ? { changed: last.changed, commit: last.commit } : {}),
  };
}
