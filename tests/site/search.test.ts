import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { searchIndex } from '#integrations/search-index.ts';
import { makeSearchIndex } from '#integrations/search/made-index.ts';
import { writeSearchIndex } from '#integrations/search/write-index.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { launchBrowser } from './browser.ts';

const base = '/atlas';
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

let output: string;
let server: Server;
let origin: string;
let browser: Browser;
const complaints: string[] = [];

function listen(folder: string): Promise<Server> {
  const serve = sirv(folder, { dev: true });
  const made = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    const notFound = (): void => {
      response.writeHead(404).end();
    };
    if (!request.url?.startsWith(`${base}/`)) {
      notFound();
      return;
    }
    request.url = request.url.slice(base.length);
    serve(request, response, notFound);
  });
  return new Promise((resolve) => made.listen(0, () => resolve(made)));
}

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), 'search-site-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../../', import.meta.url)),
    srcDir: './tests/fixtures/search-site',
    publicDir: './tests/fixtures/search-site/public',
    outDir: output,
    cacheDir: join(output, '.cache'),
    site: 'https://x.example',
    base: `${base}/`,
    trailingSlash: 'always',
    logLevel: 'error',
    integrations: [searchIndex()],
    vite: { build: { assetsInlineLimit: 0 } },
  });
  server = await listen(output);
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(output, { recursive: true, force: true });
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(complaints.splice(0)).toEqual([]);
});

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
  await page.goto(origin + base + path);
  return page;
}

const keys = (page: Page, list: string): Promise<readonly (string | undefined)[]> =>
  page
    .locator(`${list} li[data-key]`)
    .evaluateAll((items) =>
      items.map((item) => (item instanceof HTMLElement ? item.dataset['key'] : undefined)),
    );

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || '');

const status = async (page: Page, root: string, text: string | RegExp): Promise<void> => {
  await page.locator(`${root} [role=status]`).filter({ hasText: text }).waitFor();
};

const dialog = '[data-search-dialog]';
const results = '[data-search-results]';

describe('the index', () => {
  it('holds only what the client loads, and no document', async () => {
    const files = await readdir(join(output, 'pagefind'));
    expect(files.map((name) => name.replace(/_[0-9a-f]+/, '')).sort()).toEqual([
      'filter',
      'fragment',
      'index',
      'names.en.json',
      'names.es.json',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.en.pf_meta',
      'pagefind.es.pf_meta',
      'projects.en.json',
      'projects.es.json',
      'wasm.en.pagefind',
      'wasm.es.pagefind',
      'words.en.json',
      'words.es.json',
    ]);
    expect(await readdir(output)).not.toContain('search-documents');
  });
});

describe('the dialog', () => {
  it.each(['/', 'Control+k', 'Meta+k'])(
    'opens with %s, takes focus, and gives it back on Escape',
    async (key) => {
      const page = await visit('/');
      await page.locator('.opener').focus();
      await page.keyboard.press(key);
      await page.locator(`${dialog}[open]`).waitFor();
      expect(await focused(page)).toBe('search-dialog-query');
      await page.keyboard.type('algo');
      await page.keyboard.press('Escape');
      await page.locator(`${dialog}:not([open])`).waitFor({ state: 'attached' });
      expect(await focused(page)).toBe('Buscar en el sitio');
    },
  );

  it('closes on Escape before the script that searches has come', async () => {
    const page = await visit('/');
    let held: (() => void) | undefined;
    await page.route(/search-dialog\.[^/]*\.js$/, async (route) => {
      await new Promise<void>((resolve) => (held = resolve));
      await route.continue();
    });
    await page.locator('.opener').focus();
    await page.keyboard.press('/');
    await page.locator(`${dialog}[open]`).waitFor();
    await expect.poll(() => held).toBeDefined();
    await page.keyboard.type('algo');
    await page.keyboard.press('Escape');
    await page.locator(`${dialog}:not([open])`).waitFor({ state: 'attached' });
    held?.();
  });

  it('stays closed while a field is being typed in, and loads nothing before it opens', async () => {
    const page = await visit('/');
    await page.locator('#elsewhere').focus();
    await page.keyboard.press('/');
    expect(await page.locator('#elsewhere').inputValue()).toBe('/');
    expect(await page.locator(dialog).count()).toBe(0);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /pagefind|search-dialog\./.test(name))).toEqual([]);
  });

  it('finds without accents, moves with the arrows and goes with Enter', async () => {
    const page = await visit('/');
    await page.locator('.opener').click();
    await page.locator(`${dialog}[open]`).waitFor();
    await page.keyboard.type('cooperacion triangular');
    await status(page, dialog, '2 resultados');
    expect(await keys(page, dialog)).toEqual(['concepts/cooperacion-triangular', 'projects/agua-bolivia']);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Cooperación triangular');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('search-dialog-query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}${base}/projects/agua-bolivia/`);
  });

  it('proposes what was probably meant, and the ways on from nothing', async () => {
    const page = await visit('/');
    await page.keyboard.press('/');
    await page.locator(`${dialog}[open]`).waitFor();
    await page.keyboard.type('coperacion triangular');
    await status(page, dialog, '¿Quiso decir «cooperación triangular»?');
    expect(await page.locator(`${dialog} [role=status] a`).getAttribute('href')).toBe(
      `${base}/buscar/?q=cooperaci%C3%B3n+triangular`,
    );
    await page.locator('#search-dialog-query').fill('trianguletti');
    await status(page, dialog, 'No hay resultados para «trianguletti».');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Cooperación triangular');
    expect(await page.locator(`${dialog} [data-search-missing] a`).isVisible()).toBe(true);
    expect(await page.locator(`${dialog} [data-search-indexes] a`).isVisible()).toBe(true);
  });

  it('leads to the search page with what was asked', async () => {
    const page = await visit('/');
    await page.keyboard.press('/');
    await page.locator(`${dialog}[open]`).waitFor();
    await page.keyboard.type('informe');
    await status(page, dialog, '25 resultados');
    expect(await page.locator(`${dialog} [data-search-all]`).getAttribute('href')).toBe(
      `${base}/buscar/?q=informe`,
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/buscar\/\?q=informe/);
  });
});

describe('the search page', () => {
  it('answers the query of its address, best first', async () => {
    const page = await visit('/buscar/?q=COOPERACIÓN%20triangular');
    await status(page, '.search-page', '2 resultados');
    expect(await keys(page, results)).toEqual(['concepts/cooperacion-triangular', 'projects/agua-bolivia']);
    expect(await page.locator(`${results} a`).first().getAttribute('href')).toBe(
      `${base}/concepts/cooperacion-triangular/`,
    );
    expect(await page.locator(results).innerText()).toContain('Reúso de aguas tratadas <b>y</b> lodos.');
  });

  it('narrows by type and strand, and keeps them in the address', async () => {
    const page = await visit('/buscar/?q=bolivia');
    await status(page, '.search-page', '2 resultados');
    await page.locator('.search-page [name=strand]').selectOption('provider');
    await status(page, '.search-page', '1 resultado');
    expect(await keys(page, results)).toEqual(['projects/agua-bolivia']);
    expect(new URL(page.url()).search).toBe('?q=bolivia&strand=provider');
    await page.reload();
    await status(page, '.search-page', '1 resultado');
    expect(await page.locator('.search-page [name=strand]').inputValue()).toBe('provider');
  });

  it('returns to the search before with Back', async () => {
    const page = await visit('/buscar/?q=becas');
    await status(page, '.search-page', '1 resultado');
    await page.locator('#search-page-query').focus();
    await page.locator('#search-page-query').selectText();
    await page.keyboard.insertText('');
    await page.evaluate(() => history.pushState(null, '', '?q=informe'));
    await page.goBack();
    await status(page, '.search-page', '1 resultado');
    expect(await page.locator('#search-page-query').inputValue()).toBe('becas');
  });

  it('guesses a mistyped word and says so', async () => {
    const page = await visit('/buscar/?q=coperacion+triangular');
    await status(page, '.search-page', '¿Quiso decir «cooperación triangular»?');
    await status(page, '.search-page', 'Nada en el registro contiene «coperacion».');
    expect((await keys(page, results))[0]).toBe('concepts/cooperacion-triangular');
    await page.locator('.search-page [role=status] a').click();
    await page.waitForURL(/\/buscar\/\?q=cooperaci%C3%B3n\+triangular$/);
    await status(page, '.search-page', /^2 resultados$/);
  });

  it('reads the words to guess from only when one is not known', async () => {
    const page = await visit('/buscar/?q=cooperacion+triangular');
    await status(page, '.search-page', '2 resultados');
    const wordsRead = (): Promise<number> =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/words.es.json'))
            .length,
      );
    expect(await wordsRead()).toBe(0);
    await page.locator('#search-page-query').fill('coperacion');
    await status(page, '.search-page', '¿Quiso decir «cooperación»?');
    expect(await wordsRead()).toBe(1);
  });

  it('says what it leaves out, and when no page has every word', async () => {
    const page = await visit('/buscar/?q=becas+qwrtzp');
    await status(page, '.search-page', 'Nada en el registro contiene «qwrtzp». 1 resultado');
    await page.goto(`${origin}${base}/buscar/?q=becas+residuales`);
    await status(page, '.search-page', 'Ninguna página tiene todas esas palabras');
    expect(await keys(page, results)).toHaveLength(2);
  });

  it('offers the same search without the filters that emptied it', async () => {
    const page = await visit('/buscar/?q=becas&strand=provider');
    await status(page, '.search-page', 'No hay resultados para «becas».');
    const link = page.locator('.search-page [data-search-unfiltered] a');
    expect(await link.innerText()).toBe('Ver 1 resultado sin filtrar');
    expect(await page.locator('.search-page [data-search-near]').isVisible()).toBe(false);
    await link.click();
    await page.waitForURL(/\/buscar\/\?q=becas$/);
    await status(page, '.search-page', '1 resultado');
    expect(await page.locator('.search-page [data-search-unfiltered]').isVisible()).toBe(false);
  });

  it('offers similar names, and to tell that something is missing', async () => {
    const page = await visit('/buscar/?q=trianguletti+%26');
    await status(page, '.search-page', 'No hay resultados para «trianguletti &».');
    const near = page.locator('.search-page [data-search-near] a').first();
    expect(await near.innerText()).toBe('Cooperación triangular');
    expect(await near.getAttribute('href')).toBe(`${base}/concepts/cooperacion-triangular/`);
    const asked = `${origin}${base}/buscar/?q=trianguletti+%26`;
    expect(await page.locator('.search-page [data-search-missing] a').getAttribute('href')).toBe(
      `https://x.example/new?title=Falta%3A%20trianguletti%20%26&body=${encodeURIComponent(asked)}`,
    );
    await page.locator('#search-page-query').fill('becas');
    await status(page, '.search-page', /^1 resultado$/);
    expect(await page.locator('.search-page [data-search-missing]').isVisible()).toBe(false);
    expect(await near.isVisible()).toBe(false);
  });

  it('finds a part of a code', async () => {
    const page = await visit('/buscar/?q=77123');
    await status(page, '.search-page', '1 resultado');
    expect(await keys(page, results)).toEqual(['projects/agua-bolivia']);
  });

  it('shows twenty at a time and moves on to the next', async () => {
    const page = await visit('/buscar/?q=informe');
    await status(page, '.search-page', '25 resultados');
    expect(await keys(page, results)).toHaveLength(20);
    await page.locator('[data-search-more]').click();
    await page.locator(`${results} li:nth-child(25)`).waitFor();
    expect(
      await page.locator(`${results} li:nth-child(21) a`).evaluate((link) => link === document.activeElement),
    ).toBe(true);
    expect(await page.locator('[data-search-more]').isVisible()).toBe(false);
  });

  it('offers the indexes when nothing is found, and the path for newcomers when nothing is near', async () => {
    const page = await visit('/buscar/?q=xyzzyq');
    await status(page, '.search-page', 'No hay resultados para «xyzzyq».');
    expect(await page.locator('.search-page [data-search-indexes] a').isVisible()).toBe(true);
    expect(await page.locator('.search-page [data-search-near]').isVisible()).toBe(false);
    const start = page.locator('.search-page [data-search-start] a');
    expect(await start.isVisible()).toBe(true);
    expect(await start.getAttribute('href')).toBe(`${base}/para-empezar/`);
    for (const [query, told] of [
      ['trianguletti', 'No hay resultados para «trianguletti».'],
      ['becas', /^1 resultado$/],
    ] as const) {
      await page.locator('#search-page-query').fill(query);
      await status(page, '.search-page', told);
      expect(await start.isVisible()).toBe(false);
    }
  });

  it('offers no path for newcomers where the site has none', async () => {
    const page = await visit('/en/search/?q=xyzzyq');
    await status(page, '.search-page', 'No results for “xyzzyq”.');
    expect(await page.locator('.search-page [data-search-indexes] a').isVisible()).toBe(true);
    expect(await page.locator('[data-search-start]').count()).toBe(0);
  });

  it.each([
    ['in one word', 'x'.repeat(3000)],
    ['in many', 'cooperación triangular de aguas '.repeat(90)],
  ])('answers a query of some 3,000 letters %s, on a narrow screen too', async (_, query) => {
    const page = await visit('/buscar/', { viewport: { width: 320, height: 640 } });
    await page.locator('#search-page-query').fill(query);
    await status(page, '.search-page', /resultado/);
    expect(await page.locator('.search-page [data-search-near]').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('searches the English texts on the English page', async () => {
    const page = await visit('/en/search/?q=cooperacion%20triangular');
    await status(page, '.search-page', '1 result');
    expect(await keys(page, results)).toEqual(['concepts/cooperacion-triangular']);
  });

  it('leads to the indexes without JavaScript', async () => {
    const page = await visit('/buscar/?q=agua', { javaScriptEnabled: false });
    await page.locator('noscript p').filter({ hasText: 'La búsqueda necesita JavaScript' }).waitFor();
    expect(await page.locator('.search-page :is(input, select, button):visible').count()).toBe(0);
    expect(await page.locator('.search-page [data-search-indexes] a').isVisible()).toBe(true);
  });
});

describe('a lost connection', () => {
  const failed = 'La búsqueda no pudo cargarse.';
  /** Stops what the pattern names, searches, and searches again when the connection is back. */
  async function loseAndSearch(
    page: Page,
    root: string,
    { pattern, query, found }: { pattern: string; query: string; found: string | RegExp },
    stop: (route: Route) => Promise<void> = (route) => route.abort(),
  ): Promise<void> {
    await page.route(pattern, stop);
    await page.locator(`${root} [name=q]`).fill(query);
    await status(page, root, failed);
    expect(await page.locator(`${root} [data-search-indexes] a`).isVisible()).toBe(true);
    await page.unroute(pattern);
    await page.locator(`${root} [name=q]`).fill(`${query} `);
    await status(page, root, found);
    // What the browser and the search say of it is right, and no fault.
    complaints.splice(0);
  }

  const parts = [
    ['everything', '**/pagefind/**'],
    ['the worker', '**/pagefind-worker.js'],
    ['the list of languages', '**/pagefind-entry.json*'],
    ['the metadata', '**/*.pf_meta'],
    ['the program', '**/wasm.*.pagefind'],
    ['the names', '**/names.es.json'],
    ['a part of the index', '**/*.pf_index'],
    ['a page', '**/*.pf_fragment'],
  ] as const;

  it.each(parts)('of %s is told, and ends no later search on the page', async (_, pattern) => {
    const page = await visit('/buscar/');
    await loseAndSearch(page, '.search-page', { pattern, query: 'becas', found: /^1 resultado$/ });
  });

  it.each(parts)('of %s is told, and ends no later search in the dialog', async (_, pattern) => {
    const page = await visit('/');
    await page.keyboard.press('/');
    await page.locator(`${dialog}[open]`).waitFor();
    await loseAndSearch(page, dialog, { pattern, query: 'becas', found: /^1 resultado$/ });
  });

  it('of the words to guess from is told, and ends no later guess', async () => {
    const page = await visit('/buscar/');
    await loseAndSearch(page, '.search-page', {
      pattern: '**/words.es.json',
      query: 'coperacion',
      found: '¿Quiso decir «cooperación»?',
    });
  });

  it('in the middle of a search leaves the next one its index', async () => {
    const page = await visit('/buscar/?q=becas');
    await status(page, '.search-page', /^1 resultado$/);
    await loseAndSearch(page, '.search-page', {
      pattern: '**/*.pf_fragment',
      query: 'bolivia',
      found: '2 resultados',
    });
  });

  it.each([
    ['a part of the index', '**/*.pf_index'],
    ['the metadata', '**/*.pf_meta'],
  ])('is as much as an answer that is an error, for %s', async (_, pattern) => {
    const page = await visit('/buscar/');
    await loseAndSearch(page, '.search-page', { pattern, query: 'becas', found: /^1 resultado$/ }, (route) =>
      route.fulfill({ status: 503, body: 'busy' }),
    );
  });

  it('while more is to be shown keeps what there is, and shows more when it is back', async () => {
    const page = await visit('/buscar/?q=informe');
    await status(page, '.search-page', '25 resultados');
    await page.route('**/*.pf_fragment', (route) => route.abort());
    await page.locator('[data-search-more]').click();
    await status(page, '.search-page', failed);
    expect(await keys(page, results)).toHaveLength(20);
    await page.unroute('**/*.pf_fragment');
    await page.locator('[data-search-more]').click();
    await page.locator(`${results} li:nth-child(25)`).waitFor();
    await status(page, '.search-page', '25 resultados');
    complaints.splice(0);
  });

  it('of the script of the page is told, and what is sent off then is searched for', async () => {
    const page = await visit('/buscar/');
    await page.route(/search-page\.[^/]*\.js$/, (route) => route.abort());
    await page.locator('#search-page-query').fill('becas');
    await status(page, '.search-page', failed);
    await page.unroute(/search-page\.[^/]*\.js$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/buscar\/\?q=becas/);
    await status(page, '.search-page', /^1 resultado$/);
    complaints.splice(0);
  });

  // The browser of the tests loads a page anew on Back; one that keeps it, keeps what its script remembers. So the
  // way to the search page is stopped here, which leaves the page as it is.
  async function loseDialog(page: Page, pattern: string | RegExp): Promise<void> {
    await page.route(pattern, (route) => route.abort());
    const stopped = Promise.withResolvers();
    await page.route('**/buscar/', async (route) => {
      await route.fulfill({ status: 204 });
      stopped.resolve(undefined);
    });
    await page.keyboard.press('/');
    await stopped.promise;
    await page.unrouteAll();
    complaints.splice(0);
  }

  // Once in a while the browser loses the key that is pressed while it gives up a navigation.
  it(
    'of the dialog leads to the search page, and the dialog opens when the reader is back',
    { retry: 1 },
    async () => {
      const page = await visit('/');
      await loseDialog(page, '**/buscar/dialog/');
      await page.keyboard.press('/');
      await page.locator(`${dialog}[open]`).waitFor();
      expect(await page.locator(dialog).count()).toBe(1);
    },
  );

  it('of its script leads to the search page, and leaves no dead dialog on this one', async () => {
    const page = await visit('/');
    await loseDialog(page, /search-dialog\.[^/]*\.js$/);
    expect(await page.locator(`${dialog}[open]`).count()).toBe(0);
    // This browser does not ask again for a script that it could not load, others do.
    await page.keyboard.press('/');
    await page.waitForURL(`${origin}${base}/buscar/`);
    complaints.splice(0);
  });

  it('of the dialog leads to the search page, from which Back leads to a page that opens it', async () => {
    const page = await visit('/');
    await page.route('**/buscar/dialog/', (route) => route.abort());
    await page.keyboard.press('/');
    await page.waitForURL(`${origin}${base}/buscar/`);
    await page.unrouteAll();
    await page.goBack();
    await page.keyboard.press('/');
    await page.locator(`${dialog}[open]`).waitFor();
    await page.keyboard.type('becas');
    await status(page, dialog, /^1 resultado$/);
    complaints.splice(0);
  });
});

describe('an index in several parts', () => {
  const documents = Array.from({ length: 60 }, (_, n): SearchDocument => ({
    key: `projects/p-${n}`,
    url: `${base}/projects/p-${n}/`,
    type: n % 6 ? 'projects' : 'concepts',
    title: n === 42 ? 'Becas de excelencia' : `Agua para el valle ${n}`,
    summary: n % 4 ? 'Riego y saneamiento.' : 'Escuelas con techo.',
    aliases: [`XX-1-P77${n}`],
    terms: n % 3 ? ['Bolivia'] : ['Guatemala'],
    body: '',
    ...(n % 5 ? { strand: 'provider' } : {}),
  }));

  /** What a search page with an index of the documents finds for each query. */
  async function found(part: number, queries: readonly string[]) {
    const folder = await mkdtemp(join(tmpdir(), 'search-parts-'));
    await cp(output, folder, { recursive: true });
    const languages = [{ language: 'es', documents: () => documents }];
    const made = await makeSearchIndex(languages, {
      folder: join(folder, '.slices'),
      sizes: { slice: 20, part },
    });
    await writeSearchIndex(made, join(folder, 'pagefind'));
    const itsServer = await listen(folder);
    const address = itsServer.address();
    const itsOrigin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
    const page = await browser.newPage();
    const programs: string[] = [];
    page.on('request', (request) => {
      if (/wasm/.test(request.url())) programs.push(request.url());
    });
    const answers = [];
    for (const query of queries) {
      await page.goto(`${itsOrigin}${base}/buscar/?${query}`);
      await status(page, '.search-page', /resultado/);
      const told = await page.locator('.search-page [role=status]').innerText();
      for (const more = page.locator('[data-search-more]'); await more.isVisible();) {
        const shown = await page.locator(`${results} li`).count();
        await more.click();
        await page.locator(`${results} li:nth-child(${shown + 1})`).waitFor();
      }
      const all = await keys(page, results);
      answers.push({ query, told, first: all[0], all: all.toSorted() });
    }
    await page.close();
    itsServer.close();
    await rm(folder, { recursive: true });
    return { parts: made[0]?.division.parts, answers, programs };
  }

  it('finds what one index finds, and loads the program once', async () => {
    const queries = ['q=becas', 'q=bolivia+riego', 'q=valle&strand=provider', 'q=agua&type=concepts'];
    const one = await found(100, queries);
    const several = await found(20, queries);
    expect(one.parts).toBe(1);
    expect(several.parts).toBe(4);
    expect(one.answers.map(({ all }) => all.length)).toEqual([1, 30, 47, 9]);
    expect(several.answers.map(({ all }) => all)).toEqual(one.answers.map(({ all }) => all));
    expect(several.answers.map(({ told }) => told)).toEqual(one.answers.map(({ told }) => told));
    expect(several.answers[0]?.first).toBe('projects/p-42');
    expect(several.programs).toHaveLength(one.programs.length);
  });
});
