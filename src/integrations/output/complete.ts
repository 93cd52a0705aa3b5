import { cpSync, linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasCode } from '../has-code.ts';
import { filesIn } from './files-in.ts';
import { NOT_OURS } from './swap.ts';

/** The file that a compressed one stands beside. */
const original = (path: string): string => path.replace(/\.(?:br|gz)$/, '');

/**
 * Completes what was built with the kept files of the site that is there, and puts it beside that site. Files whose
 * bytes stay the same are those of the site, so that what copies or compresses them later sees which ones are new.
 * The site itself is not touched.
 * @param built folder of the files that were built, on the same disk where possible; it is gone afterwards.
 * @param site folder of the site that is there, or would be.
 * @param kept paths of its files that are still right.
 * @param next folder to put the new site into; what is there goes.
 * @returns paths of the files that are the site’s.
 */
export function complete(
  built: string,
  site: string,
  kept: ReadonlySet<string>,
  next: string,
): ReadonlySet<string> {
  rmSync(next, { recursive: true, force: true });
  mkdirSync(dirname(next), { recursive: true });
  move(built, next);
  const there = lstatSync(site, { throwIfNoEntry: false })
    ? [...filesIn(site)].filter((path) => !path.startsWith(`${NOT_OURS}/`))
    : [];
  const made = filesIn(next);
  const same = new Set(
    there.filter((path) => kept.has(path) || (made.has(path) && isSame(join(next, path), join(site, path)))),
  );
  // What was compressed of a file that stays is still right.
  const staying = there.filter((path) => same.has(path) || (same.has(original(path)) && !made.has(path)));
  const folders = new Set<string>();
  for (const path of staying) {
    const to = join(next, path);
    if (made.has(path)) rmSync(to);
    else if (!folders.has(dirname(path))) {
      mkdirSync(dirname(to), { recursive: true });
      folders.add(dirname(path));
    }
    keep(join(site, path), to);
  }
  return new Set(staying);
}

function isSame(a: string, b: string): boolean {
  const there = statSync(b, { throwIfNoEntry: false });
  if (!there?.isFile() || there.size !== statSync(a).size) return false;
  return readFileSync(a).equals(readFileSync(b));
}

/** The same file at another path: a link, which costs nothing, where the disk has links. */
function keep(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV', 'EPERM', 'EMLINK', 'ENOSYS', 'ENOTSUP')) throw error;
    cpSync(from, to, { preserveTimestamps: true });
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another disk.
    if (!hasCode(error, 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    rmSync(from, { recursive: true });
  }
}
