import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;

/** Pictures that no build used for so long are thrown away. */
const KEPT_FOR = 30 * DAY;

/** Pictures that builds keep from one to the next, and share with those that run at the same time. */
export interface PictureCache {
  /** Path of the picture of a drawing, which is made where it is not there yet. */
  readonly pictureOf: (drawing: string) => Promise<string>;
  /** Throws away what was not used for long. */
  readonly prune: () => Promise<void>;
  /** How many pictures had to be made so far. */
  readonly made: () => number;
}

/** A cache in a folder; `maker` says how `make` makes pictures, so that a change of it makes them anew. */
export function createPictureCache(
  folder: string,
  maker: string,
  make: (drawing: string) => Promise<Uint8Array>,
): PictureCache {
  let made = 0;
  return {
    pictureOf: async (drawing) => {
      const name = createHash('sha256').update(maker).update('\n').update(drawing).digest('hex');
      const path = join(folder, `${name}.png`);
      if (await isKept(path)) return path;
      await mkdir(folder, { recursive: true });
      // Under its own name only when it is whole: another build may be looking for it.
      const unfinished = join(folder, `${randomUUID()}.part`);
      await writeFile(unfinished, await make(drawing));
      await rename(unfinished, path);
      made += 1;
      return path;
    },
    prune: async () => {
      for (const name of await readdir(folder).catch(() => [])) {
        const path = join(folder, name);
        const age = await ageOf(path);
        if (age !== undefined && age > KEPT_FOR) await rm(path, { force: true });
      }
    },
    made: () => made,
  };
}

/** Whether the picture is there; its file then says that it was used. */
async function isKept(path: string): Promise<boolean> {
  const age = await ageOf(path);
  if (age === undefined) return false;
  if (age < DAY) return true;
  const now = new Date();
  return utimes(path, now, now).then(
    () => true,
    () => false,
  );
}

/** Milliseconds since the file was last written or used; undefined where there is none. */
const ageOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => undefined,
  );
