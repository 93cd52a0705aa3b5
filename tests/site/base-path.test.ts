import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '#integrations/static-server.ts';
import { launchBrowser } from './browser.ts';
import { look, searchAnswers, visitFindings } from './browser-checks.ts';
import {
  linkFindings,
  type Markup,
  pageFindings,
  readMarkup,
  sitemapFindings,
  targetsOf,
  versionFindings,
} from './markup-checks.ts';
import { type BuiltSite, readBuiltSite, serveSite } from './site.ts';

/*
 * A site of other people: another folder of content, published under a path. One of its records, `agua-prestada`,
 * has no translation.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const content = fileURLToPath(new URL('../fixtures/base-path-site', import.meta.url));
// Always the same, so that the build’s working files are too.
const folder = resolve(root, '.vertientes/base-path-site');
const untranslated = '/atlas/en/concepts/agua-prestada/';
const original = '/atlas/conceptos/agua-prestada/';
const wordOfTheUntranslated = 'quetzalcuate';

let site: BuiltSite;
let pages: readonly Markup[];
let server: StaticServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: folder,
      AS_OF: '2026-11-22',
    },
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  site = readBuiltSite(folder);
  pages = site.pages.map((page) => readMarkup(site, page));
  [browser, server] = await Promise.all([launchBrowser(), serveSite(site)]);
  origin = `http://localhost:${server.port}`;
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const pageAt = (path: string): Markup => {
  const found = pages.find(({ page }) => page.path === path);
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
};

/** Every address that pages name in `href` and `src`, from the home page on, with the status each is answered with. */
async function crawl(): Promise<ReadonlyMap<string, number>> {
  const answers = new Map<string, number>();
  const waiting = [origin + site.base];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (answers.has(address)) continue;
    const response = await fetch(address, { redirect: 'manual' });
    answers.set(address, response.status);
    if (!response.headers.get('content-type')?.includes('text/html')) continue;
    for (const [, written = ''] of (await response.text()).matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
      const url = new URL(written.replaceAll('&amp;', '&').replace(site.origin, origin), address);
      url.hash = '';
      if (url.origin === origin) waiting.push(url.href);
    }
  }
  return answers;
}

describe('a site under a path', () => {
  it('is reached whole from its home page, and no link leaves the path', async () => {
    const answers = await crawl();
    expect([...answers].filter(([, status]) => status !== 200)).toEqual([]);
    expect([...answers.keys()].filter((address) => !new URL(address).pathname.startsWith(site.base))).toEqual(
      [],
    );
    const reached = new Set([...answers.keys()].map((address) => new URL(address).pathname));
    expect(site.sitemap.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
    expect(site.base).toBe('/atlas/');
    expect(reached.size).toBeGreaterThan(30);
  });

  it('has pages as sound as those at the root of a host', () => {
    const targets = targetsOf(site, pages);
    expect(
      pages.flatMap((page) => [
        ...pageFindings(page),
        ...linkFindings(page, targets),
        ...versionFindings(page, targets),
      ]),
    ).toEqual([]);
    expect(sitemapFindings(targets)).toEqual([]);
  });

  it.each(['/atlas/', '/atlas/en/'])('loads all that %s needs', async (path) => {
    expect(await visitFindings({ browser, origin }, path)).toEqual([]);
  });

  it.each([
    ['/atlas/buscar/', 'riego compartido', '/atlas/conceptos/riego-compartido/'],
    ['/atlas/en/search/', 'shared irrigation', '/atlas/en/concepts/shared-irrigation/'],
  ])('answers searches at %s', async (path, question, answer) => {
    const answers: string[] = [];
    const findings = await look({ browser, origin }, path, {}, async (page) => {
      answers.push(...(await searchAnswers(page, origin + path, question)));
      return [];
    });
    expect(findings).toEqual([]);
    expect(answers[0]).toBe(answer);
  });
});

describe('drafts', () => {
  /** Text of a file of the site; the index of the search is compressed. */
  const textOf = (path: string): string => {
    const bytes = readFileSync(path);
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  };
  const filesWith = (word: RegExp): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => word.test(path) || word.test(textOf(path)));

  it('of every kind leave no word in any file: pages, data, search, feeds, sitemaps', () => {
    const kinds = ['concepts', 'organizations', 'pages', 'projects', 'sources'];
    const drafts = kinds.filter((kind) =>
      readdirSync(join(content, kind)).some((name) =>
        /^draft: true$/m.test(readFileSync(join(content, kind, name), 'utf8')),
      ),
    );
    expect(drafts).toEqual(kinds);
    // Every draft of the fixture holds the first, and has one of the others as its key.
    expect(
      filesWith(/xiloteper|turno-de-riego|liga-de-regantes|acta-del-turno|turnos-nuevos|\/reglas\//i),
    ).toEqual([]);
    // The same search does find a record that is published, in the search index too.
    const found = filesWith(/prestada/i).map((path) => path.slice(folder.length));
    expect(found.some((path) => path.startsWith('/pagefind/'))).toBe(true);
    expect(found.some((path) => path.startsWith('/data/'))).toBe(true);
  });
});

describe('a record without a translation', () => {
  it('says so on its English page, and marks its text as Spanish', () => {
    const { root: page, language } = pageAt(untranslated);
    expect(language).toBe('en');
    expect(page.querySelector('.notice')?.textContent.trim()).toMatch(/translat/i);
    for (const selector of ['h1', '.prose', '.lead'])
      expect(
        page.querySelector(`${selector}[lang="es"]`) ?? page.querySelector(`${selector} [lang="es"]`),
        selector,
      ).not.toBeNull();
    expect(page.querySelector('main')?.textContent).toContain(wordOfTheUntranslated);
  });

  it('leaves its Spanish page free of notice and mark', () => {
    const { root: page } = pageAt(original);
    expect(page.querySelector('.notice')).toBeNull();
    expect(page.querySelector('main [lang]')).toBeNull();
  });

  it('has its canonical address in Spanish, and names no other version', () => {
    expect(pageAt(untranslated).canonical).toBe(site.origin + original);
    expect(pageAt(untranslated).alternates).toEqual([]);
    expect(pageAt(original).alternates).toEqual([`es ${original}`]);
  });

  it('is in the sitemap in Spanish alone', () => {
    const listed = site.sitemap.map(({ path }) => path);
    expect(listed).toContain(original);
    expect(listed).not.toContain(untranslated);
  });

  it('is found in Spanish, and not in English', async () => {
    const ask = async (path: string): Promise<readonly string[]> => {
      const answers: string[] = [];
      await look({ browser, origin }, path, {}, async (page) => {
        await page.goto(`${origin}${path}?q=${wordOfTheUntranslated}`);
        await page.locator('.search-page [role=status]').filter({ hasText: /\S/ }).waitFor();
        answers.push(
          ...(await page
            .locator('[data-search-results] a')
            .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))),
        );
        return [];
      });
      return answers;
    };
    expect(await ask('/atlas/buscar/')).toEqual([original]);
    expect(await ask('/atlas/en/search/')).not.toContain(untranslated);
  });
});
