import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '#integrations/static-server.ts';
import { launchBrowser } from './browser.ts';
import { look } from './browser-checks.ts';
import { readBuiltSite, serveSite, siteFolder } from './site.ts';

/* The map of concepts as a browser draws it: its labels measured, its neighbours marked, its words the same. */
const site = readBuiltSite(siteFolder);
const maps = site.pages.filter(({ kind }) => kind === 'concepts conceptMap').map(({ path }) => path);

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveSite(site)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const on = (path: string, options: object, check: (page: Page) => Promise<readonly string[]>) =>
  look({ browser, origin: `http://localhost:${server.port}` }, path, options, check);

it('there is one in each language', () => {
  expect(maps).toHaveLength(new Set(site.pages.map(({ language }) => language)).size);
});

describe.each(maps)('%s', (path) => {
  it('has labels of 12 px or more, none over another or out of the drawing', async () => {
    const findings = await on(path, { viewport: { width: 1280, height: 800 } }, (page) =>
      page.evaluate(async () => {
        await document.fonts.ready;
        const map = document.querySelector('[data-concept-map]');
        if (!(map instanceof SVGSVGElement)) return ['no map'];
        const frame = map.getBoundingClientRect();
        const scale = frame.width / map.viewBox.baseVal.width;
        const labels = [...map.querySelectorAll('text')].map((text) => ({
          words: text.textContent,
          size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
          box: text.getBoundingClientRect(),
        }));
        if (labels.length < 3) return ['no labels'];
        return labels.flatMap(({ words, size, box }, n) => [
          ...(size < 12 ? [`${words}: ${size} px`] : []),
          ...(box.left < frame.left || box.right > frame.right ? [`${words}: out of the drawing`] : []),
          ...labels
            .slice(n + 1)
            .filter(
              ({ box: other }) =>
                box.left < other.right &&
                other.left < box.right &&
                Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > size / 3,
            )
            .map((other) => `${words}: over ${other.words}`),
        ]);
      }),
    );
    expect(findings).toEqual([]);
  });

  it('marks what the focused concept is joined to, and unmarks it', async () => {
    const findings = await on(path, {}, async (page) => {
      const ends = (await page.locator('[data-ends]').first().getAttribute('data-ends'))?.split(' ') ?? [];
      const lit = () =>
        page
          .locator('.map-concept.lit')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-number')));
      await page.locator(`[data-number="${ends[0]}"]`).focus();
      const [marked, line] = [await lit(), await page.locator('[data-ends].lit').count()];
      await page.locator('h1').click();
      await page.locator(`[data-number="${ends[0]}"]`).blur();
      return [
        ...ends.filter((end) => !marked.includes(end)).map((end) => `${end} is not marked`),
        ...(line > 0 ? [] : ['no line is marked']),
        ...(await lit()).map((still) => `${still} stays marked`),
      ];
    });
    expect(findings).toEqual([]);
  });

  it('has no stop for the Tab key but its frame, which scrolls, and its links', async () => {
    const findings = await on(path, {}, async (page) => {
      await page.locator('.map-skip a').focus();
      const stops: string[] = [];
      for (const expected of ['section', 'a', 'a']) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => document.activeElement?.localName ?? '');
        if (stop !== expected) stops.push(`${stop} in place of ${expected}`);
      }
      return stops;
    });
    expect(findings).toEqual([]);
  });

  it('scrolls in its own frame on a narrow screen, by keyboard', async () => {
    const findings = await on(path, { viewport: { width: 360, height: 740 } }, async (page) => {
      const frame = page.locator('.map-frame');
      await frame.focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => (document.querySelector('.map-frame')?.scrollLeft ?? 0) > 0);
      return (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        ? ['the page scrolls sideways']
        : [];
    });
    expect(findings).toEqual([]);
  });

  it('says in words what it draws', async () => {
    const findings = await on(path, {}, (page) =>
      page.evaluate(() => {
        const hrefs = (selector: string) =>
          [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '').sort();
        const drawn = hrefs('.map-concept');
        const told = hrefs('.branches .record-title a');
        return drawn.join() === told.join() ? [] : [`${drawn.length} drawn, ${told.length} told`];
      }),
    );
    expect(findings).toEqual([]);
  });
});
