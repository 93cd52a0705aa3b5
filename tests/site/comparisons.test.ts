import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '#integrations/static-server.ts';
import { messagesIn } from '#i18n/languages.ts';
import { launchBrowser } from './browser.ts';
import { look } from './browser-checks.ts';
import { type BuiltPage, readBuiltSite, readSettings, serveSite, shorten, siteFolder } from './site.ts';

/* Two records side by side, as a browser shows them: a table on a wide screen, blocks on a phone, a table to all. */
const site = readBuiltSite(siteFolder);
const kinds = ['concepts', 'countries', 'organizations'] as const;
const pairsOf = (kind: (typeof kinds)[number]) =>
  site.pages.filter(
    ({ kind: shown, path, language }) =>
      shown === 'compare record' && path.split('/').at(-4) === messagesIn(language).routes[kind],
  );
const pairs = kinds.map(pairsOf);
const byPath = new Map(site.pages.map((page) => [page.path, page]));

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveSite(site)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const on = (path: string, width: number, check: (page: Page) => Promise<readonly string[]>) =>
  look(
    { browser, origin: `http://localhost:${server.port}` },
    path,
    { viewport: { width, height: 800 } },
    check,
  );

const linksIn = ({ html }: BuiltPage, pattern: RegExp): readonly string[] =>
  Array.from(html.matchAll(pattern), ([, href = '']) => href);

/** Links at the head of a comparison: the two that are compared. */
const comparedIn = (page: BuiltPage): readonly string[] =>
  linksIn({ ...page, html: /<ul class="?chips.*?<\/ul>/s.exec(page.html)?.[0] ?? '' }, /href="?([^\s">]+)/g);

it('there are those of every kind that the settings name, as many in each language', () => {
  const languages = [...new Set(site.pages.map(({ language }) => language))];
  for (const kind of kinds) {
    const counts = languages.map(
      (language) => pairsOf(kind).filter((page) => page.language === language).length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(readSettings()?.compare[kind].length ?? 0);
    expect(new Set(counts).size).toBe(1);
  }
});

it('each is named by the pages of both, and by the list of all', () => {
  const indexes = site.pages.filter(({ kind }) => kind === 'compare index');
  const missing = pairs.flat().flatMap((page) => {
    const both = comparedIn(page);
    const from = [
      ...both.map((href) => byPath.get(href)),
      indexes.find(({ language }) => language === page.language),
    ];
    if (both.length !== 2) return [`${page.path} compares ${both.length}`];
    return from.flatMap((other) =>
      other && linksIn(other, /href="?([^\s">]+)/g).includes(page.path)
        ? []
        : [`${other?.path ?? 'nothing'} does not lead to ${page.path}`],
    );
  });
  expect(shorten(missing)).toEqual([]);
});

/** Roles in the browser’s own accessibility tree, counted within the tables of the page. */
async function tableRoles(page: Page): Promise<Readonly<Record<string, number>>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const counts: Record<string, number> = {};
  for (const { ignored, role } of nodes) {
    const name = String(role?.value ?? '');
    if (!ignored && /^(?:table|row|columnheader|rowheader|cell)$/.test(name))
      counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const expectedRoles = (page: Page) =>
  page.evaluate(() => ({
    table: document.querySelectorAll('table').length,
    row: document.querySelectorAll('tr').length,
    columnheader: document.querySelectorAll('thead th').length,
    rowheader: document.querySelectorAll('tbody th').length,
  }));

const samples = pairs.flatMap((pages) => pages.filter(({ language }) => language === 'es').slice(0, 1));

describe.each(samples.map(({ path }) => path))('%s', (path) => {
  it.each([320, 1280])('is a table to who cannot see it, at %i px', async (width) => {
    const findings = await on(path, width, async (page) => {
      const [roles, expected] = [await tableRoles(page), await expectedRoles(page)];
      const wrong = Object.entries(expected).filter(([role, count]) => roles[role] !== count);
      return [
        ...(expected.table > 0 ? [] : ['no table']),
        ...wrong.map(([role, count]) => `${role}: ${roles[role] ?? 0}, ${count} expected`),
      ];
    });
    expect(findings).toEqual([]);
  });

  it('stands side by side on a wide screen', async () => {
    const findings = await on(path, 1280, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('.comparison tbody tr')].flatMap((row) => {
          const tops = [...row.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect().top);
          return new Set(tops).size === 1 ? [] : [`${row.textContent}: not in one line`];
        }),
      ),
    );
    expect(shorten(findings)).toEqual([]);
  });

  it('stands one after the other on a phone, each under the name of its column, within the screen', async () => {
    const findings = await on(path, 320, (page) =>
      page.evaluate(() => {
        const cells = [...document.querySelectorAll('.comparison td')];
        const wide = document.documentElement.scrollWidth - window.innerWidth;
        return [
          ...(cells.length > 0 ? [] : ['no cells']),
          ...(wide > 0 ? [`${wide} px too wide`] : []),
          ...cells.flatMap((cell) => {
            const { content, display } = getComputedStyle(cell, '::before');
            const above = cell.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
            return [
              ...(content.length > 4 && display !== 'none' ? [] : [`${cell.textContent}: no name`]),
              ...(cell.getBoundingClientRect().top >= above ? [] : [`${cell.textContent}: beside another`]),
            ];
          }),
        ];
      }),
    );
    expect(shorten(findings)).toEqual([]);
  });
});
