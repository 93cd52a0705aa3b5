import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '#integrations/static-server.ts';
import { launchBrowser } from './browser.ts';
import { look } from './browser-checks.ts';
import { readBuiltSite, serveSite, siteFolder } from './site.ts';

/* The figures as a browser draws them: their words are laid out where no font is at hand to measure them. */
const site = readBuiltSite(siteFolder);

const figuresIn = ({ html }: { readonly html: string }): readonly string[] =>
  Array.from(html.matchAll(/<section class="figure" aria-labelledby="([^"]+)"/g), ([, id = '']) => id);

/** Of each figure in each language the page with the most markup. */
const paths = [
  ...new Set(
    [
      ...Map.groupBy(
        site.pages.flatMap((page) => figuresIn(page).map((id) => ({ id, page }))),
        ({ id, page }) => `${id} ${page.language}`,
      ).values(),
    ].flatMap((shown) => {
      const [most] = shown.toSorted((a, b) => b.page.html.length - a.page.html.length);
      return most ? [most.page.path] : [];
    }),
  ),
];

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveSite(site)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('there are pages with figures', () => {
  expect(paths.length).toBeGreaterThan(2);
});

describe.each(paths)('%s', (path) => {
  it.each([1280, 320])('has no word cut off, too small or over another at %i px', async (width) => {
    const findings = await look(
      { browser, origin: `http://localhost:${server.port}` },
      path,
      { viewport: { width, height: 800 } },
      (page) =>
        page.evaluate(async () => {
          await document.fonts.ready;
          const drawings = [...document.querySelectorAll('.figure .drawing svg')].filter(
            (svg) => svg.getBoundingClientRect().width > 0,
          );
          if (drawings.length === 0) return ['no drawing'];
          return drawings.flatMap((svg) => {
            const name = svg.closest('.figure')?.getAttribute('aria-labelledby') ?? '';
            const frame = svg.getBoundingClientRect();
            const scale = frame.width / (svg instanceof SVGSVGElement ? svg.viewBox.baseVal.width : 1);
            const words = [...svg.querySelectorAll('text')].map((text) => ({
              said: `#${name} “${text.textContent}”`,
              size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
              box: text.getBoundingClientRect(),
            }));
            return words.flatMap(({ said, size, box }, n) => [
              ...(size < 10.5 ? [`${said}: ${size} px`] : []),
              ...(box.left < frame.left - 1 ||
              box.right > frame.right + 1 ||
              box.top < frame.top - size / 3 ||
              box.bottom > frame.bottom + size / 3
                ? [`${said}: cut off`]
                : []),
              ...words
                .slice(n + 1)
                .filter(
                  ({ box: other }) =>
                    Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
                    Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > size / 2,
                )
                .map((other) => `${said}: over ${other.said}`),
            ]);
          });
        }),
    );
    expect(findings).toEqual([]);
  });
});
