import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { progress } from './progress/progress.ts';

/** A file could not be written; everything is as it was. */
export class Unwritten extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(path, { cause });
    this.name = 'Unwritten';
    this.path = path;
  }
}

const ASIDE = '.import-';
/** What `mkdtemp` makes of it, and the files that are written there: what else a folder may hold is not ours. */
const ASIDE_NAME = /^\.import-[A-Za-z0-9]{6}$/;
const ASIDE_FILE = /^\d+$/;

/**
 * Removes the folders that an import left which was ended before its time, and gives their names. What it had moved
 * into place already stays, and importing again completes it.
 */
export async function removeLeftovers(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const removed: string[] = [];
  for (const entry of entries.filter((one) => one.isDirectory() && ASIDE_NAME.test(one.name))) {
    const path = join(folder, entry.name);
    const inside = await readdir(path, { withFileTypes: true });
    if (!inside.every((file) => file.isFile() && ASIDE_FILE.test(file.name))) continue;
    await rm(path, { recursive: true, force: true });
    removed.push(entry.name);
  }
  return removed;
}

/**
 * Writes files into the content folder, all or none: they are written aside first and then moved into place, and
 * where a move fails those before it are undone. A file keeps its permissions.
 * @param before texts, or bytes, of the files that are there
 * @param renamed paths that files have afterwards, by those that they have now; each is among the writes
 * @throws {Unwritten}
 */
export async function writeContent(
  folder: string,
  writes: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string | Uint8Array>,
  renamed: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  if (writes.size === 0) return;
  const failed =
    (path: string) =>
    (error: unknown): never => {
      throw new Unwritten(path, error);
    };
  // Within the folder, because a file cannot be moved from one disk to another; hidden, so that nothing reads it.
  const aside = await mkdtemp(join(folder, ASIDE)).catch(failed(folder));
  const step = progress.step('written', writes.size);
  const made: string[] = [];
  const moved: string[] = [];
  const gone: { readonly path: string; readonly to: string }[] = [];
  const move = async (path: string, to: string): Promise<void> => {
    await rename(join(folder, path), to).catch(failed(path));
    gone.push({ path, to });
  };
  try {
    const files = [...writes].map(([path, text], n) => ({ path, text, temporary: join(aside, String(n)) }));
    for (const { path, text, temporary } of files) {
      await writeFile(temporary, text).catch(failed(path));
      step.tick();
    }
    for (const path of new Set(files.map((file) => dirname(join(folder, file.path))))) {
      const first = await mkdir(path, { recursive: true }).catch(failed(path));
      if (first !== undefined) made.push(first);
    }
    // Where letters are all that differs, a disk may take both names for one file.
    const isAlike = ([from, to]: readonly [string, string]): boolean =>
      from.toLowerCase() === to.toLowerCase();
    for (const [from, to] of [...renamed].filter(isAlike)) await move(from, join(folder, to));
    for (const { path, temporary } of files) {
      if (before.has(path)) {
        const { mode } = await stat(join(folder, path)).catch(failed(path));
        await chmod(temporary, mode).catch(failed(path));
      }
      await rename(temporary, join(folder, path)).catch(failed(path));
      moved.push(path);
    }
    // Last, so that an end before its time leaves a record twice and never not at all.
    const apart = [...renamed].filter((names) => !isAlike(names));
    for (const [n, [from]] of apart.entries()) {
      await move(from, join(aside, String(files.length + n)));
    }
  } catch (error) {
    for (const path of moved) {
      const old = before.get(path);
      await (old === undefined ? unlink(join(folder, path)) : writeFile(join(folder, path), old));
    }
    for (const { path, to } of gone.reverse()) {
      await rename(to, join(folder, path)).catch(() => writeFile(join(folder, path), before.get(path) ?? ''));
    }
    for (const path of made) await rm(path, { recursive: true, force: true });
    throw error;
  } finally {
    step.done();
    await rm(aside, { recursive: true, force: true });
  }
}
