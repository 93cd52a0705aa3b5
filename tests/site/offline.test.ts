import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Published, PUBLISHED } from '#offline/offline-site.ts';
import { MOST_SEEN } from '#offline/seen-pages.ts';
import { launchBrowser } from './browser.ts';
import { axeFindings } from './browser-checks.ts';
import { faultyServer, type Fault, type FaultyServer } from './faulty-server.ts';
import { runCommand } from './run-command.ts';
import { everyAddress } from './site.ts';
import { unzip } from './unzip.ts';

/*
 * Two versions of a small site, the second of which takes the place of the first while a browser has that. Nothing here
 * waits for a time: each step waits for what the browser keeps.
 */
const original = fileURLToPath(new URL('../fixtures/base-path-site', import.meta.url));
const content = resolve('.vertientes/test-offline-content');
const first = resolve('.vertientes/test-offline-first');
const second = resolve('.vertientes/test-offline-second');
const copies = resolve('.vertientes/test-offline-copies');
const settings = { AS_OF: '2026-11-22', SOCIAL_CARDS: 'off', COMPRESS: 'off' };

const base = '/atlas/';
const concept = 'conceptos/riego-compartido/';
const changedTitle = 'Riego repartido';
const unchanged = 'correcciones/';
const unseen = 'conceptos/agua-prestada/';

let browser: Browser;
let server: FaultyServer;
let context: BrowserContext;
let page: Page;

const publishedIn = (folder: string): Published => JSON.parse(readFileSync(join(folder, PUBLISHED), 'utf8'));

beforeAll(async () => {
  for (const folder of [content, first, second, copies]) rmSync(folder, { recursive: true, force: true });
  cpSync(original, content, { recursive: true });
  await runCommand('build', [], { ...settings, CONTENT_DIR: content, OUT_DIR: first });
  const changed = join(content, 'concepts/riego-compartido.mdx');
  writeFileSync(changed, readFileSync(changed, 'utf8').replace(/^title: .*$/m, `title: ${changedTitle}`));
  cpSync(first, second, { recursive: true });
  await runCommand('build', [], { ...settings, CONTENT_DIR: content, OUT_DIR: second });
  browser = await launchBrowser({ serviceWorkers: 'allow' });
});

afterAll(async () => {
  await browser?.close();
  for (const folder of [content, first, second, copies]) rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  server = await faultyServer(base, first);
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  await server.close();
});

const go = (path: string) => page.goto(`${server.origin}${base}${path}`);

/** Waits until the browser has come so far. */
const until = (isSo: () => Promise<boolean>) =>
  expect.poll(isSo, { timeout: 20_000, interval: 100 }).toBe(true);

/** How many entries each cache holds, by what its name says behind the base. */
const held = (): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(async () => {
    const counts: Record<string, number> = {};
    for (const name of await caches.keys()) {
      const count = (await (await caches.open(name)).keys()).length;
      if (count > 0) counts[name.replace(/^offline \S+ /, '')] = count;
    }
    return counts;
  });

/** Waits until a version is at work, with the language of the page that is open. */
const kept = (folder: string, language = 'es') =>
  until(() =>
    page.evaluate(
      async ([version, note]) => {
        const registration = await navigator.serviceWorker.getRegistration();
        if (!registration?.active?.scriptURL.includes(version)) return false;
        const core = await caches.open(`offline /atlas/ ${version} core`);
        return registration.active.state === 'activated' && (await core.match(note)) !== undefined;
      },
      [publishedIn(folder).version, `${base}_offline/note/language/${language}`] as const,
    ),
  );

const isSeen = (folder: string, path: string) =>
  until(() =>
    page.evaluate(
      async ([version, address]) =>
        (await (await caches.open(`offline /atlas/ ${version} seen`)).match(address)) !== undefined,
      [publishedIn(folder).version, base + path] as const,
    ),
  );

/** Opens a page for the first time, and waits until it is kept. */
async function visit(path = concept): Promise<void> {
  await go(path);
  await kept(first);
  await isSeen(first, path);
}

const heading = () => page.locator('h1').innerText();

async function found(query: string, path = 'buscar/'): Promise<readonly string[]> {
  await go(`${path}?q=${query}`);
  await page.locator('.search-page [role=status]').filter({ hasText: /\d/ }).waitFor();
  return page.locator('[data-search-results] a').allInnerTexts();
}

describe('after one visit, without a network', () => {
  it('the page, the indexes and the search are there', async () => {
    await visit();
    await context.setOffline(true);
    await go(concept);
    expect(await heading()).toBe('Riego compartido');
    for (const path of ['', 'conceptos/', 'proyectos/', 'organizaciones/', 'paises/', 'fuentes/', 'buscar/'])
      expect((await go(path))?.status(), path).toBe(200);
    expect(await found('riego')).toContain('Riego compartido');
    // A word that is mistyped needs the file of words.
    expect(await found('riegos')).not.toEqual([]);
    await go('');
    await page.keyboard.press('/');
    await page.locator('.search-dialog[open]').waitFor();
    await page.keyboard.type('canal');
    await page.locator('.search-dialog .search-result').first().waitFor();
  });

  it('a page that is not kept says so in its language, and what there is', async () => {
    await visit();
    await context.setOffline(true);
    expect((await go(unseen))?.status()).toBe(503);
    expect(await page.locator('[data-offline-path]').innerText()).toBe(base + unseen);
    const links = page.locator('[data-offline-pages] a');
    await links.first().waitFor();
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(paths).toContain(base + concept);
    expect(paths).toContain(`${base}proyectos/`);
    await go('en/concepts/agua-prestada/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('[data-offline-missing]').isVisible()).toBe(true);
    await context.setOffline(false);
    await page.locator('[data-offline-retry]').click();
    await page.waitForFunction(() => document.querySelector('[data-offline]') === null);
  });

  it('each language that was read has its indexes and its search', async () => {
    await visit();
    await go('en/');
    await kept(first, 'en');
    await context.setOffline(true);
    expect((await go('en/concepts/'))?.status()).toBe(200);
    expect(await found('irrigation', 'en/search/')).not.toEqual([]);
  });

  it('of many pages the ones not read for longest are gone', async () => {
    await visit();
    const most = MOST_SEEN.pages;
    await page.evaluate(
      async ([version, count]) => {
        const seen = await caches.open(`offline /atlas/ ${version} seen`);
        for (let at = 0; at < Number(count); at += 1)
          await seen.put(`/atlas/filler/${at}/`, new Response('', { headers: { 'x-offline-bytes': '10' } }));
      },
      [publishedIn(first).version, most + 20] as const,
    );
    await go(unseen);
    await isSeen(first, unseen);
    await until(() =>
      page.evaluate(
        async ([version, count]) =>
          (await (await caches.open(`offline /atlas/ ${version} seen`)).keys()).length === Number(count),
        [publishedIn(first).version, most] as const,
      ),
    );
    await context.setOffline(true);
    expect((await go(concept))?.status()).toBe(503);
    expect((await go(unseen))?.status()).toBe(200);
  });
});

describe('another version', () => {
  it('takes the place of the one before whole, and leaves an open page its own', async () => {
    await visit();
    // A page of the first version, of a script that has not asked for anything yet.
    await go('buscar/');
    const old = page;
    page = await context.newPage();
    server.publish(second);
    await go(concept);
    expect(await heading()).toBe(changedTitle);
    await kept(second);
    await isSeen(second, concept);
    const versions = new Set(Object.keys(await held()).map((name) => name.split(' ')[0]));
    expect(versions).toContain(publishedIn(first).version);
    // The open page searches in what it was made with.
    await old.bringToFront();
    await old.locator('#search-page-query').fill('compartido');
    await old.locator('[data-search-results] a').first().waitFor();
    expect(await old.locator('[data-search-results] a').allInnerTexts()).toContain('Riego compartido');
    await old.close();
    expect(await found('repartido')).toContain(changedTitle);
    await until(() =>
      page.evaluate(
        async (version) => !(await caches.keys()).some((name) => name.includes(version)),
        publishedIn(first).version,
      ),
    );
    await context.setOffline(true);
    await go(concept);
    expect(await heading()).toBe(changedTitle);
    expect(await found('repartido')).toContain(changedTitle);
  });

  const faults: readonly (readonly [string, (path: string) => Fault | undefined])[] = [
    ['an index cut short', (path) => (path === '' ? 'half' : undefined)],
    ['an empty worker', (path) => (path.startsWith('offline-worker.') ? 'empty' : undefined)],
    ['an archive that is missing', (path) => (path.endsWith('.bin') ? 'missing' : undefined)],
    ['a list that is empty', (path) => (/^_offline\/.*(?<!version)\.json$/.test(path) ? 'empty' : undefined)],
    ['half a worker', (path) => (path.startsWith('offline-worker.') ? 'half' : undefined)],
    ['no word of which it is', (path) => (path === PUBLISHED ? 'empty' : undefined)],
    ['lists cut short', (path) => (/^(?:conceptos|proyectos)\/$/.test(path) ? 'half' : undefined)],
  ];
  // The host’s faults are many; each is tried where there is time.
  it.each(everyAddress ? faults : faults.slice(0, 3))(
    'with %s does not take the place of the one before',
    async (_, fault) => {
      await visit();
      server.publish(second);
      server.spoil(fault);
      const failed = page.waitForEvent('requestfinished', (request) =>
        request.url().includes('version.json'),
      );
      await go('acerca/');
      await failed;
      await settled();
      await context.setOffline(true);
      await go(concept);
      expect(await heading()).toBe('Riego compartido');
      expect(await found('compartido')).toContain('Riego compartido');
      await context.setOffline(false);
      server.spoil();
      await go('acerca/');
      await kept(second);
      expect(await activeWorker()).toContain(publishedIn(second).version);
    },
  );

  it('of a host that dies half way goes on from there when it is back', async () => {
    await visit();
    server.publish(second);
    let answers = 0;
    server.spoil((path) =>
      /^(?:_offline|offline-worker)/.test(path) ? undefined : (answers += 1) > 6 ? 'broken off' : undefined,
    );
    await go('acerca/').catch(() => undefined);
    await settled();
    server.spoil(() => 'broken off');
    await context.setOffline(true);
    await go(concept);
    expect(await heading()).toBe('Riego compartido');
    await context.setOffline(false);
    server.spoil();
    await go('');
    await kept(second);
  });
});

const activeWorker = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.scriptURL);

/** Waits until no worker is on its way. */
const settled = () =>
  until(() =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration !== undefined && !registration.installing && !registration.waiting;
    }),
  );

const status = (text: RegExp) => page.locator('[data-offline-status]').filter({ hasText: text }).waitFor();

describe('the whole site', () => {
  it('is saved as it is asked for, stopped, gone on with, read, and removed', async () => {
    await go('sin-conexion/');
    const choice = page.locator('[data-offline-choice=es]');
    await choice.filter({ hasText: /\d+ archivos, \d/ }).waitFor();
    expect(await page.locator('[data-offline-room]').innerText()).toMatch(/\d/);
    // Stopped before the first file of the last list.
    await page.route('**/acerca/', () => undefined);
    await page.locator('[data-offline-start]').click();
    await page.locator('[data-offline-stop]').click();
    await status(/Detenido/);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.locator('[data-offline-start]').click();
    await status(/Listo/);
    expect(await axeFindings(page, 'sin-conexion/', 'saved')).toEqual([]);
    await context.setOffline(true);
    await go(unseen);
    expect(await heading()).toBe('Agua prestada');
    expect((await go('panorama/'))?.status()).toBe(200);
    expect(await found('canal')).not.toEqual([]);
    await go('sin-conexion/');
    await page.locator('[data-offline-whole]').filter({ hasText: 'Español' }).waitFor();
    await context.setOffline(false);
    await page.locator('[data-offline-clear]').click();
    await page
      .locator('[data-offline-cleared]')
      .filter({ hasText: /Borrado/ })
      .waitFor();
    expect(await held()).toEqual({});
    // It stays so.
    await go(concept);
    await go('');
    expect(await held()).toEqual({});
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
  });

  it('follows the site to another version, and only what changed is loaded', async () => {
    await go('sin-conexion/');
    await page.locator('[data-offline-start]').click();
    await status(/Listo/);
    server.asked();
    server.publish(second);
    await go('acerca/');
    await kept(second);
    const pages = server.asked().filter((path) => path.endsWith('/'));
    expect(pages).toContain(concept);
    expect(pages).not.toContain(unchanged);
    await context.setOffline(true);
    expect((await go(unchanged))?.status()).toBe(200);
    await go(concept);
    expect(await heading()).toBe(changedTitle);
  });

  it('tells of a lack of room, and what was saved can be read', async () => {
    await go('sin-conexion/');
    await kept(first);
    await page.evaluate(() => {
      const put = Cache.prototype.put;
      let left = 5;
      Cache.prototype.put = function (...given) {
        left -= 1;
        return left > 0 ? put.apply(this, given) : Promise.reject(new DOMException('', 'QuotaExceededError'));
      };
    });
    await page.locator('[data-offline-start]').click();
    await status(/Se acabó el espacio/);
    await context.setOffline(true);
    expect((await go('conceptos/'))?.status()).toBe(200);
  });

  it('is not begun where it does not fit', async () => {
    await page.addInitScript(() => {
      navigator.storage.estimate = async () => ({ quota: 1000, usage: 500 });
    });
    await go('sin-conexion/');
    await page.locator('[data-offline-start]').click();
    await status(/No cabe/);
  });
});

describe('a reader who spares data', () => {
  it('keeps nothing that was not asked for', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
    });
    await go(concept);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await go('sin-conexion/');
    await page.locator('[data-offline-spared]').waitFor();
    await page.locator('[data-offline-start]').click();
    await status(/Listo/);
  });
});

describe('a copy of the site', () => {
  const zip = join(copies, 'copia.zip');
  const copy = join(copies, 'somewhere/else/copia');
  let paths: readonly string[] = [];

  beforeAll(async () => {
    mkdirSync(copies, { recursive: true });
    await runCommand('pack', [zip], { ...settings, CONTENT_DIR: content, OUT_DIR: first });
    paths = unzip(zip, join(copies, 'somewhere/else'));
  });

  it('is the same each time, in any time zone, and tells what it is', async () => {
    const again = join(copies, 'again/copia.zip');
    mkdirSync(dirname(again), { recursive: true });
    await runCommand('pack', [again], { ...settings, OUT_DIR: first, TZ: 'Asia/Tokyo' });
    expect(readFileSync(again).equals(readFileSync(zip))).toBe(true);
    expect(readFileSync(join(copy, 'LEEME.txt'), 'utf8')).toContain('https://x.example/atlas/');
    expect(readFileSync(join(copy, 'README.txt'), 'utf8')).toMatch(/open index\.html/);
  });

  it('has no address in its pages that leads out of it, but to other hosts', () => {
    const pages = paths.filter((path) => path.endsWith('.html'));
    const bad = pages.flatMap((path) => {
      const file = join(copies, 'somewhere/else', path);
      const written = Array.from(
        readFileSync(file, 'utf8').matchAll(/ (?:href|src|action)="([^"#]+)[^"]*"/g),
        ([, address = '']) => address,
      );
      return written
        .filter((address) => !/^(?:https?|mailto|data):/.test(address))
        .filter((address) => !existsSync(resolve(dirname(file), address.split('?')[0] ?? '')))
        .map((address) => `${path}: ${address}`);
    });
    expect(pages.length).toBeGreaterThan(100);
    expect(bad).toEqual([]);
  });

  it('is read from a folder, with its styles, and says that search needs a server', async () => {
    await page.goto(pathToFileURL(join(copy, 'index.html')).href);
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(0);
    const font = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(font).toBeGreaterThan(0);
    await page.locator('.site-nav a').first().click();
    expect(await heading()).toBe('Conceptos');
    await page.locator('main a[href*="riego-compartido"]').first().click();
    expect(await heading()).toBe('Riego compartido');
    await page.locator('[lang=en]').first().click();
    expect(await heading()).toBe('Shared irrigation');
    await page.goto(pathToFileURL(join(copy, 'buscar/index.html')).href);
    await page.locator('.search-help').filter({ hasText: 'desde una carpeta' }).waitFor();
    expect(await page.locator('#search-page-query').isVisible()).toBe(false);
  });

  it('has its search on any server, in any folder', async () => {
    const host = await faultyServer('/', copies);
    const failed: string[] = [];
    page.on('response', (answer) => void (answer.ok() || failed.push(answer.url())));
    page.on('pageerror', (error) => void failed.push(error.message));
    await page.goto(`${host.origin}/somewhere/else/copia/buscar/index.html?q=riego`);
    await page.locator('[data-search-results] a').filter({ hasText: 'Riego compartido' }).click();
    await page.waitForURL(/copia\/conceptos\/riego-compartido\/index\.html$/);
    await page.goto(`${host.origin}/somewhere/else/copia/proyectos/index.html?q=canal`);
    await page.locator('[data-explorer-list] a').first().click();
    await page.waitForURL(/copia\/proyectos\/[\w-]+\/index\.html$/);
    expect(failed).toEqual([]);
    await host.close();
  });
});
