import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ConceptSummaries } from '#catalog/concept-summaries.ts';
import { axeFindings, look, widthFindings } from './browser-checks.ts';
import { openedSite } from './opened-site.ts';
import { type BuiltPage, readBuiltSite, siteFolder } from './site.ts';

const site = readBuiltSite(siteFolder);
const languages = [...new Set(site.pages.map(({ language }) => language))];
const longEnough = 2000;

const place = openedSite(site);

/** The page of the kind in the language that has most of what the pattern finds. */
function pageWithMost(language: string, kind: string, pattern: RegExp): BuiltPage {
  const count = ({ html }: BuiltPage): number => html.match(pattern)?.length ?? 0;
  const [page] = site.pages
    .filter((each) => each.language === language && each.kind === kind)
    .sort((a, b) => count(b) - count(a));
  if (!page) throw new Error(`No ${kind} in ${language}.`);
  return page;
}

const panelOf = (page: Page): Locator => page.getByRole('tooltip');

/** Runs with the page's clock in hand, so that nothing depends on how fast the machine is. */
async function visit(
  path: string,
  check: (page: Page) => Promise<readonly string[] | undefined>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const findings = await look(place, path, options, async (page) => {
    page.setDefaultTimeout(10_000);
    await page.clock.install();
    await page.goto(place.origin + path);
    return (await check(page)) ?? [];
  });
  expect(findings).toEqual([]);
}

/** Whether the panel is inside the window and off every line of the link. */
const misplaced = (link: Locator): Promise<string> =>
  link.evaluate((element) => {
    const panel = document.querySelector('.concept-summary')?.getBoundingClientRect();
    if (!panel) return 'no panel';
    const { clientWidth, clientHeight } = document.documentElement;
    if (panel.left < 0 || panel.right > clientWidth) return `from ${panel.left} to ${panel.right}`;
    // Higher than the room there is, it goes on below the window, and scrolls with the page.
    const { top, bottom } = element.getBoundingClientRect();
    const fits = panel.height < Math.max(top, clientHeight - bottom) - 16;
    if (panel.top < 0 || (fits && panel.bottom > clientHeight))
      return `down from ${panel.top} to ${panel.bottom}`;
    const covers = [...element.getClientRects()].some(
      (line) =>
        line.left < panel.right &&
        line.right > panel.left &&
        line.top < panel.bottom &&
        line.bottom > panel.top,
    );
    return covers ? 'over the link' : '';
  });

describe.each(languages)('a link to a concept, in %s', (language) => {
  const index = site.pages.find((page) => page.language === language && page.kind === 'concepts index');
  const concepts = index?.path ?? '';
  const map = site.pages.find((page) => page.language === language && page.kind === 'concepts conceptMap');
  const file = `${concepts}summaries.json`;
  const summaries: ConceptSummaries = JSON.parse(
    readFileSync(join(siteFolder, file.slice(site.base.length)), 'utf8'),
  );
  const { path, html } = pageWithMost(language, 'concepts record', new RegExp(`href="${concepts}[^"#]`, 'g'));
  const inText = `.prose a[href^="${concepts}"]`;
  const inList = `.side li a[href^="${concepts}"]`;
  const textLink = (page: Page): Locator => page.locator(inText).first();
  const hrefOf = async (link: Locator): Promise<string> => (await link.getAttribute('href')) ?? '';

  const hover = async (page: Page, link: Locator): Promise<void> => {
    await link.hover();
    await page.clock.runFor(longEnough);
  };

  it('is on a page that does not hold the summary', () => {
    const target =
      new RegExp(`<div class="prose".*?<a href="(${concepts}[^"#]+)"`, 's').exec(html)?.[1] ?? '';
    const summary = summaries.byPath[target]?.summary.text ?? '';
    expect(summary).not.toBe('');
    expect(html).not.toContain(summary);
  });

  it('shows the summary under a pointer, read with the link, as axe accepts in both schemes', () =>
    visit(path, async (page) => {
      const link = textLink(page);
      await hover(page, link);
      const panel = panelOf(page);
      await panel.waitFor();
      const concept = summaries.byPath[await hrefOf(link)];
      expect(await panel.textContent()).toContain(concept?.summary.text);
      expect(await panel.textContent()).not.toContain(summaries.tapAgain);
      expect(await link.getAttribute('aria-describedby')).toBe(await panel.getAttribute('id'));
      expect(await misplaced(link)).toBe('');
      const light = await axeFindings(page, path, 'light');
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await axeFindings(page, path, 'dark');
      await page.emulateMedia({ media: 'print' });
      expect(await panel.isVisible()).toBe(false);
      return [...light, ...dark];
    }));

  it('keeps it while the pointer is on it, and hides it afterwards', () =>
    visit(path, async (page) => {
      await hover(page, textLink(page));
      const panel = panelOf(page);
      await panel.hover();
      await page.clock.runFor(longEnough);
      expect(await panel.isVisible()).toBe(true);
      await page.locator('h1').hover();
      await page.clock.runFor(longEnough);
      expect(await panel.isVisible()).toBe(false);
      expect(await textLink(page).getAttribute('aria-describedby')).toBeNull();
    }));

  it('shows it on Tab until the next; Escape hides it and leaves focus where it is', () =>
    visit(path, async (page) => {
      const link = textLink(page);
      const reach = async (): Promise<void> => {
        await link.focus();
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Tab');
        await page.clock.runFor(longEnough);
      };
      await reach();
      const panel = panelOf(page);
      await panel.waitFor();
      await page.locator('h1').hover();
      await page.clock.runFor(longEnough);
      expect(await panel.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await panel.isVisible()).toBe(false);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      await reach();
      await panel.waitFor();
      await page.keyboard.press('Tab');
      await page.clock.runFor(1);
      expect(await panel.isVisible()).toBe(false);
    }));

  it.each([
    ['Enter', (page: Page) => textLink(page).press('Enter')],
    ['a click', (page: Page) => textLink(page).click()],
  ])('is followed at once on %s', (_, activate) =>
    visit(path, async (page) => {
      const href = await hrefOf(textLink(page));
      await activate(page);
      await page.waitForURL(place.origin + href);
    }),
  );

  const touch = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };

  it('shows it on a first tap in the text, hides it on a tap elsewhere, and is followed on a second', () =>
    visit(
      path,
      async (page) => {
        const link = textLink(page);
        const href = await hrefOf(link);
        await link.tap();
        const panel = panelOf(page);
        await panel.waitFor();
        expect(await panel.textContent()).toContain(summaries.tapAgain);
        expect(new URL(page.url()).pathname).toBe(path);
        await page.locator('.masthead .streams').tap();
        await panel.waitFor({ state: 'hidden' });
        await link.tap();
        await panel.waitFor();
        await link.tap();
        await page.waitForURL(place.origin + href);
      },
      touch,
    ));

  it('is followed on the first tap in a list', () =>
    visit(
      path,
      async (page) => {
        // A long list is folded.
        await page.locator('.side details').evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '');
        });
        const link = page.locator(inList).first();
        const href = await hrefOf(link);
        await link.tap();
        await page.waitForURL(place.origin + href);
      },
      touch,
    ));

  it('is followed on the first tap where the summaries cannot be had', () =>
    visit(
      path,
      async (page) => {
        await page.route(`**${file}`, (route) => route.fulfill({ body: 'no JSON' }));
        const href = await hrefOf(textLink(page));
        await textLink(page).tap();
        await page.waitForURL(place.origin + href);
      },
      touch,
    ));

  it('shows it the next time where the summaries could not be had once', async () => {
    // Not `visit`: what the browser says of the lost file is no fault.
    const context = await place.browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(place.origin + path);
    await page.route(`**${file}`, (route) => route.abort());
    const lost = page.waitForEvent('requestfailed');
    await hover(page, textLink(page));
    await lost;
    expect(await panelOf(page).count()).toBe(0);
    await page.unrouteAll();
    await page.locator('h1').hover();
    await hover(page, textLink(page));
    await panelOf(page).waitFor({ timeout: 10_000 });
    await context.close();
  });

  it('shows it in the map of concepts under a pointer and on focus, beside the link', () =>
    visit(
      map?.path ?? '',
      async (page) => {
        const links = page.locator('[data-concept-map] a');
        for (const [at, reach] of [
          [3, (link: Locator) => link.hover()],
          [-1, (link: Locator) => link.focus()],
        ] as const) {
          const link = links.nth(at);
          await reach(link);
          await page.clock.runFor(longEnough);
          await panelOf(page).waitFor();
          expect(await panelOf(page).textContent()).toContain(
            summaries.byPath[await hrefOf(link)]?.summary.text,
          );
          expect(await misplaced(link)).toBe('');
        }
        await page.keyboard.press('Escape');
        expect(await panelOf(page).isVisible()).toBe(false);
      },
      { viewport: { width: 1280, height: 800 } },
    ));

  it('keeps it beside a link that scrolls in the frame of the map', () =>
    visit(
      map?.path ?? '',
      async (page) => {
        const link = page.locator('[data-concept-map] a').nth(3);
        await link.focus();
        await page.clock.runFor(longEnough);
        await panelOf(page).waitFor();
        const left = async (): Promise<number> => (await panelOf(page).boundingBox())?.x ?? NaN;
        const before = await left();
        await page.locator('.map-frame').evaluate((frame) => frame.scrollBy({ left: 40 }));
        await expect.poll(left).toBeCloseTo(before - 40, 0);
      },
      { viewport: { width: 720, height: 740 } },
    ));

  it.each(['100%', '200%'])('has it inside a window of 320 px with text of %s, and off the link', (size) =>
    visit(
      path,
      async (page) => {
        await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
        const links = await page.locator(inText).all();
        const findings: string[] = [];
        for (const link of links) {
          await link.focus();
          await page.clock.runFor(longEnough);
          await panelOf(page).waitFor();
          const fault = await misplaced(link);
          if (fault !== '') findings.push(`${await hrefOf(link)}: ${fault}`);
        }
        expect(links.length).toBeGreaterThan(2);
        return [...findings, ...(await widthFindings(page, path))];
      },
      { viewport: { width: 320, height: 640 } },
    ),
  );

  it('leaves Escape to a search dialog that opens meanwhile', () =>
    visit(path, async (page) => {
      await hover(page, textLink(page));
      await panelOf(page).waitFor();
      await page.keyboard.press('/');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog:not([open])').waitFor({ state: 'attached' });
    }));

  it('shows nothing, and loads nothing, on the way to the index or to the page itself', () =>
    visit(path, async (page) => {
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await page
        .locator('main')
        .evaluate(
          (main, own) => main.querySelector('h1')?.append(Object.assign(document.createElement('a'), own)),
          { href: `${path}#definiciones`, textContent: 'x' },
        );
      for (const selector of ['.breadcrumbs a', '.site-nav a', '.eyebrow a', 'h1 a'])
        await hover(page, page.locator(selector).last());
      // The page of any link is asked for in advance.
      expect(requested.filter((url) => !url.endsWith('/'))).toEqual([]);
    }));

  it('shows nothing where the summary stands beside it', () =>
    visit(pageWithMost(language, 'start index', /<li/g).path, async (page) => {
      await hover(page, page.locator('.path a').first());
      // It is made when it would be shown.
      await page.locator('.concept-summary').waitFor({ state: 'attached' });
      expect(await panelOf(page).isVisible()).toBe(false);
    }));

  it('works without JavaScript', async () => {
    const findings = await look(place, path, { javaScriptEnabled: false }, async (page) => {
      const href = await hrefOf(textLink(page));
      await textLink(page).click();
      await page.waitForURL(place.origin + href);
      return [];
    });
    expect(findings).toEqual([]);
  });
});
