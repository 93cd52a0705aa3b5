import type { BuildFacts, FileHistory } from '#catalog/build-facts.ts';

interface RecordHistory {
  readonly created?: string;
  readonly changed?: string;
  readonly commit?: string;
}

/** When a record entered the register and changed last, by its own file and its translations; empty where git does not know. */
export function recordHistory(
  { files }: BuildFacts,
  path: string,
  translations: readonly string[],
): RecordHistory {
  const known = [path, ...translations].flatMap((name): FileHistory[] => {
    const history = files[name];
    return history ? [history] : [];
  });
  const created = files[path]?.created;
  const last = known.reduce<FileHistory | undefined>(
    (latest, history) => (latest && latest.changed >= history.changed ? latest : history),
    undefined,
  );
  return {
    ...(created === undefined ? {} : { created }),
    ...(last ? { changed: last.changed, commit: last.commit } : {}),
  };
}
