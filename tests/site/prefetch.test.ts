import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openedSite } from './opened-site.ts';
import { oneOfEachKind, readBuiltSite, siteFolder } from './site.ts';

/* A page that a reader turns to is asked for before it is followed, but not of one who spares data. */
const site = readBuiltSite(siteFolder);
const place = openedSite(site);
const path = oneOfEachKind(site.pages).find(({ kind }) => kind === 'concepts record')?.path ?? '';

/** Opens a concept, does something there, and says what is asked for in advance in the half second that follows. */
async function prefetchedAfter(
  act: (page: Page) => Promise<unknown>,
  prepare: (context: BrowserContext) => Promise<unknown> = async () => {},
): Promise<readonly string[]> {
  const context = await place.browser.newContext({ reducedMotion: 'reduce' });
  try {
    await prepare(context);
    const page = await context.newPage();
    await page.goto(place.origin + path, { waitUntil: 'networkidle' });
    await act(page);
    await page.waitForTimeout(500);
    const asked = page.locator('head > link[rel=prefetch]');
    return await asked.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  } finally {
    await context.close();
  }
}

const connectionWith = (values: object) => (context: BrowserContext) =>
  context.addInitScript((connection) => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => connection, configurable: true });
  }, values);

const other = '.site-nav a:not([aria-current])';
const hover = (page: Page) => page.locator(other).first().hover();

describe('a page is asked for', () => {
  const target = /class="site-nav".*?<a href="([^"]+)">/s.exec(
    site.pages.find((page) => page.path === path)?.html ?? '',
  )?.[1];

  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['that a pointer rests on', hover],
    ['that the keyboard reaches', (page) => page.locator(other).first().focus()],
    [
      'once, however often',
      async (page) => [await hover(page), await page.mouse.move(0, 0), await hover(page)],
    ],
  ])('%s', async (_, act) => {
    expect(target).toBeDefined();
    expect(await prefetchedAfter(act)).toEqual([place.origin + target]);
  });
});

describe('no page is asked for', () => {
  it.each<[string, object]>([
    ['of a reader who spares data', { saveData: true, effectiveType: '4g' }],
    ['over a slow connection', { saveData: false, effectiveType: '2g' }],
  ])('%s', async (_, connection) => {
    expect(await prefetchedAfter(hover, connectionWith(connection))).toEqual([]);
    const fast = { saveData: false, effectiveType: '4g' };
    expect(await prefetchedAfter(hover, connectionWith(fast))).toHaveLength(1);
  });

  it('where the link is to a file, to the page itself or to another host', async () => {
    const links = ['a[download]', '.page-forms a', '.page-contents a', 'a.external', '.skip'];
    const focusEach = async (page: Page) => {
      for (const link of links) await page.locator(link).first().dispatchEvent('focusin', { bubbles: true });
    };
    expect(await prefetchedAfter(focusEach)).toEqual([]);
  });
});
