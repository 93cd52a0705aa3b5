import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '#integrations/static-server.ts';
import type { ExplorerIndex } from '#search/explorer-index.ts';
import { launchBrowser } from './browser.ts';
import { axeFindings, widthFindings } from './browser-checks.ts';
import { type BuiltPage, oneOfEachKind, readBuiltSite, serveSite, siteFolder } from './site.ts';

const site = readBuiltSite(siteFolder);
const explorers = oneOfEachKind(site.pages).filter(({ kind }) => kind === 'projects index');
const [explorer] = explorers;

let browser: Browser;
let server: StaticServer;
let index: ExplorerIndex;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveSite(site)]);
  const answer = await fetch(
    `http://localhost:${server.port}${site.base}explorer/${explorer?.language}.json`,
  );
  index = await answer.json();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const complaints: string[] = [];

async function visit(
  page: BuiltPage | undefined,
  search = '',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const opened = await context.newPage();
  opened.setDefaultTimeout(10_000);
  opened.on('pageerror', (error) => complaints.push(String(error)));
  opened.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await opened.goto(`http://localhost:${server.port}${page?.path}${search}`);
  return opened;
}

async function whole<T>(opened: Page, look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } finally {
    await opened.context().close();
    expect(complaints.splice(0)).toEqual([]);
  }
}

const status = (page: Page) => page.locator('[data-explorer-status]');
const titles = (page: Page) => page.locator('[data-explorer-list] a').allInnerTexts();

/** Projects that have a value, by counting in the index. */
const having = (facet: keyof ExplorerIndex['facets'], code: string): readonly number[] => {
  const { values, of } = index.facets[facet];
  const at = values.findIndex(([known]) => known === code);
  return [...of.keys()].filter((project) => of[project]?.includes(at));
};

/** The value that most projects have, but not all. */
const commonest = (facet: keyof ExplorerIndex['facets']): string => {
  const values = index.facets[facet].values.map(([code]) => [code, having(facet, code).length] as const);
  return values.filter(([, n]) => n < index.size).sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
};

const shows = (page: Page, found: number): Promise<void> =>
  expect.poll(() => status(page).innerText()).toMatch(new RegExp(`^${found} \\S+ ${index.size} `));

// What is asked for here, a small register does not have: more than a page of results, and values that some projects lack.
const isLarge = site.pages.filter(({ kind }) => kind === 'projects index, later page').length > 0;

describe.skipIf(!isLarge)('the explorer', () => {
  it('narrows by what is ticked, counts, and says the number', async () => {
    const page = await visit(explorer);
    await whole(page, async () => {
      const strand = commonest('strand');
      await page.locator(`[data-facet=strand] [data-code=${strand}]`).hover();
      await page.locator(`[data-facet=strand] input[value=${strand}]`).check();
      await shows(page, having('strand', strand).length);
      expect(new URL(page.url()).search).toBe(`?strand=${strand}`);

      const country = commonest('country');
      await page.locator('[data-facet=country] summary').click();
      const both = having('country', country).filter((project) => having('strand', strand).includes(project));
      const item = page.locator(`[data-facet=country] [data-code=${country}]`);
      expect(await item.locator('.code').innerText()).toBe(String(both.length));
      await item.locator('input').check();
      await shows(page, both.length);
      await expect.poll(() => titles(page)).toHaveLength(Math.min(both.length, 25));
      expect(await page.locator('[data-explorer-list] .pagination').count()).toBe(0);
    });
  });

  it('goes back and forth, keeps its state on reload, and removes one filter or all', async () => {
    const [strand, country] = [commonest('strand'), commonest('country')];
    const page = await visit(explorer, `?strand=${strand}&country=${country}`);
    await whole(page, async () => {
      const both = having('country', country).filter((project) => having('strand', strand).includes(project));
      await shows(page, both.length);
      expect(await page.locator(`input[value=${country}]`).isChecked()).toBe(true);
      await page.reload();
      await shows(page, both.length);
      await page.locator('[data-explorer-chosen] button').first().click();
      await shows(page, having('country', country).length);
      await page.locator('[data-explorer-chosen] li:last-child button').click();
      await shows(page, index.size);
      expect(new URL(page.url()).search).toBe('');
      await page.goBack();
      await shows(page, having('country', country).length);
      await page.goBack();
      await shows(page, both.length);
      expect(await page.locator(`input[value=${strand}]`).isChecked()).toBe(true);
      await page.goForward();
      await shows(page, having('country', country).length);
    });
  });

  it('narrows by years, where it has no project says which filter to loosen', async () => {
    const page = await visit(explorer);
    await whole(page, async () => {
      await page.locator('[data-facet=year] summary').click();
      await page.locator('[name=from]').fill('1900');
      await page.locator('[name=to]').fill('1901');
      await page.locator('[name=to]').blur();
      await shows(page, 0);
      expect(new URL(page.url()).search).toBe('?from=1900&to=1901');
      await page.goto(`${page.url().split('?')[0]}?from=1900&to=1901&strand=${commonest('strand')}`);
      await shows(page, 0);
      const offers = page.locator('.loosen button');
      await offers.first().waitFor();
      const [first = ''] = await offers.allInnerTexts();
      expect(first).toContain(`(${having('strand', commonest('strand')).length})`);
      await offers.first().click();
      await shows(page, having('strand', commonest('strand')).length);
    });
  });

  it('searches within the projects, in the order of relevance, and guesses a mistyped word', async () => {
    const page = await visit(explorer);
    await whole(page, async () => {
      const title = (await titles(page))[3] ?? '';
      await page.locator('#explorer-query').fill(title);
      await expect.poll(async () => (await titles(page))[0]).toBe(title);
      expect(new URL(page.url()).searchParams.get('q')).toBe(title);
      expect(await page.locator('#explorer-sort').inputValue()).toBe('relevance');
      await page.locator('#explorer-query').fill('coperacion');
      await page.locator('[data-explorer-guess] button').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('#explorer-query').inputValue()).toBe('cooperación');
      await expect.poll(() => page.locator('[data-explorer-guess] button').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
    });
  });

  it('sorts by date and by change', async () => {
    const page = await visit(explorer, '?sort=start&view=table&columns=start,changed');
    await whole(page, async () => {
      const cells = page.locator('.explorer-table tbody td:nth-child(2)');
      await cells.first().waitFor();
      const starts = (await cells.allInnerTexts()).map((text) => text.replace(/ \(.*/, ''));
      expect(starts).toHaveLength(25);
      expect(starts).toEqual(starts.toSorted().toReversed());
      expect(starts[0]).toMatch(/^\d{4}/);
      await page.locator('#explorer-sort').selectOption('title');
      await expect.poll(() => page.locator('th[aria-sort]').innerText()).not.toBe('');
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    });
  });

  it('shows a table of chosen columns, and a timeline', async () => {
    const page = await visit(explorer, '?view=table');
    await whole(page, async () => {
      const heads = page.locator('.explorer-table thead th');
      await heads.first().waitFor();
      const before = await heads.count();
      await page.locator('.explorer-columns summary').click();
      await page.locator('.explorer-columns input[value=sdg]').check();
      await expect.poll(() => heads.count()).toBe(before + 1);
      expect(new URL(page.url()).searchParams.get('columns')).toContain('sdg');
      await page.locator('#explorer-view').selectOption('timeline');
      await page.locator('.timeline-bar').first().waitFor();
      const dated = [...Array(25).keys()].filter(
        (at) => (index.starts[at] ?? '') + (index.ends[at] ?? '') !== '',
      );
      expect(await page.locator('.timeline-bar').count()).toBe(dated.length);
    });
  });

  it('shows more of the same, and moves on to the first that is new', async () => {
    const page = await visit(explorer, '?sort=end');
    await whole(page, async () => {
      const more = page.locator('[data-explorer-more]');
      await more.click();
      await expect.poll(() => titles(page)).toHaveLength(50);
      expect(new URL(page.url()).searchParams.get('shown')).toBe('50');
      const links = page.locator('[data-explorer-list] a');
      await expect.poll(() => links.nth(25).evaluate((link) => link === document.activeElement)).toBe(true);
    });
  });

  it('downloads what is found as CSV and as JSON', async () => {
    const country = commonest('country');
    const page = await visit(explorer, `?country=${country}`);
    await whole(page, async () => {
      const found = having('country', country).length;
      await shows(page, found);
      const files: string[] = [];
      for (const format of ['csv', 'json']) {
        const waiting = page.waitForEvent('download');
        await page.locator(`[data-download=${format}]`).click();
        files.push(await readFile(await (await waiting).path(), 'utf8'));
      }
      const [csv = '', json = ''] = files;
      const { data, errors } = Papa.parse<Record<string, string>>(csv.trim(), { header: true });
      const objects: readonly {
        readonly title: string;
        readonly country: readonly { readonly code: string }[];
      }[] = JSON.parse(json);
      expect(errors).toEqual([]);
      expect(data).toHaveLength(found);
      expect(objects.map(({ title }) => title)).toEqual(data.map(({ title }) => title));
      expect(objects.every((object) => object.country.some(({ code }) => code === country))).toBe(true);
      expect(data.every((row) => row['country']?.split(';').includes(country))).toBe(true);
      await shows(page, found);
    });
  });

  it('shows all values of a facet, and finds among them', async () => {
    const page = await visit(explorer);
    await whole(page, async () => {
      const facet = page.locator('[data-facet=country]');
      await facet.locator('summary').click();
      await facet.locator('[data-all]').click();
      await expect.poll(() => facet.locator('[data-code]').count()).toBe(index.facets.country.values.length);
      const [, label = ''] = index.facets.country.values.at(-1) ?? [];
      await page.keyboard.type(label.slice(0, 5).toUpperCase());
      await expect
        .poll(() => facet.locator('[data-code]').allInnerTexts())
        .toContainEqual(expect.stringContaining(label));
      expect(await facet.locator('[data-code]').count()).toBeLessThan(index.facets.country.values.length);
      await facet.locator('button').click();
      expect(await facet.locator('[data-code]').count()).toBe(8);
    });
  });

  it('takes its state along to the other language', async () => {
    const country = commonest('country');
    const page = await visit(explorer, `?country=${country}&view=timeline`);
    await whole(page, async () => {
      await shows(page, having('country', country).length);
      await page.locator('.language-switch a').first().click();
      await page.waitForURL(/view=timeline/);
      await shows(page, having('country', country).length);
      expect(await page.locator('html').getAttribute('lang')).not.toBe(explorer?.language);
    });
  });
});

describe.skipIf(!isLarge)('when something cannot be loaded', () => {
  const blocked = async (page: Page, pattern: RegExp): Promise<() => Promise<void>> => {
    await page.route(pattern, (route) => route.abort());
    return () => page.unroute(pattern);
  };
  const without = (page: Page): void => {
    // A request that fails is told of on the console; that is what these tests ask for.
    page.on('close', () => complaints.splice(0));
  };

  it('says so where later pages of the list fail, shows no wrong project, and tries again', async () => {
    const page = await visit(explorer);
    without(page);
    await whole(page, async () => {
      const restore = await blocked(page, /\/\d+\/$/);
      const strand = commonest('strand');
      await page.goto(`${page.url()}?strand=${strand}&sort=end`);
      const retry = page.locator('[data-explorer-list] button');
      await retry.waitFor();
      expect(await titles(page)).toEqual([]);
      expect(await status(page).innerText()).not.toMatch(/\d/);
      await restore();
      await retry.click();
      await shows(page, having('strand', strand).length);
      await expect.poll(() => titles(page)).toHaveLength(25);
    });
  });

  it('goes on narrowing after a search that failed', async () => {
    const page = await visit(explorer);
    without(page);
    await whole(page, async () => {
      const restore = await blocked(page, /pagefind/);
      await page.locator('#explorer-query').fill('agua');
      await page.locator('[data-explorer-list] button').waitFor();
      await restore();
      await page.locator('[data-explorer-list] button').click();
      await expect.poll(() => status(page).innerText()).toMatch(/^\d/);
      await page.locator('#explorer-query').fill('');
      await shows(page, index.size);
    });
  });

  it('leaves the page as it was without the index, and tries again at the next sign', async () => {
    const page = await visit(explorer);
    without(page);
    await whole(page, async () => {
      const restore = await blocked(page, /explorer\/\w+\.json$/);
      const listed = await titles(page);
      await page.locator('#explorer-query').fill('agua');
      await expect.poll(() => status(page).innerText()).not.toMatch(/\d/);
      expect(await titles(page)).toEqual(listed);
      expect(await page.locator('[data-facet=strand] a').count()).toBeGreaterThan(0);
      await restore();
      await page.locator('[data-facet=strand] summary').focus();
      await expect.poll(() => status(page).innerText()).toMatch(/^\d/);
      expect(new URL(page.url()).searchParams.get('q')).toBe('agua');
    });
  });
});

describe.skipIf(!isLarge)('what is odd in an address', () => {
  it.each([
    ['?from=2015&to=2010', '?from=2010&to=2015'],
    ['?from=0000&to=abc', ''],
    ['?country=&country=ZZ&strand=DUAL', '?strand=dual'],
    ['?sort=x&view=y&shown=-3', ''],
    ['?q=%3Cimg%20src=x%3E', '?q=%3Cimg+src%3Dx%3E'],
  ])('%s is read as %s', async (odd, read) => {
    const page = await visit(explorer, odd);
    await whole(page, async () => {
      await page.locator('[data-facet=strand] input').first().waitFor();
      await expect.poll(() => new URL(page.url()).search).toBe(read);
      expect(await page.locator('main img').count()).toBe(0);
    });
  });

  it('keeps what is typed before its script has come', async () => {
    const page = await visit(explorer);
    await whole(page, async () => {
      let held: (() => void) | undefined;
      await page.route(/explorer\/\w+\.json$/, async (route) => {
        await new Promise<void>((resolve) => (held = resolve));
        await route.continue();
      });
      await page.goto(`${page.url()}?strand=provider`);
      await page.locator('#explorer-query').fill('agua');
      await page.keyboard.press('Enter');
      await expect.poll(() => held).toBeDefined();
      held?.();
      await expect.poll(() => new URL(page.url()).search).toBe('?q=agua&strand=provider');
      await expect.poll(() => status(page).innerText()).toMatch(/^\d/);
    });
  });
});

describe.skipIf(!isLarge)('with the keyboard alone', () => {
  it.each(explorers)('narrows, removes and opens a result at $path', async (explored) => {
    const page = await visit(explored);
    await whole(page, async () => {
      await page.locator('[data-facet=strand] summary').focus();
      await page.keyboard.press('Tab');
      await page.locator('[data-facet=strand] input').first().waitFor();
      // The link that had the focus is a box now, and has it still.
      expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
      await page.keyboard.press('Space');
      await page.locator('[data-explorer-chosen] button').first().waitFor();
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
      expect(await focused()).toBe('strand');
      await page.keyboard.press('Space');
      await expect.poll(() => page.locator('[data-explorer-chosen] button').count()).toBe(0);
      expect(await focused()).toBe('strand');
      await page.keyboard.press('Space');
      await page.locator('[data-explorer-chosen] button').first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('[data-explorer-chosen] button').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
      await page.locator('[data-explorer-list] a').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname !== explored.path);
    });
  });
});

describe.skipIf(!isLarge)('seen by axe, and within the screen', () => {
  const looks = explorers.flatMap((explored) =>
    (['list', 'table', 'timeline', 'none'] as const).map(
      (view) => [explored.language, view, explored] as const,
    ),
  );

  it.each(looks)('in %s, %s', async (_language, view, explored) => {
    const search =
      view === 'none' ? '?from=1900&to=1901&strand=dual' : `?view=${view}&country=${commonest('country')}`;
    const page = await visit(explored, search, { viewport: { width: 1280, height: 900 } });
    const findings = await whole(page, async () => {
      await page.locator('[data-explorer-chosen] button').first().waitFor();
      await page.locator('.facet').evaluateAll((all) => {
        for (const facet of all) facet.setAttribute('open', '');
      });
      const wide = await axeFindings(page, explored.path, `${view}, light, 1280 px`);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme: 'dark' });
      const narrow = [
        ...(await axeFindings(page, explored.path, `${view}, dark, 320 px`)),
        ...(await widthFindings(page, explored.path)),
      ];
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
      return [...wide, ...narrow, ...(await widthFindings(page, explored.path))];
    });
    expect(findings).toEqual([]);
  });
});

describe.skipIf(!isLarge)('without JavaScript', () => {
  it.each(explorers)('every project is reached by browsing from $path', async ({ path, language }) => {
    const records = new Set(
      site.pages
        .filter((page) => page.kind === 'projects record' && page.language === language)
        .map((page) => page.path),
    );
    const byPath = new Map(site.pages.map((page) => [page.path, page]));
    const hrefs = (page: BuiltPage | undefined): readonly string[] =>
      [...(page?.html ?? '').matchAll(/<a\s[^>]*href="?([^"\s>]+)/g)].map(([, href = '']) => href);
    const reached = new Set<string>();
    const seen = new Set([path]);
    for (const at of seen)
      for (const href of hrefs(byPath.get(at))) {
        if (records.has(href)) reached.add(href);
        else if (byPath.get(href)?.kind === 'projects index, later page') seen.add(href);
      }
    expect([...records].filter((record) => !reached.has(record))).toEqual([]);
    expect(records.size).toBe(index.size);
    const facets = hrefs(byPath.get(path)).map((href) => byPath.get(href)?.kind);
    expect(facets.filter((kind) => kind === 'projects value').length).toBeGreaterThan(20);
    expect(facets.filter((kind) => kind === 'projects facet').length).toBeGreaterThan(3);
  });
});
