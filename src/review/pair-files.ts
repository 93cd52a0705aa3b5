import { type FileRole, roleOf } from '#check/content-file.ts';
import type { ParsedFile } from '#check/parse-file.ts';

/** A file before and after; one of the two is left out where it came or went. */
export interface FilePair {
  readonly before?: ParsedFile;
  readonly after?: ParsedFile;
}

/** The files that differ, each beside what it was, also where it was moved to another key; by their paths. */
export function pairFiles(before: readonly ParsedFile[], after: readonly ParsedFile[]): readonly FilePair[] {
  const old = new Map(before.map((parsed) => [parsed.file.path, parsed]));
  const young = new Map(after.map((parsed) => [parsed.file.path, parsed]));
  const removed = before.filter(({ file }) => !young.has(file.path));
  const added = after.filter(({ file }) => !old.has(file.path));
  const changed = after.flatMap((parsed): readonly FilePair[] => {
    const twin = old.get(parsed.file.path);
    return twin && twin.file.text !== parsed.file.text ? [{ before: twin, after: parsed }] : [];
  });
  const moved = movedFiles(removed, added);
  const gone = new Set([...moved.values()]);
  const pairs: readonly FilePair[] = [
    ...changed,
    ...added.map((parsed) => {
      const twin = moved.get(parsed);
      return { after: parsed, ...(twin ? { before: twin } : {}) };
    }),
    ...removed.filter((parsed) => !gone.has(parsed)).map((parsed) => ({ before: parsed })),
  ];
  return pairs
    .filter((pair) => roleOf(pathOf(pair)).kind !== 'stray')
    .toSorted((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
}

const pathOf = ({ before, after }: FilePair): string => (after ?? before)?.file.path ?? '';

/**
 * What each new file was: the record that it says it was, or the only one of the same text or the same title. Its
 * translations go with it.
 */
function movedFiles(
  removed: readonly ParsedFile[],
  added: readonly ParsedFile[],
): ReadonlyMap<ParsedFile, ParsedFile> {
  const left = new Set(removed);
  const moved = new Map<ParsedFile, ParsedFile>();
  const keys = new Map<string, string>();
  const records = added.filter(({ role }) => role.kind === 'record');
  const reasons: readonly ((old: ParsedFile, young: ParsedFile) => boolean)[] = [
    (old, young) => formerKeys(young).includes(keyOf(old.role)),
    (old, young) => old.file.text === young.file.text,
    (old, young) => titleOf(old) !== undefined && titleOf(old) === titleOf(young),
  ];
  for (const isSame of reasons) {
    for (const young of records.filter((one) => !moved.has(one))) {
      const twins = [...left].filter((old) => isSameKind(old.role, young.role) && isSame(old, young));
      const [twin] = twins;
      if (!twin || twins.length > 1) continue;
      left.delete(twin);
      moved.set(young, twin);
      keys.set(nameOf(young.role), keyOf(twin.role));
    }
  }
  for (const young of added.filter(({ role }) => role.kind === 'translation')) {
    const former = keys.get(nameOf(young.role));
    const twin = [...left].find((old) => isSameKind(old.role, young.role) && keyOf(old.role) === former);
    if (!twin) continue;
    left.delete(twin);
    moved.set(young, twin);
  }
  return moved;
}

const keyOf = (role: FileRole): string => ('key' in role ? role.key : '');
const nameOf = (role: FileRole): string => ('collection' in role ? `${role.collection}/${role.key}` : '');

const isSameKind = (a: FileRole, b: FileRole): boolean =>
  JSON.stringify({ ...a, key: '' }) === JSON.stringify({ ...b, key: '' });

/** Keys that a record says it had. */
export function formerKeys({ legible }: ParsedFile): readonly string[] {
  const data = legible?.data;
  return data && 'redirectFrom' in data ? data.redirectFrom : [];
}

/** Title of a record; undefined where none can be read. */
export function titleOf({ legible }: ParsedFile): string | undefined {
  const data = legible?.data;
  return data && 'title' in data ? data.title : undefined;
}
