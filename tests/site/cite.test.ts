import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '#i18n/languages.ts';
import { axeFindings, look, widthFindings } from './browser-checks.ts';
import { openedSite } from './opened-site.ts';
import { type BuiltPage, readBuiltSite, siteFolder } from './site.ts';

const site = readBuiltSite(siteFolder);
const kinds = ['concepts', 'projects', 'organizations', 'sources'];
const isCited = ({ kind }: BuiltPage): boolean => kinds.some((section) => kind === `${section} record`);
const records = site.pages.filter(isCited);

/** The longest page of each kind in each language: it has the longest names. */
const sample = [...Map.groupBy(records, ({ kind, language }) => `${kind} ${language}`).values()].flatMap(
  (group) => [...group].sort((a, b) => b.html.length - a.html.length).slice(0, 1),
);

const place = openedSite(site);

async function visit(
  { path }: BuiltPage,
  options: BrowserContextOptions,
  check: (page: Page, context: BrowserContext) => Promise<readonly string[] | undefined>,
): Promise<void> {
  const findings = await look(place, path, options, async (page, context) => {
    page.setDefaultTimeout(10_000);
    return (await check(page, context)) ?? [];
  });
  expect(findings).toEqual([]);
}

const forms = (page: Page): Locator => page.locator('.cite-forms');

const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.cite-record details'))
      details.open = true;
  });

it('every record says how to cite it, and nothing else does', () => {
  expect(records.length).toBeGreaterThan(0);
  const cites = ({ html }: BuiltPage): boolean => html.includes('cite-forms');
  expect(records.filter((page) => !cites(page)).map(({ path }) => path)).toEqual([]);
  expect(site.pages.filter((page) => !isCited(page) && cites(page)).map(({ path }) => path)).toEqual([]);
});

describe.each(sample.map((page) => [page.path, page] as const))('%s', (path, built) => {
  const { copy, copied, selected } = messagesIn(built.language).cite;

  it('unfolds with the keyboard', async () => {
    await visit(built, {}, async (page) => {
      const first = forms(page).first();
      await first.locator(':scope > summary').focus();
      await page.keyboard.press('Enter');
      expect(await first.locator('dd').first().isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(copy);
    });
  });

  it.each(['light', 'dark'] as const)(
    'is accessible and fits a narrow screen, in %s',
    async (colorScheme) => {
      const viewport = { width: 320, height: 640 };
      await visit(built, { colorScheme, viewport }, async (page) => {
        await unfoldAll(page);
        return [...(await axeFindings(page, path, 'unfolded')), ...(await widthFindings(page, path))];
      });
    },
  );

  it('copies each form and says so', async () => {
    await visit(built, {}, async (page, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await unfoldAll(page);
      const texts = page.locator('.cite-forms [data-copy]');
      const buttons = forms(page).getByRole('button');
      expect(await buttons.count()).toBe(await texts.count());
      for (const [index, text] of (await texts.allTextContents()).entries()) {
        await buttons.nth(index).click();
        await page.getByRole('status').filter({ hasText: copied }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
        expect((await page.getByRole('status').allTextContents()).join('')).toBe(copied);
      }
      const kept = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
      expect(kept).toEqual(['text/plain']);
      await buttons.first().click();
      await page.waitForFunction(async () =>
        (await navigator.clipboard.read())[0]?.types.includes('text/html'),
      );
    });
  });

  it('selects what the browser does not let it copy', async () => {
    await visit(built, {}, async (page) => {
      await unfoldAll(page);
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
      });
      await forms(page).getByRole('button').first().click();
      await page.getByRole('status').filter({ hasText: selected }).waitFor();
      const text = await page.locator('.cite-forms [data-copy]').first().textContent();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
    });
  });

  it('is whole without a script, and gives its files', async () => {
    await visit(built, { javaScriptEnabled: false, acceptDownloads: true }, async (page) => {
      expect(await page.locator('.cite-record button').count()).toBe(0);
      await forms(page).first().locator(':scope > summary').click();
      const file = forms(page).first().locator(':scope > details').first();
      await file.locator('summary').click();
      expect(await file.locator('pre').isVisible()).toBe(true);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        file.locator('a[download]').click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.bib$/);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
      const shown = await file.locator('pre').textContent();
      expect(Buffer.concat(chunks).toString('utf8')).toBe(`${shown}\n`);
    });
  });
});
