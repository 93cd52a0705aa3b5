import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './files-in.ts';

// What a repository that is served from the folder keeps there.
const NOT_OURS = '.git';

/** The file that a compressed one stands beside. */
const original = (path: string): string => path.replace(/\.(?:br|gz)$/, '');

/**
 * Makes the output folder hold what was built, and the kept files; all others go. Files whose bytes stay the same are
 * not touched, so that what copies or compresses them later sees which ones are new.
 * @param built folder of the files that were built, on the same disk where possible; it is gone afterwards.
 * @param kept paths of files in the output folder that are still right.
 */
export function publish(built: string, output: string, kept: ReadonlySet<string>): void {
  mkdirSync(output, { recursive: true });
  if (readdirSync(output).length === 0) {
    rmdirSync(output);
    return move(built, output);
  }
  const made = filesIn(built);
  const there = [...filesIn(output)].filter((path) => !path.startsWith(`${NOT_OURS}/`));
  const isWanted = (path: string): boolean => made.has(path) || kept.has(path);
  const replaced = new Set([...made].filter((path) => !isSame(join(built, path), join(output, path))));
  for (const path of there)
    if (!isWanted(path) && (!isWanted(original(path)) || replaced.has(original(path))))
      rmSync(join(output, path));
  removeEmptyFolders(output);
  const folders = new Set([...replaced].map((path) => dirname(join(output, path))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const path of replaced) move(join(built, path), join(output, path));
  rmSync(built, { recursive: true, force: true });
}

function isSame(a: string, b: string): boolean {
  const there = statSync(b, { throwIfNoEntry: false });
  if (!there?.isFile() || there.size !== statSync(a).size) return false;
  return readFileSync(a).equals(readFileSync(b));
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another disk.
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    rmSync(from, { recursive: true });
  }
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === NOT_OURS) continue;
    const inner = join(folder, entry.name);
    removeEmptyFolders(inner);
    if (existsSync(inner) && readdirSync(inner).length === 0) rmdirSync(inner);
  }
}
