import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { promisedAddresses, redirectPaths } from '#formats/promised-addresses.ts';
import { messagesIn } from '#i18n/languages.ts';
import { checkDay } from '#integrations/check-day.ts';
import { catalogOf } from '#integrations/checked-records.ts';
import { readContentFolder } from '#integrations/content-folder.ts';
import { contentDir } from '#integrations/environment.ts';
import { look } from './browser-checks.ts';
import { openedSite } from './opened-site.ts';
import { notFoundKind, readBuiltSite, siteFolder } from './site.ts';

const site = readBuiltSite(siteFolder);
const asOf = checkDay();
const { files } = checkContent(await readContentFolder(contentDir), { language: 'en', asOf });
const catalog = catalogOf(files, asOf);

describe('the addresses that the site promises', () => {
  const promised = promisedAddresses(catalog).map(({ path }) => path);
  const inFolder = (path: string): string =>
    join(site.folder, path.endsWith('/') ? `${path}index.html` : path);

  it('all have something at them', () => {
    expect(promised.length).toBeGreaterThan(site.sitemap.length);
    expect(promised.filter((path) => !existsSync(inFolder(path)))).toEqual([]);
  });

  it('are each page’s that search engines may list, and those of former keys lead to one of them', () => {
    const all = new Set(promised);
    const listed = site.pages.filter(
      ({ kind, html }) => kind !== notFoundKind && !/<meta name="?robots"? content="?noindex/.test(html),
    );
    expect(
      listed.map(({ path }) => path.slice(site.base.length - 1)).filter((path) => !all.has(path)),
    ).toEqual([]);
    const redirects = [...redirectPaths(catalog)];
    expect(redirects.filter(([from, to]) => !existsSync(inFolder(from)) || !all.has(to))).toEqual([]);
  });
});

describe('privacy', () => {
  const place = openedSite(site);
  const homes = site.pages.filter(({ kind }) => kind === 'home');

  it('is told on a page that the foot of every page leads to, with what the site is made with', () => {
    for (const { language, html } of homes) {
      const { routes, privacy } = messagesIn(language);
      const address = `${language === catalog.reference ? '' : `${language}/`}${routes.privacy}/`;
      expect(html).toMatch(new RegExp(`href="?${site.base}${address}"?>${privacy.title}<`));
      const page = site.pages.find(({ path }) => path === site.base + address);
      for (const file of ['third-party-licences.txt', 'sbom.cdx.json']) {
        expect(page?.html).toContain(site.base + file);
        expect(site.files).toContain(site.base + file);
      }
    }
  });

  it.each(homes)('holds while one reads, searches, narrows and copies: $path', async ({ path, language }) => {
    const { routes } = messagesIn(language);
    const prefix = path;
    const record = site.pages.find((page) => page.kind === 'projects record' && page.language === language);
    const findings = await look(
      place,
      path,
      { permissions: ['clipboard-read', 'clipboard-write'], serviceWorkers: 'allow' },
      async (page, context) => {
        page.setDefaultTimeout(20_000);
        const elsewhere: string[] = [];
        context.on('request', (request) => {
          if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(place.origin))
            elsewhere.push(request.url());
        });
        if (record) await page.goto(place.origin + record.path);
        await page.locator('.cite-record summary').first().click();
        await page.locator('.cite-record button:visible').first().click();
        await page.goto(`${place.origin}${prefix}${routes.search}/`);
        await page.locator('main input[type=search]').fill('agua');
        await page.locator('main [data-key]').first().waitFor();
        await page.goto(`${place.origin}${prefix}${routes.projects}/?strand=provider&sort=end`);
        await page.locator('main :checked').first().waitFor({ state: 'attached' });
        await page.goto(`${place.origin}${prefix}${routes.overview}/`);
        const stored = await page.evaluate(async () => ({
          cookies: document.cookie,
          local: Object.keys(localStorage),
          session: Object.keys(sessionStorage),
          databases: (await indexedDB.databases()).map(({ name }) => name),
        }));
        expect(stored).toEqual({ cookies: '', local: [], session: [], databases: [] });
        expect(await context.cookies()).toEqual([]);
        return elsewhere;
      },
    );
    expect(findings).toEqual([]);
  });
});
