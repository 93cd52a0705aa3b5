import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from './has-code.ts';

/** Files that builds keep from one to the next. A site’s own are links to them, so that they take no room twice. */
export interface KeptFiles {
  /** Puts a file at a path, made where none of its name is kept; says whether it was made. */
  readonly put: (name: string, path: string, make: () => Promise<Uint8Array>) => Promise<boolean>;
  /** Throws away what was not put since this was opened and stands in no other site. */
  readonly prune: () => Promise<void>;
}

/** The kept files of a folder; a name must say everything that the bytes of its file depend on. */
export function keptFiles(folder: string): KeptFiles {
  const used = new Set<string>();
  return {
    put: async (name, path, make) => {
      // One folder of a hundred thousand files is slow.
      const kept = join(folder, name.slice(0, 2), name);
      used.add(kept);
      if (await place(kept, path)) return false;
      // Under its own name only when it is whole: another build may be looking for it.
      const unfinished = join(folder, `${randomUUID()}.part`);
      await mkdir(dirname(kept), { recursive: true });
      await writeFile(unfinished, await make());
      await rename(unfinished, kept);
      await place(kept, path);
      return true;
    },
    prune: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        const path = join(entry.parentPath, entry.name);
        if (!entry.isFile() || used.has(path)) continue;
        const links = await stat(path).then(
          ({ nlink }) => nlink,
          () => 0,
        );
        if (links === 1) await rm(path, { force: true });
      }
    },
  };
}

/** Puts a kept file at a path, in the place of what is there; false where it is not kept. */
async function place(kept: string, path: string): Promise<boolean> {
  try {
    await link(kept, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    await rm(path, { force: true });
    // Another disk has no links to it.
    await (hasCode(error, 'EEXIST') ? link(kept, path) : copyFile(kept, path));
    return true;
  }
}
