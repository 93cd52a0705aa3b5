import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readContentFolder } from '#integrations/content-folder.ts';
import { launchBrowser } from '../site/browser.ts';
import { openFormRepository } from '../site/form-repository.ts';
import { startPreview } from '../site/preview-server.ts';

/*
 * `npm run screenshots` makes the images of the editing guide. They show the example that every site begins with, so
 * that they are true of each, and one mistake that is made in it.
 */
const images = resolve('content/images');
const project = 'proyecto-de-ejemplo';
const choices = ['--name', 'Atlas de ejemplo', '--country', 'UY', '--languages', 'es,en'];
const viewport = { width: 1000, height: 640 };

/** Another browser would make the same image of other bytes; a smaller one is worth it. */
const webp = (page: Page, png: Buffer): Promise<string> =>
  page.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.82);
  }, png.toString('base64'));

async function write(browser: Browser, name: string, png: Buffer): Promise<void> {
  // A page of the site would refuse an image that is written into it.
  const blank = await browser.newPage();
  const url = await webp(blank, png);
  await blank.close();
  await writeFile(join(images, name), Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  console.log(name);
}

const folder = await mkdtemp(join(tmpdir(), 'guia-'));
spawnSync(process.execPath, ['src/cli/init.ts', ...choices, '--yes'], {
  env: { ...process.env, CONTENT_DIR: folder },
  stdio: 'inherit',
});
const file = join(folder, 'projects', `${project}.mdx`);
const whole = await readFile(file, 'utf8');

const [preview, browser] = await Promise.all([startPreview(folder), launchBrowser()]);
const open = async (path: string, locale: string): Promise<Page> => {
  const page = await browser.newPage({ viewport, locale, reducedMotion: 'reduce' });
  await page.goto(new URL(path, preview.address).href, { waitUntil: 'networkidle' });
  return page;
};

try {
  for (const [name, path, locale] of [
    ['estado-del-acervo.webp', 'estado-del-acervo/', 'es'],
    ['state-of-the-records.webp', 'en/state-of-the-records/', 'en'],
  ] as const) {
    const page = await open(path, locale);
    await write(browser, name, await page.screenshot());
    await page.close();
  }
  for (const [name, path, locale] of [
    ['lo-declarado.webp', `proyectos/${project}/`, 'es'],
    ['what-was-declared.webp', `en/projects/${project}/`, 'en'],
  ] as const) {
    const page = await open(path, locale);
    await write(browser, name, await page.locator('.status-pair').screenshot());
    await page.close();
  }

  const form = await browser.newPage({ viewport: { width: 1200, height: 760 }, locale: 'es' });
  const content = new Map((await readContentFolder(folder)).map(({ path, text }) => [path, text]));
  const title = /^title: "(.*)"$/m.exec(whole)?.[1] ?? '';
  await openFormRepository(form, preview.address, content, title);
  await form.evaluate((key) => {
    location.hash = `#/collections/projects/entries/projects/${key}`;
  }, project);
  await form.locator('[data-key-path="summary"]').waitFor();
  await form.waitForTimeout(1000);
  await write(browser, 'formulario.webp', await form.screenshot());
  await form.close();

  await writeFile(file, whole.replace(/plannedEnd: .*/, 'plannedEnd: 31/12/2023'));
  for (const [name, path, locale] of [
    ['error-en-la-pagina.webp', `proyectos/${project}/`, 'es'],
    ['mistake-on-the-page.webp', `en/projects/${project}/`, 'en'],
  ] as const) {
    const page = await open(path, locale);
    await page.locator('.content-problems h2').waitFor();
    await write(browser, name, await page.screenshot());
    await page.close();
  }
} finally {
  await browser.close();
  await preview.stop();
  await rm(folder, { recursive: true });
}
