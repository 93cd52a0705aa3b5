import { constants } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Catalog } from '#catalog/catalog.ts';
import { socialCards } from '#catalog/social-cards/social-cards.ts';
import { drawCard } from '#figures/card/draw-card.ts';
import { lightColors } from '#figures/light-colors.ts';
import { progress } from '../progress/progress.ts';
import { createPictureCache } from './picture-cache.ts';
import { rasterise, rasteriser } from './rasterise.ts';
import { siteTypefaces } from './site-typefaces.ts';

const tokens = new URL('../../styles/tokens.css', import.meta.url);

/**
 * Writes the picture of each page that has one of its own into the folder of a built site.
 * @param makes whether the picture at a path is to be written.
 */
export async function writeSocialCards(
  catalog: Catalog,
  output: string,
  cacheFolder: string,
  makes: (path: string) => boolean = () => true,
): Promise<{ readonly cards: number; readonly made: number }> {
  const [typefaces, css] = await Promise.all([siteTypefaces(), readFile(tokens, 'utf8')]);
  const colors = lightColors(css);
  const cache = createPictureCache(cacheFolder, rasteriser, rasterise);
  const cards = socialCards(catalog).filter(({ path }) => makes(path));
  const left = cards.values();
  const step = progress.step('cards', cards.length);
  // Each worker takes the next card when it is done with one.
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (const card of left) {
      const picture = await cache.pictureOf(drawCard(card, typefaces, colors));
      const path = join(output, card.path);
      await mkdir(dirname(path), { recursive: true });
      await copyFile(picture, path, constants.COPYFILE_FICLONE);
      step.tick();
    }
  });
  await Promise.all(workers);
  step.done();
  await cache.prune();
  return { cards: cards.length, made: cache.made() };
}
