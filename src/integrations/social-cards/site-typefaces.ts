import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import decompress from 'woff2-encoder/decompress';
import type { CardTypefaces } from '#figures/card/draw-card.ts';
import { createTypeface, type FontFile, readFontFile } from '#figures/card/typeface.ts';

/** Scripts of the site’s fonts, the first the ones its pages are set in. */
const serifScripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];
const sansScripts = ['latin', 'latin-ext'];

/** The site’s own fonts, in the weights that its pages have them. What one family has not, the other may. */
export async function siteTypefaces(): Promise<CardTypefaces> {
  const [serif, sans] = await Promise.all([
    fontFiles('piazzolla', serifScripts),
    fontFiles('atkinson-hyperlegible-next', sansScripts),
  ]);
  return {
    title: createTypeface([...serif, ...sans], 640),
    siteName: createTypeface([...serif, ...sans], 700),
    text: createTypeface([...sans, ...serif], 400),
    strong: createTypeface([...sans, ...serif], 600),
  };
}

const { resolve } = createRequire(import.meta.url);

const fontFiles = (family: string, scripts: readonly string[]): Promise<readonly FontFile[]> =>
  Promise.all(
    scripts.map(async (script) => {
      const path = resolve(`@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`);
      return readFontFile(await decompress(await readFile(path)));
    }),
  );
