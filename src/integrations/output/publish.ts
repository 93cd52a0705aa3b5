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
  const unwanted = there.filter(
    (path) => !isWanted(path) && (!isWanted(original(path)) || replaced.has(original(path))),
  );
  for (const path of unwanted) rmSync(join(output, path));
  for (const folder of new Set(unwanted.map((path) => dirname(path)))) removeEmpty(output, folder);
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

/** Removes a folder of the output where it is empty, and what holds it where that is empty then. */
function removeEmpty(output: string, folder: string): void {
  const path = join(output, folder);
  if (folder === '.' || !existsSync(path) || readdirSync(path).length > 0) return;
  rmdirSync(path);
  removeEmpty(output, dirname(folder));
}
