import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a build wrote. */
export interface FolderFigures {
  readonly files: number;
  readonly bytes: number;
  /** Files of HTML. */
  readonly pages: number;
}

/** Every file of a folder and of those in it, relative to it. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

export function measureFolder(folder: string): FolderFigures {
  const files = filesIn(folder);
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
    pages: files.filter((file) => file.endsWith('.html')).length,
  };
}

/** Files that only one of two folders has, or that are not the same in both byte by byte, in the order of their names. */
export function differingFiles(one: string, other: string): readonly string[] {
  const [inOne, inOther] = [new Set(filesIn(one)), new Set(filesIn(other))];
  const same = (file: string): boolean =>
    inOne.has(file) &&
    inOther.has(file) &&
    readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
  return [...inOne.union(inOther)].filter((file) => !same(file)).sort();
}
