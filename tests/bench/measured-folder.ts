import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a build wrote. */
export interface FolderFigures {
  readonly files: number;
  readonly bytes: number;
  /** Files of HTML that do not merely lead to another. */
  readonly pages: number;
}

/** Every file of a folder and of those in it, relative to it. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

const largestRedirect = 2000;

export function measureFolder(folder: string): FolderFigures {
  const files = filesIn(folder).map((file) => {
    const path = join(folder, file);
    return { path, size: statSync(path).size };
  });
  const leadsElsewhere = ({ path, size }: (typeof files)[number]): boolean =>
    size < largestRedirect && /<meta http-equiv="?refresh/.test(readFileSync(path, 'utf8'));
  return {
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    pages: files.filter((file) => file.path.endsWith('.html') && !leadsElsewhere(file)).length,
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
