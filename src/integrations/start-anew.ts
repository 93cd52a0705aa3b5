import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from './has-code.ts';

/** Files of the repository with changes that are not committed; undefined where the folder is in no repository. */
export function uncommitted(root: string): readonly string[] | undefined {
  const { status, stdout } = spawnSync('git', ['-C', root, 'status', '--porcelain', '-z'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return status === 0 ? stdout.split('\0').filter((line) => line !== '') : undefined;
}

/** Paths that a list names, one a line; `#` begins a comment. */
export async function pathsIn(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

/** How many files there are at the path: of a folder, those in it; 0 where there is nothing. */
export async function countFiles(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    if (hasCode(error, 'ENOTDIR')) return undefined;
    throw error;
  });
  return entries?.filter((entry) => entry.isFile()).length ?? 1;
}

/**
 * Puts files in the place of all that a folder has: they are written aside first, so that it is whole before and after.
 * @param kept paths of the folder that stay
 */
export async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  kept: readonly string[],
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const aside = await mkdtemp(`${folder}-`);
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(aside, path)), { recursive: true });
      await writeFile(join(aside, path), text);
    }
    for (const path of kept) await cp(join(folder, path), join(aside, path));
    await rm(folder, { recursive: true, force: true });
    await rename(aside, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The text of a `package.json` or of its lockfile with another name of the package. */
export const renamedPackage = (text: string, name: string): string => {
  const old = /"name": "([^"]+)"/.exec(text)?.[1];
  return old === undefined
    ? text
    : text
        .replaceAll(`\n  "name": "${old}"`, `\n  "name": "${name}"`)
        .replace(`\n      "name": "${old}"`, `\n      "name": "${name}"`);
};
