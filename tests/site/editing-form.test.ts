import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { parseFile } from '#check/parse-file.ts';
import { FORM_ROUTE, formNames } from '#editing/cms/form-page.ts';
import { formEs } from '#i18n/editor/form-es.ts';
import { readContentFolder } from '#integrations/content-folder.ts';
import type { StaticServer } from '#integrations/static-server.ts';
import { launchBrowser } from './browser.ts';
import { openFormRepository } from './form-repository.ts';
import { readBuiltSite, readSettings, serveSite, shorten, siteFolder } from './site.ts';

const site = readBuiltSite(siteFolder);
const address = `${site.base}${FORM_ROUTE}/`;
const project = 'projects/canal-de-prueba.mdx';

let browser: Browser;
let server: StaticServer;
let origin: string;
/** A small content folder, as it would stand in a repository. */
let content: ReadonlyMap<string, string>;

beforeAll(async () => {
  const files = await readContentFolder(
    fileURLToPath(new URL('../fixtures/base-path-site', import.meta.url)),
  );
  content = new Map(files.map(({ path, text }) => [path, path === project ? withComments(text) : text]));
  [browser, server] = await Promise.all([launchBrowser(), serveSite(site)]);
  origin = `http://localhost:${server.port}`;
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const withComments = (text: string): string =>
  text.replace('strand:', '# Visto desde México.\nstrand:').replace("'31140'", "'31140' # riego");

/** A page that notes what it asks other hosts for, and what its policy refuses; so high that no field is left undrawn. */
async function newPage(): Promise<{ readonly page: Page; readonly noted: string[] }> {
  const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 2400 } });
  const noted: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && !request.url().startsWith(`${origin}/`)) noted.push(`asks ${host}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(message.text());
  });
  page.on('pageerror', (error) => noted.push(error.message));
  return { page, noted };
}

describe('the public pages', () => {
  it('neither load the form nor lead to it', () => {
    const texts = [...site.pages, ...site.fragments].map(({ path, html }) => ({ path, text: html }));
    const others = [...site.files]
      .filter((path) => /\.(?:xml|md|txt|js|json)$/.test(path) && !path.startsWith(address))
      .map((path) => ({ path, text: readFileSync(join(siteFolder, path.slice(site.base.length)), 'utf8') }));
    expect(texts.length).toBeGreaterThan(0);
    const leading = [...texts, ...others]
      // The guide tells its address; nothing is a link to it.
      .filter(({ text }) =>
        [`="${address}`, `](${site.origin}${address}`].some((link) => text.includes(link)),
      )
      .map(({ path }) => path);
    expect(shorten(leading)).toEqual([]);
    expect(site.files).toContain(address + formNames.page);
  });
});

describe('the page of the form', () => {
  it('opens in Spanish, asks no other host, and keeps to its own policy', async () => {
    const { page, noted } = await newPage();
    await page.goto(origin + address);
    await page.getByRole('button', { name: 'Trabajar con un repositorio local' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toBe(formEs.title(readSettings()?.name ?? ''));
    expect(noted).toEqual([]);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(await page.locator('meta[name="robots"]').first().getAttribute('content')).toContain('noindex');
    await page.close();
  });

  it.skipIf(readSettings()?.editing !== undefined)(
    'offers only the own computer where the site names no server, and elsewhere says so and loads nothing',
    async () => {
      const { page } = await newPage();
      await page.goto(origin + address);
      await page.getByRole('button', { name: 'Trabajar con un repositorio local' }).waitFor();
      expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(1);
      await page.close();

      const published = await browser.newPage();
      const asked: string[] = [];
      await published.route('https://atlas.example/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        asked.push(pathname.slice(address.length));
        const file = join(siteFolder, FORM_ROUTE, pathname.slice(address.length) || formNames.page);
        const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };
        const contentType = types[extname(file)] ?? 'application/json';
        await (existsSync(file) ? route.fulfill({ body: readFileSync(file), contentType }) : route.abort());
      });
      await published.goto(`https://atlas.example${address}`);
      await published.waitForLoadState('networkidle');
      expect(await published.locator('main').innerText()).toContain('http://localhost:4321');
      const large = readdirSync(join(siteFolder, FORM_ROUTE)).filter(
        (name) => name.endsWith('.js') && statSync(join(siteFolder, FORM_ROUTE, name)).size > 1_000_000,
      );
      expect(large).toHaveLength(1);
      expect(asked.filter((name) => large.includes(name))).toEqual([]);
      expect(asked).toContain(formNames.config);
      await published.close();
    },
  );
});

const openRepository = (page: Page): Promise<void> =>
  openFormRepository(page, origin + site.base, content, 'Canal de prueba');

/** A file as it stands in the repository; undefined where there is none. */
const readFile = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(async (wanted) => {
    const parts = wanted.split('/');
    const name = parts.pop() ?? '';
    let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository');
    for (const part of parts) folder = await folder.getDirectoryHandle(part);
    const file = await folder.getFileHandle(name).catch(() => undefined);
    return file && (await (await file.getFile()).text());
  }, `content/${path}`);

const goTo = (page: Page, route: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, route);

const fill = (page: Page, field: string, text: string): Promise<void> =>
  page.locator(`[data-key-path="${field}"]`).locator('input, textarea').first().fill(text);

describe('a record that an editor changes in the form', () => {
  it('is written to the same file, in which nothing else changes', async () => {
    const { page, noted } = await newPage();
    await openRepository(page);
    await goTo(page, '#/collections/projects/entries/projects/canal-de-prueba');
    await fill(page, 'title', 'Canal «nuevo»: de prueba');
    await page.getByRole('button', { name: 'Guardar', exact: true }).click();
    const before = content.get(project) ?? '';
    await expect.poll(() => readFile(page, project)).not.toBe(before);
    const after = (await readFile(page, project)) ?? '';
    expect(after).toBe(before.replace('title: Canal de prueba', "title: 'Canal «nuevo»: de prueba'"));

    const [was, is] = [before, after].map((text) => parseFile({ path: project, text }).data);
    expect(is).toEqual({ ...was, title: 'Canal «nuevo»: de prueba' });
    const files = [...content].map(([path, text]) => ({ path, text: path === project ? after : text }));
    expect(checkContent(files, { language: 'es', asOf: '2026-11-22' }).errors).toBe(0);
    expect(noted).toEqual([]);
    await page.close();
  });

  it('may be a new one, which holds what was filled in and nothing besides', async () => {
    const { page } = await newPage();
    await openRepository(page);
    await goTo(page, '#/collections/pages/new');
    await fill(page, 'title', 'Página nueva');
    await fill(page, 'summary', 'De qué trata.');
    await fill(page, '_body', 'Un texto [@informe-canal].');
    await page.getByRole('button', { name: 'Guardar', exact: true }).click();
    const path = 'pages/pagina-nueva.mdx';
    await expect.poll(() => readFile(page, path)).toBeDefined();
    expect(await readFile(page, path)).toBe(
      '---\ntitle: Página nueva\nsummary: De qué trata.\n---\n\nUn texto [@informe-canal].\n',
    );
    await page.close();
  });

  it('is not saved while a field has not the form that the schema asks for', async () => {
    const { page } = await newPage();
    await openRepository(page);
    await goTo(page, '#/collections/sources/entries/sources/informe-canal');
    await fill(page, 'issued', '25/03/2011');
    await page.getByRole('button', { name: 'Guardar', exact: true }).click();
    await page.getByText(formEs.forms['date-or-unknown']).first().waitFor();
    const path = 'sources/informe-canal.yaml';
    expect(await readFile(page, path)).toBe(content.get(path));
    await page.close();
  });
});
