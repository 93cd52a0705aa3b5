import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { launchBrowser } from '../site/browser.ts';
import { siteFolder } from '../site/site.ts';
import { serveFolder } from '#integrations/static-server.ts';

/*
 * `npm run pictures` makes the README's pictures of the site that the last test built, or that `SITE_DIR` names.
 */
const folder = resolve('docs/pictures');
const wide = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

/** What is in the picture begins at the place of the page that the selector names, or at its top. */
const pictures = [
  { name: 'home', path: '', size: wide, scheme: 'light' },
  { name: 'flows', path: 'panorama/', size: wide, scheme: 'dark', from: '#quien-a-quien' },
  {
    name: 'timeline',
    path: 'proyectos/unodc-iniciativas-integridad-2011/',
    size: phone,
    scheme: 'light',
    from: '#linea-de-tiempo',
  },
  { name: 'map', path: 'panorama/', size: phone, scheme: 'dark', from: '.figure:has(#mapa) .drawing-narrow' },
  { name: 'concept', path: 'conceptos/cooperacion-triangular/', size: wide, scheme: 'light' },
  { name: 'country', path: 'paises/honduras/', size: wide, scheme: 'light' },
] as const;

const [server, browser] = await Promise.all([serveFolder(siteFolder, '/', 0), launchBrowser()]);
try {
  for (const { name, path, size, scheme, ...picture } of pictures) {
    const page = await browser.newPage({ viewport: size, colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(`http://localhost:${server.port}/${path}`, { waitUntil: 'networkidle' });
    if ('from' in picture) {
      await page.locator(picture.from).evaluate((element) => {
        element.scrollIntoView({ block: 'start', behavior: 'instant' });
      });
    }
    const png = await page.screenshot();
    await writeFile(join(folder, `${name}.webp`), await sharp(png).webp({ quality: 80 }).toBuffer());
    await page.close();
    console.log(`${name}.webp`);
  }
} finally {
  await browser.close();
  await server.close();
}
