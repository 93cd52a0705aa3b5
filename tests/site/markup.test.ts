import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  headFindings,
  inlineFindings,
  linkFindings,
  type Markup,
  pageFindings,
  parsesAsJson,
  readMarkup,
  outlineFindings,
  sitemapFindings,
  spacingFindings,
  structureFindings,
  targetsOf,
  type Targets,
  textFindings,
  validityFindings,
  versionFindings,
} from './markup-checks.ts';
import { type BuiltSite, loadedFragments, pagesByKind, readBuiltSite, shorten, siteFolder } from './site.ts';

let site: BuiltSite;
let pages: readonly Omit<Markup, 'root'>[];
let targets: Targets;
const found = new Map<string, string[]>();

const ofOnePage = {
  'is valid HTML': validityFindings,
  'has a complete head': headFindings,
  'has its heading, breadcrumbs and ways to mend it': structureFindings,
  'names its landmarks apart and heads its sections': outlineFindings,
  'holds no inline style or script': inlineFindings,
  'shows no missing value and no raw Markdown': textFindings,
  'keeps words apart around links and emphasis': spacingFindings,
} as const satisfies Record<string, (markup: Markup) => readonly string[]>;

beforeAll(() => {
  site = readBuiltSite(siteFolder);
  // Only what other pages may ask about is kept: a thousand trees would not fit.
  pages = site.pages.map((page) => {
    const { root, ...kept } = readMarkup(site, page);
    for (const [name, check] of Object.entries(ofOnePage))
      found.set(name, [...(found.get(name) ?? []), ...check({ ...kept, root })]);
    return kept;
  });
  targets = targetsOf(site, pages);
});

describe('every page', () => {
  it('is there, of every kind and in every language', () => {
    const kinds = pagesByKind(site.pages).map(([page]) => `${page?.kind} ${page?.language}`);
    const languages = new Set(site.pages.map(({ language }) => language));
    const missing = [...new Set(site.pages.map(({ kind }) => kind))]
      .filter((kind) => kind !== 'not found')
      .flatMap((kind) => [...languages].map((language) => `${kind} ${language}`))
      .filter((kind) => !kinds.includes(kind));
    expect(missing).toEqual([]);
    expect(languages.size).toBeGreaterThan(0);
    expect(new Set(kinds.map((kind) => kind.split(' ')[0])).size).toBeGreaterThan(8);
  });

  it.each(Object.keys(ofOnePage))('%s', (name) => {
    expect(shorten(found.get(name) ?? ['not checked'])).toEqual([]);
  });

  it('links only to what exists, in its own language unless it says another', () => {
    expect(shorten(pages.flatMap((page) => linkFindings(page, targets)))).toEqual([]);
    expect(pages.reduce((sum, { links }) => sum + links.length, 0)).toBeGreaterThan(pages.length * 10);
  });

  it('names its versions in other languages, and they name it back', () => {
    expect(shorten(pages.flatMap((page) => versionFindings(page, targets)))).toEqual([]);
  });
});

describe('what a script loads on demand', () => {
  it('is a dialog in each language, as sound as the page that it joins', () => {
    const homes = pages.filter(({ page }) => page.kind === 'home');
    expect(site.fragments.map(({ html }) => html.trimStart().slice(0, 7))).toEqual(
      homes.map(() => '<dialog'),
    );
    const joined = loadedFragments(site).map((page) => readMarkup(site, page));
    expect(joined).toHaveLength(homes.length);
    expect(joined.flatMap((page) => [...pageFindings(page), ...linkFindings(page, targets)])).toEqual([]);
  });
});

describe('the files beside the pages', () => {
  it('list every page to be indexed in the sitemap, and no other', () => {
    expect(shorten(sitemapFindings(targets))).toEqual([]);
    expect(readFileSync(join(siteFolder, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${site.origin}${site.base}sitemap-index.xml`,
    );
  });

  it('hold JSON where they say so', () => {
    const broken = [...site.files]
      .filter((path) => /\.(?:geo|ld)?json(?:ld)?$|\.webmanifest$/.test(path))
      .filter((path) => !parsesAsJson(readFileSync(join(siteFolder, path.slice(site.base.length)), 'utf8')));
    expect(broken).toEqual([]);
  });
});
