import { describe, expect, it } from 'vitest';
import { look, widthFindings } from './browser-checks.ts';
import { openedSite } from './opened-site.ts';
import { oneOfEachKind, readBuiltSite, shorten, siteFolder } from './site.ts';
import { lineFindings, shiftFindings, sizeFindings } from './typography-checks.ts';

const site = readBuiltSite(siteFolder);
const [first] = site.pages;
// The styles are the same in every language, and the reference language has the longest words.
const visited = oneOfEachKind(site.pages.filter(({ language }) => language === first?.language));

const place = openedSite(site);

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
