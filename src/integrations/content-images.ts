import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { imageMetadata } from 'astro/assets/utils';
import sirv from 'sirv';
import type { ImageSize } from '#catalog/build-facts.ts';
import { roleOf } from '#check/content-file.ts';
import { contentDir } from './environment.ts';

const FOLDER = 'images';

/**
 * Sizes of the images of a content folder, by the names of their files; none where it has no images.
 * @throws {Error} when a file is no image, with its name.
 */
export async function readImageSizes(folder: string): Promise<Readonly<Record<string, ImageSize>>> {
  const names = await readdir(join(folder, FOLDER)).catch(() => []);
  const images = names.filter((name) => roleOf(`${FOLDER}/${name}`).kind === 'image').sort();
  const sizes = images.map(async (name): Promise<readonly [string, ImageSize]> => {
    const { width, height } = await imageMetadata(await readFile(join(folder, FOLDER, name)), name);
    return [name, { width, height }];
  });
  return Object.fromEntries(await Promise.all(sizes));
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
        for (const name of Object.keys(await readImageSizes(contentDir))) {
          await cp(join(contentDir, FOLDER, name), join(fileURLToPath(dir), FOLDER, name));
        }
      },
    },
  };
}
