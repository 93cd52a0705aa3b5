import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '../has-code.ts';
import { filesIn } from './files-in.ts';
import { NOT_OURS } from './swap.ts';

/** Name of the list of a site’s files with their checksums, at its root. */
export const SUMS = 'SHA256SUMS';

/** Checksums (SHA-256, in hexadecimal) of files, by their paths with slashes. */
export type Sums = ReadonlyMap<string, string>;

const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

/** A list as `sha256sum` writes it. Lines that are no part of one are left out. */
export const readSums = (text: string): Sums =>
  new Map(
    text.split('\n').flatMap((line) => {
      const [, sum, path] = LINE.exec(line) ?? [];
      return sum === undefined || path === undefined ? [] : [[path, sum] as const];
    }),
  );

/** The list of a site’s folder; undefined where it has none. */
export function sumsIn(folder: string): Sums | undefined {
  try {
    return readSums(readFileSync(join(folder, SUMS), 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** Paths of the files that are in a site’s folder because they are of the site, in the order of the list. */
export const listedFiles = (folder: string): readonly string[] =>
  [...filesIn(folder)].filter((path) => path !== SUMS && !path.startsWith(`${NOT_OURS}/`)).toSorted();

/**
 * Checksums of files of a site.
 * @param known those that need not be made again.
 */
export const sumsOf = (folder: string, paths: readonly string[], known: Sums): Sums =>
  new Map(paths.map((path) => [path, known.get(path) ?? sumOf(join(folder, path))]));

/** Writes the list of all files of a site, which `sha256sum -c` reads too. */
export function writeSums(folder: string, known: Sums): void {
  const lines = [...sumsOf(folder, listedFiles(folder), known)].map(([path, sum]) => `${sum}  ${path}\n`);
  writeFileSync(join(folder, SUMS), lines.join(''));
}

// Data files of a large site are longer than what can be read at once.
const buffer = Buffer.alloc(1 << 20);

/** Checksum of a file. */
export function sumOf(path: string): string {
  const sum = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      sum.update(buffer.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return sum.digest('hex');
}
