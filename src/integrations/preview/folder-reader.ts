import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '#check/content-file.ts';
import { namesIn, readContentFile } from '../content-folder.ts';

// Clocks of file systems are coarse: of a file written just now, a second change could bear the same time.
const TOO_FRESH_MILLISECONDS = 2000;

interface ReadFile {
  readonly stamp: string | undefined;
  readonly file: ContentFile;
}

/**
 * Reads a content folder whenever it is called, each file only where it may have changed since.
 * @throws {MissingContentFolder} when the folder is not there.
 */
export function folderReader(folder: string): () => Promise<readonly ContentFile[]> {
  let known = new Map<string, ReadFile>();
  return async () => {
    const read = new Map<string, ReadFile>();
    for (const { path, unread } of await namesIn(folder)) {
      if (unread !== undefined) {
        read.set(path, { stamp: undefined, file: { path, text: '', unread } });
        continue;
      }
      const stats = statSync(join(folder, path), { throwIfNoEntry: false });
      const stamp = stats && stampOf(stats);
      const before = known.get(path);
      const isSame = before !== undefined && stamp !== undefined && before.stamp === stamp;
      const now = isSame ? before : readNow(folder, path, stamp);
      if (now) read.set(path, now);
    }
    known = read;
    return [...read.values()].map(({ file }) => file);
  };
}

const stampOf = ({ ino, size, mtimeMs, ctimeMs }: Stats): string | undefined =>
  Date.now() - Math.max(mtimeMs, ctimeMs) < TOO_FRESH_MILLISECONDS
    ? undefined
    : [ino, size, mtimeMs, ctimeMs].join(' ');

/** The file as it is; undefined when it is gone. */
function readNow(folder: string, path: string, stamp: string | undefined): ReadFile | undefined {
  const file = readContentFile(folder, path);
  const isGone =
    file.unread !== undefined && statSync(join(folder, path), { throwIfNoEntry: false }) === undefined;
  return isGone ? undefined : { stamp, file };
}
