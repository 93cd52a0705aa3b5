import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '#integrations/static-server.ts';
import { launchBrowser } from './browser.ts';
import { look, type Place, widthFindings } from './browser-checks.ts';
import { oneOfEachKind, readBuiltSite, serveSite, shorten, siteFolder } from './site.ts';
import { lineFindings, shiftFindings, sizeFindings } from './typography-checks.ts';

const site = readBuiltSite(siteFolder);
const [first] = site.pages;
// The styles are the same in every language, and the reference language has the longest words.
const visited = oneOfEachKind(site.pages.filter(({ language }) => language === first?.language));

let browser: Browser;
let server: StaticServer;
let place: Place;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveSite(site)]);
  place = { browser, origin: `http://localhost:${server.port}` };
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.concurrent('keeps to one scale, to lines that one reads with ease, and in its place', () => {
  it.each(visited.map(({ path }) => path))('%s', async (path) => {
    const findings = await look(place, path, { viewport: { width: 1600, height: 1000 } }, async (page) => {
      const wide = [
        ...(await shiftFindings(page, path)),
        ...(await sizeFindings(page, path)),
        ...(await lineFindings(page, path)),
      ];
      await page.setViewportSize({ width: 320, height: 640 });
      const narrow = await sizeFindings(page, path);
      await page.evaluate(() => {
        const { fontSize } = getComputedStyle(document.documentElement);
        document.documentElement.style.fontSize = `${2 * Number.parseFloat(fontSize)}px`;
      });
      return [...wide, ...narrow, ...(await widthFindings(page, `${path} with text of twice the size,`))];
    });
    expect(shorten(findings)).toEqual([]);
  });
});
