import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { basename, join } from 'node:path';

// Editors save in several steps, and half of a file is no file.
const QUIET_MILLISECONDS = 60;
const RETRY_MILLISECONDS = 1000;

interface Watched {
  /** A folder that was removed and made anew is another one. */
  readonly inode: number;
  readonly watcher: FSWatcher;
}

/**
 * Calls back after each burst of changes anywhere in a folder, never twice at a time. It watches the folders and not
 * each file, of which a system watches only so many. Returns what ends the watch.
 */
export function watchFolder(folder: string, onChange: () => Promise<void>): () => void {
  const watched = new Map<string, Watched>();
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  let isStirred = false;
  let isEnded = false;

  const stir = (after: number = QUIET_MILLISECONDS): void => {
    isStirred = true;
    if (isBusy || isEnded) return;
    clearTimeout(timer);
    timer = setTimeout(settle, after);
  };
  const settle = async (): Promise<void> => {
    isBusy = true;
    isStirred = false;
    const isWhole = follow();
    await onChange();
    isBusy = false;
    if (isStirred) stir();
    else if (!isWhole) stir(RETRY_MILLISECONDS);
  };
  const unfollow = (path: string): void => {
    watched.get(path)?.watcher.close();
    watched.delete(path);
  };
  /** Watches every folder that is there; false where that cannot be. */
  const follow = (): boolean => {
    const folders = foldersIn(folder);
    for (const [path, { inode }] of watched) if (folders.get(path) !== inode) unfollow(path);
    try {
      for (const [path, inode] of folders) {
        if (watched.has(path)) continue;
        const lost = (): void => {
          unfollow(path);
          stir();
        };
        // Linux tells of the end of a folder by its own name, and the next one may get the same inode.
        const watcher = watch(path, (_, name) => (name === basename(path) ? lost() : stir()));
        watcher.on('error', lost);
        watched.set(path, { inode, watcher });
      }
      return folders.size > 0;
    } catch {
      return false;
    }
  };

  if (!follow()) stir(RETRY_MILLISECONDS);
  return () => {
    isEnded = true;
    clearTimeout(timer);
    for (const path of [...watched.keys()]) unfollow(path);
  };
}

/** The folder and those within it, but for hidden ones, each with its inode; none where it is not there. */
function foldersIn(folder: string): ReadonlyMap<string, number> {
  try {
    const within = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
    );
    return new Map([
      [folder, statSync(folder).ino],
      ...within.flatMap(({ name }) => [...foldersIn(join(folder, name))]),
    ]);
  } catch {
    return new Map();
  }
}
