import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { imageMetadata } from 'astro/assets/utils';
import sirv from 'sirv';
import type { ImageSize } from '#catalog/build-facts.ts';
import { roleOf } from '#check/content-file.ts';
import { namesIn } from './content-folder.ts';
import { contentDir } from './environment.ts';

const FOLDER = 'images';
// A browser holds each of them in four bytes, whatever the file has.
const MOST_PIXELS = 50_000_000;

/**
 * Sizes of the images of a content folder, by the names of their files; none where it has no images.
 * @throws {Error} when a file is no image, with its name.
 */
export async function readImageSizes(folder: string): Promise<Readonly<Record<string, ImageSize>>> {
  // What is only a link, or no file, is not followed: the check speaks of it.
  const names = (await namesIn(folder).catch(() => [])).flatMap(({ path, unread }) =>
    unread === undefined && roleOf(path).kind === 'image' ? [path.slice(FOLDER.length + 1)] : [],
  );
  const sizes = names.map(async (name): Promise<readonly [string, ImageSize]> => {
    const bytes = await readFile(join(folder, FOLDER, name));
    const { width, height } = await imageMetadata(bytes, name);
    if (width * height > MOST_PIXELS) {
      throw new Error(
        `${FOLDER}/${name}: ${width} × ${height}; se esperan menos de ${MOST_PIXELS / 1e6} millones de puntos (expected fewer than ${MOST_PIXELS / 1e6} million pixels).`,
      );
    }
    return [name, { width, height }];
  });
  return Object.fromEntries(await Promise.all(sizes));
}

/** Puts the images of a content folder into another. */
export async function copyImages(folder: string, to: string): Promise<void> {
  for (const name of Object.keys(await readImageSizes(folder)))
    await cp(join(folder, FOLDER, name), join(to, FOLDER, name));
}

/** Serves the content’s images in the preview, and puts them into the built site, under the same address. */
export function contentImages(): AstroIntegration {
  let base = '/';
  return {
    name: 'content-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}${FOLDER}`, sirv(join(contentDir, FOLDER), { dev: true }));
      },
      'astro:build:done': async ({ dir }) => {
        await copyImages(contentDir, fileURLToPath(dir));
      },
    },
  };
}
