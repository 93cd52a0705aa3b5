import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { FORM_ROUTE } from '#editing/cms/form-page.ts';
import { isLanguage, knownLanguages, type Language, messagesIn } from '#i18n/languages.ts';
import { isCompressed } from '#integrations/compressed-files.ts';
import { serveFolder, type StaticServer } from '#integrations/static-server.ts';
import { contentDir } from '#integrations/environment.ts';
import { parseFile } from '#check/parse-file.ts';
import type { Site } from '#model/site.ts';

/** One page of the built site. */
export interface BuiltPage {
  /** Path from the host’s root, as in the browser: `/atlas/en/concepts/x/`. */
  readonly path: string;
  readonly language: Language;
  /** What the page shows, by its path: `home`, `concepts record`, `projects index`, `text`… */
  readonly kind: string;
  readonly html: string;
}

/** One entry of the sitemap files. */
export interface SitemapEntry {
  readonly path: string;
  /** `language path` of each version that the entry names, its own included. */
  readonly alternates: readonly string[];
}

export interface BuiltSite {
  readonly folder: string;
  /** Scheme and host that the site was built for. */
  readonly origin: string;
  /** Path that the site was built for, with a slash at both ends. */
  readonly base: string;
  readonly pages: readonly BuiltPage[];
  /** Parts of pages that a script loads on demand, such as the search dialog of each language. */
  readonly fragments: readonly BuiltPage[];
  readonly sitemap: readonly SitemapEntry[];
  /** Every file but the compressed ones beside others, as a path in the browser. */
  readonly files: ReadonlySet<string>;
}

/** The site that `SITE_DIR` names, by default the one that `npm test` builds. */
export const siteFolder = resolve(process.env['SITE_DIR'] || '.vertientes/test-site');

/** Whether every address of the sitemap is to be looked at, not only the sample. */
export const everyAddress = process.env['SITE_SAMPLE'] === 'all';

export const notFoundKind = 'not found';

const captures = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found);

const unescapeXml = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/**
 * Reads a built site: its address from the list of sitemaps, its addresses from the sitemaps, its pages from the files.
 * @throws when the folder holds no site.
 */
export function readBuiltSite(folder: string): BuiltSite {
  if (!existsSync(join(folder, 'sitemap-index.xml')))
    throw new Error(`There is no built site in ${folder}: npm test builds it, or SITE_DIR names another.`);
  const [first] = captures(readFileSync(join(folder, 'sitemap-index.xml'), 'utf8'), /<loc>([^<]+)<\/loc>/g);
  if (first === undefined) throw new Error(`${folder} lists no sitemap.`);
  const { origin, pathname } = new URL(unescapeXml(first));
  const base = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !isCompressed(name))
    .sort();
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const reference = captures(home, /<html[^>]* lang="?([\w-]+)/g)[0] ?? '';
  const documents = names
    // The form for editors is another's program, with tests of its own.
    .filter((name) => name.endsWith('.html') && !name.startsWith(`${FORM_ROUTE}/`))
    .map((name) => {
      const address = name.replace(/(^|\/)index\.html$/, '$1');
      return {
        path: base + address,
        ...describe(address, reference),
        html: readFileSync(join(folder, name), 'utf8'),
      };
    });
  const [pages = [], fragments = []] = [true, false].map((whole) =>
    documents.filter(({ html }) => html.includes('<html') === whole),
  );
  const pathIn = (loc: string): string => unescapeXml(loc).replace(origin, '');
  const sitemap = names
    .filter((name) => /^sitemap-\d+\.xml$/.test(name))
    .flatMap((name) => captures(readFileSync(join(folder, name), 'utf8'), /<url>(.*?)<\/url>/gs))
    .map((entry) => ({
      path: pathIn(captures(entry, /<loc>([^<]+)<\/loc>/g)[0] ?? ''),
      alternates: Array.from(
        entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g),
        ([, language = '', href = '']) => `${language} ${pathIn(href)}`,
      ),
    }));
  const files = new Set(names.map((name) => base + name));
  return { folder, origin, base, pages, fragments, sitemap, files };
}

function describe(address: string, reference: string): Pick<BuiltPage, 'language' | 'kind'> {
  const parts = address.split('/').filter((part) => part !== '');
  const prefix = parts[0] ?? '';
  const prefixed = prefix !== reference && isLanguage(prefix);
  const language = prefixed ? prefix : isLanguage(reference) ? reference : knownLanguages[0];
  if (!language) throw new Error('The site is in no language.');
  const [section, ...rest] = prefixed ? parts.slice(1) : parts;
  return { language, kind: kindOf(section, rest, language) };
}

function kindOf(section: string | undefined, rest: readonly string[], language: Language): string {
  if (section === undefined) return 'home';
  if (section.endsWith('.html')) return notFoundKind;
  const { routes, facetRoutes } = messagesIn(language);
  const named = new Map(Object.entries(routes).map(([route, name]) => [name, route]));
  const route = named.get(section);
  if (route === undefined) return 'text';
  const [first = ''] = rest;
  if (route === 'compare') return first === '' ? 'compare index' : 'compare record';
  const isFacet = route === 'projects' && Object.values(facetRoutes).some((name) => name === first);
  if (isFacet) return `projects ${['facet', 'value'][rest.length - 1] ?? 'value, later page'}`;
  if (/^(?:projects|sources)$/.test(route) && /^\d+$/.test(first)) return `${route} index, later page`;
  return `${route} ${named.get(first) ?? ['index', 'record'][rest.length] ?? 'part'}`;
}

/** Pages grouped by kind and language, each group in the order of its addresses. */
export function pagesByKind(pages: readonly BuiltPage[]): readonly (readonly BuiltPage[])[] {
  return [...Map.groupBy(pages, ({ kind, language }) => `${kind} ${language}`).values()];
}

/** One page of each kind in each language. */
export const oneOfEachKind = (pages: readonly BuiltPage[]): readonly BuiltPage[] =>
  pagesByKind(pages).flatMap((group) => group.slice(0, 1));

const plain = (html: string): string => html.replace(/<[^>]+>/g, ' ');

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));

/** Properties that break a layout or a reading; the page that has most of one is in the sample, in each language. */
const measures: readonly ((page: BuiltPage) => number)[] = [
  ({ html }) => html.length,
  ({ html }) => html.split('<table').length,
  // A text's own tables are those without a class; the widest stands on long words.
  ({ html }) =>
    longest(captures(html, /<table>(.*?)<\/table>/gs).flatMap((table) => plain(table).split(/\s+/))),
  ({ html }) => html.split('<figure').length,
  ({ html }) => html.split('<details').length,
  ({ html }) => html.split(' lang=').length,
  ({ html }) => html.split('class="notice"').length,
  ({ html }) => captures(html, /<h1[^>]*>(.*?)<\/h1>/gs)[0]?.length ?? 0,
  ({ html }) => longest(captures(html, /<span class="cite">(.*?)<\/span>/gs).map(plain)),
  ({ html }) => longest(plain(html).split(/\s+/)),
];

/**
 * The fixed sample: of each kind in each language the first page and the last; the page with most of each measure; the
 * project that the site was founded on; the page for addresses that do not exist.
 */
export function samplePages({ pages }: BuiltSite): readonly BuiltPage[] {
  const chosen = new Set<BuiltPage>();
  for (const group of pagesByKind(pages))
    for (const at of [0, group.length - 1]) {
      const page = group[at];
      if (page) chosen.add(page);
    }
  for (const group of Map.groupBy(pages, ({ language }) => language).values())
    for (const measure of measures) {
      const values = group.map(measure);
      const page = group[values.indexOf(Math.max(...values))];
      if (page) chosen.add(page);
    }
  const founding = readSettings()?.founding?.project;
  for (const page of pages) if (page.path.endsWith(`/${founding}/`)) chosen.add(page);
  return pages.filter((page) => chosen.has(page));
}

/** The settings of the content that the site is made of; undefined where they are wrong. */
export function readSettings(): Site | undefined {
  const parsed = parseFile({
    path: 'site.yaml',
    text: readFileSync(join(contentDir, 'site.yaml'), 'utf8'),
  });
  return parsed.type === 'site' ? parsed.data : undefined;
}

/** Each fragment as it stands in a page of its language once it is loaded: at the end of the home page. */
export const loadedFragments = ({ pages, fragments }: BuiltSite): readonly BuiltPage[] =>
  fragments.flatMap((fragment) =>
    pages
      .filter(({ kind, language }) => kind === 'home' && language === fragment.language)
      .map((home) => ({ ...home, html: home.html.replace('</body>', `${fragment.html}</body>`) })),
  );

/** The pages to look at: the sample, or all. */
export const pagesToVisit = (site: BuiltSite): readonly BuiltPage[] =>
  everyAddress ? site.pages : samplePages(site);

/** Serves a built site on a free port under its base path, as `npm start` does. */
export const serveSite = ({ folder, base }: BuiltSite): Promise<StaticServer> => serveFolder(folder, base, 0);

/** What a test asserts about findings: none. A long list is cut, so that the report stays readable. */
export function shorten(findings: readonly string[]): readonly string[] {
  const shown = 40;
  return findings.length <= shown
    ? findings
    : [...findings.slice(0, shown), `… and ${findings.length - shown} more`];
}
