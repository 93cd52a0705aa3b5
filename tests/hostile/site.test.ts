import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { FORM_ROUTE } from '#editing/cms/form-page.ts';
import { serveFolder, type StaticServer } from '#integrations/static-server.ts';
import { launchBrowser } from '../site/browser.ts';
import { gathered } from './gathered.ts';
import { fileFaults } from './judge/files.ts';
import { CITATION } from './judge/html.ts';

/*
 * The site of every hostile input that the check takes, built as any other is, and all of it judged.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hostile-site-'));
const content = join(folder, 'content');
const out = join(folder, 'out');
const MOST_LOOKED_AT = 12;

let built: { readonly status: number | null; readonly said: string };
let server: StaticServer | undefined;
let browser: Browser | undefined;

beforeAll(() => {
  for (const { path, data } of gathered()) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), data);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: out,
      AS_OF: '2026-11-22',
      SOCIAL_CARDS: 'off',
      COMPRESS: 'off',
    },
  });
  built = { status, said: stdout + stderr };
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const filesIn = (where: string): readonly string[] =>
  readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(where, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

test('the site of them is built, beside nothing but itself', () => {
  expect(built.status, built.said).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['content', 'out']);
});

it('has no file that could harm', () => {
  // The form for editors is another's program.
  const files = filesIn(out).filter((path) => !path.startsWith(`${FORM_ROUTE}/`));
  expect(files.filter((path) => path.endsWith('.html')).length).toBeGreaterThan(200);
  expect(files.flatMap((path) => fileFaults(path, readFileSync(join(out, path), 'utf8')))).toEqual([]);
}, 120_000);

it('runs nothing and asks nobody in a browser', async () => {
  server = await serveFolder(out, '/', 0);
  browser = await launchBrowser();
  const page = await browser.newPage();
  const origin = `http://localhost:${server.port}`;
  const harm: string[] = [];
  page.on('dialog', (dialog) => {
    harm.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) harm.push(`asks ${request.url()}`);
  });
  page.on('pageerror', (error) => harm.push(`fails: ${error.message}`));
  const records = filesIn(join(out, 'conceptos')).filter((path) => /hostil-\d+\/index\.html$/.test(path));
  const step = Math.ceil(records.length / MOST_LOOKED_AT);
  const seen = records
    .filter((_, n) => n % step === 0)
    .map((path) => `/conceptos/${path.replace('index.html', '')}`);
  for (const path of ['/conceptos/', ...seen]) {
    await page.goto(origin + path);
    const found = await page.evaluate(() => ({
      handlers: [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].filter(({ name }) => /^on|^style$/.test(name)).map(({ name }) => name),
      ),
      running: [...document.links]
        .map(({ href }) => href)
        .filter((href) => !/^(?:https?|mailto):/.test(href)),
    }));
    const running = found.running.filter((href) => !CITATION.test(href));
    if (found.handlers.length + running.length > 0) harm.push(`${path}: ${JSON.stringify(found)}`);
  }
  expect(seen.length).toBeGreaterThan(5);
  expect(harm).toEqual([]);
}, 240_000);
