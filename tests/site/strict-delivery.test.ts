import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from '#delivery/header-rules.ts';
import { FORM_ROUTE } from '#editing/cms/form-page.ts';
import { messagesIn } from '#i18n/languages.ts';
import { readDelivery } from '#integrations/output/host-files.ts';
import { type RunningServer, type ServerName, startServer } from '../servers/servers.ts';
import { launchBrowser } from './browser.ts';
import { look } from './browser-checks.ts';
import { everyAddress, notFoundKind, oneOfEachKind, readBuiltSite, siteFolder } from './site.ts';

/*
 * The built site, delivered by a real server with the files that the build wrote for it, and looked at with a real
 * browser in all that a reader can do: nothing is refused by the site’s own policy, and no other host is asked.
 */
const site = readBuiltSite(siteFolder);
const { rules } = readDelivery(siteFolder);
const reference = site.pages[0]?.language;
const inReference = site.pages.filter(({ language }) => language === reference);
const visited = oneOfEachKind(everyAddress ? site.pages : inReference);
const pathOf = (kind: string): string => inReference.find((page) => page.kind === kind)?.path ?? '';
const figure = [...site.files].find((path) => path.endsWith('.svg') && path.split('/').length > 3) ?? '';

/** With the worker that keeps pages for reading offline. */
const asReaders = { serviceWorkers: 'allow' } as const;
const servers: readonly ServerName[] = everyAddress ? ['nginx', 'caddy', 'apache'] : ['nginx'];

describe.each(servers)('through %s', (name) => {
  let browser: Browser;
  let server: RunningServer | string = '';
  let root = '';

  beforeAll(async () => {
    root = site.folder;
    if (site.base !== '/') {
      root = mkdtempSync(join(tmpdir(), 'strict-'));
      const at = join(root, site.base.slice(0, -1));
      await mkdir(dirname(at), { recursive: true });
      symlinkSync(site.folder, at);
    }
    [browser, server] = await Promise.all([
      launchBrowser(),
      startServer(name, { root, site: join(root, site.base) }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    if (typeof server !== 'string') await server.close();
    if (root !== site.folder) rmSync(root, { recursive: true, force: true });
  });

  const through = (what: string, check: (origin: string) => Promise<void>): void =>
    it(what, async ({ skip }) => {
      if (typeof server === 'string') skip(server);
      else await check(server.origin);
    });

  const walk = (
    what: string,
    path: string,
    check: (page: Page, context: BrowserContext, origin: string) => Promise<void>,
  ): void =>
    through(what, async (origin) => {
      const findings = await look({ browser, origin }, path, asReaders, async (page, context) => {
        page.setDefaultTimeout(10_000);
        await check(page, context, origin);
        return [];
      });
      expect(findings).toEqual([]);
    });

  through('every kind of page is shown whole, with the policy of the definition', async (origin) => {
    const shown = visited.filter(({ kind }) => kind !== notFoundKind);
    // Straight from the server: the site’s worker would answer for it.
    const findings = await look({ browser, origin }, shown[0]?.path ?? '', {}, async (page) => {
      const found: string[] = [];
      for (const { path } of shown) {
        const answer = await page.goto(origin + path);
        const unstyled = await page.evaluate(
          () => document.styleSheets.length < 2 || getComputedStyle(document.body).margin !== '0px',
        );
        if (unstyled) found.push(`${path}: without its styles`);
        const sent = answer?.headers() ?? {};
        const expected = headersOf(rules, `${path.slice(site.base.length)}index.html`);
        for (const [header, value] of Object.entries(expected))
          if (sent[header.toLowerCase()] !== value)
            found.push(`${path}: ${header} is ${sent[header.toLowerCase()]}`);
      }
      return found;
    });
    expect(shown.length).toBeGreaterThan(15);
    expect(findings).toEqual([]);
  });

  walk('the dialog searches', pathOf('home'), async (page) => {
    await page.locator('[data-search-open]').click();
    await page.locator('dialog[open] [name=q]').fill('cooperacion');
    await page.locator('dialog[open] [data-search-list] a').first().waitFor({ timeout: 20_000 });
  });

  walk('the search page searches and narrows', pathOf('search index'), async (page) => {
    await page.locator('.search-page [name=q]').fill('agua');
    const results = page.locator('[data-search-results] a');
    await results.first().waitFor({ timeout: 20_000 });
    await page.locator('.search-page [name=type]').selectOption('projects');
    await expect
      .poll(() => results.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')))
      .toSatisfy(
        (hrefs: string[]) => hrefs.length > 0 && hrefs.every((href) => !href.includes('/conceptos/')),
      );
  });

  walk('the explorer narrows, draws and hands out files', pathOf('projects index'), async (page) => {
    await page.locator('[data-facet=strand]').hover();
    await page.locator('[data-facet=strand] input').first().check();
    await expect.poll(() => new URL(page.url()).search).toContain('strand=');
    for (const format of ['csv', 'json']) {
      const waiting = page.waitForEvent('download');
      await page.locator(`[data-download=${format}]`).click();
      expect((await readFile(await (await waiting).path(), 'utf8')).length).toBeGreaterThan(100);
    }
    await page.locator('#explorer-view').selectOption('timeline');
    await page.locator('.timeline-bar').first().waitFor();
    await page.locator('#explorer-query').fill('agua');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('agua');
    await page.locator('[data-explorer-list] a, .timeline-bar').first().waitFor();
  });

  walk('a citation is copied', pathOf('concepts record'), async (page, context) => {
    const { copied } = messagesIn(reference ?? 'es').cite;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.cite-forms > summary').first().click();
    await page.locator('.cite-forms').first().getByRole('button').first().click();
    await page.getByRole('status').filter({ hasText: copied }).waitFor();
    const waiting = page.waitForEvent('download');
    await page.locator('.cite-forms details > summary').first().click();
    await page.locator('.cite-forms a[download]').first().click();
    expect((await waiting).suggestedFilename()).toMatch(/\.bib$/);
  });

  walk('the map of concepts marks neighbours', pathOf('concepts conceptMap'), async (page) => {
    await page.locator('.map-concept').first().focus();
    await page.locator('[data-ends].lit').first().waitFor({ state: 'attached' });
  });

  walk(
    'a concept is summed up, and its page asked for, where a pointer rests',
    pathOf('projects record'),
    async (page) => {
      await page.locator('main a[href*="/conceptos/"], main a[href*="/concepts/"]').first().hover();
      await page.getByRole('tooltip').waitFor();
      await page.locator('head > link[rel=prefetch]').first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
    },
  );

  walk('a drawing is itself as a file', pathOf('home'), async (page, _context, origin) => {
    const answer = await page.goto(origin + figure);
    expect(answer?.headers()['content-type']).toBe('image/svg+xml');
    const font = await page.evaluate(
      () => getComputedStyle(document.querySelector('.drawing text') ?? document.documentElement).fontFamily,
    );
    expect(font).toMatch(/Atkinson|Piazzolla/);
  });

  walk('feeds, sitemaps, Markdown and data open', pathOf('home'), async (page, _context, origin) => {
    const data = [...site.files].filter((path) => path.startsWith(`${site.base}data/`));
    const wanted = ['index.atom', 'sitemap-index.xml', 'index.md', 'robots.txt', 'llms.txt'].map(
      (file) => site.base + file,
    );
    for (const path of [...wanted, ...data]) {
      const answer = await page.request.get(origin + path);
      expect(answer.status(), path).toBe(200);
      for (const [header, value] of Object.entries(headersOf(rules, path.slice(site.base.length))))
        expect(answer.headers()[header.toLowerCase()], `${path}: ${header}`).toBe(value);
    }
    // The largest take a browser seconds to show.
    for (const path of everyAddress
      ? [...wanted, ...data]
      : [...wanted, `${site.base}explorer/${reference}.json`])
      await page.goto(origin + path).catch((error: unknown) => {
        // What the browser does not show it saves.
        if (!String(error).includes('Download is starting')) throw error;
      });
  });

  through('an address that does not exist has the site’s page', async (origin) => {
    const missing = `${site.base}no/hay/nada/`;
    const findings = await look({ browser, origin }, missing, asReaders, async (page) => {
      expect(await page.locator('h1').isVisible()).toBe(true);
      await page.locator('[data-search-open]').click();
      await page.locator('dialog[open]').waitFor();
      return [];
    });
    // What the browser itself says of the answer.
    expect(findings.filter((finding) => !/404/.test(finding))).toEqual([]);
    expect(findings).not.toEqual([]);
  });

  through('the form for editors opens', async (origin) => {
    const findings = await look({ browser, origin }, `${site.base}${FORM_ROUTE}/`, {}, async (page) => {
      await page.getByRole('button').first().waitFor();
      await page.waitForLoadState('networkidle');
      return [];
    });
    // It warns that nobody can sign in where the site names no server.
    expect(findings.filter((finding) => !finding.includes('OAuth application ID'))).toEqual([]);
  });

  through('what was read is there without a network, and so is search', async (origin) => {
    const path = pathOf('concepts record');
    const findings = await look({ browser, origin }, path, asReaders, async (page, context) => {
      const isKept = () =>
        page.evaluate(
          async (addresses) => {
            const found = await Promise.all(addresses.map((address) => caches.match(address)));
            return found.every((answer) => answer !== undefined);
          },
          [path, `${site.base}_offline/note/language/${reference}`],
        );
      await expect.poll(isKept, { timeout: 90_000 }).toBe(true);
      await context.setOffline(true);
      await page.reload();
      expect(await page.locator('h1').isVisible()).toBe(true);
      await page.goto(`${origin}${pathOf('search index')}?q=cooperacion`);
      await page.locator('[data-search-results] a').first().waitFor({ timeout: 20_000 });
      return [];
    });
    // Whether there is a newer version is asked all the same.
    expect(findings.filter((finding) => !finding.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
