import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '#check/content-file.ts';

// A system allows a process only so many open files.
const READS_AT_ONCE = 64;

/** The content folder is not there. */
export class MissingContentFolder extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(folder);
    this.name = 'MissingContentFolder';
    this.folder = folder;
  }
}

// The byte order mark is kept: the check speaks of it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a content file. What is not UTF-8 shows as U+FFFD, which the check speaks of. */
export const decodeContent = (bytes: Uint8Array): string => decoder.decode(bytes);

/**
 * Reads the files of a content folder, or of one of its folders, in the order of their paths.
 * Hidden files and folders are left out.
 * @throws {MissingContentFolder} when the content folder is not there; a folder within it may be missing.
 */
export async function readContentFolder(folder: string, within = ''): Promise<readonly ContentFile[]> {
  const names = await namesIn(folder);
  const files = names.filter((name) => within === '' || name.startsWith(`${within}/`));
  const contents: ContentFile[] = [];
  for (let from = 0; from < files.length; from += READS_AT_ONCE) {
    const some = files.slice(from, from + READS_AT_ONCE);
    const read = some.map(async (path) => ({
      path,
      text: decodeContent(await readFile(join(folder, path))),
    }));
    contents.push(...(await Promise.all(read)));
  }
  return contents;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new MissingContentFolder(folder);
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
