import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { budgets, firstFlight } from './budgets.ts';
import { type BuiltPage, readBuiltSite, shorten, siteFolder } from './site.ts';
import { type PageWeight, sheetsOf, tagsOf, weigher } from './weights.ts';

const site = readBuiltSite(siteFolder);
const weigh = weigher(site);
const kinds = [...Map.groupBy(site.pages, ({ kind }) => kind)];

describe('no page is heavier than its kind may be:', () => {
  it.each(kinds)('%s', (kind, pages) => {
    const budget = budgets[kind];
    if (!budget) throw new Error(`No budget for ${kind}.`);
    const over = pages.flatMap((page) => {
      const weight = weigh(page);
      const parts: readonly (keyof PageWeight)[] = [
        'html',
        'htmlGzip',
        'css',
        'script',
        'fonts',
        'images',
        'requests',
      ];
      return parts
        .filter((part) => weight[part] > budget[part])
        .map((part) => `${page.path}: ${part} ${weight[part]}, of ${budget[part]}`);
    });
    expect(shorten(over)).toEqual([]);
  });
});

describe('of a concept, the first flight of packets brings', () => {
  const concepts = kinds.find(([kind]) => kind === 'concepts record')?.[1] ?? [];

  /** A page until its text has begun, past what names the parts of it: more than a screen. */
  const firstScreen = ({ path, html }: BuiltPage): string => {
    const end = html.indexOf('</p>', html.indexOf('class="main-column"'));
    if (end === -1) throw new Error(`${path} has no text.`);
    return html.slice(0, end);
  };
  const compressed = (html: string): number =>
    brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

  it('what is seen first, with its styles', () => {
    const over = concepts
      .map((page) => ({ path: page.path, bytes: weigh(page).css + compressed(firstScreen(page)) }))
      .filter(({ bytes }) => bytes > firstFlight.bytes);
    expect(concepts.length).toBeGreaterThan(100);
    expect(over).toEqual([]);
  });

  it('in most cases the whole page, with its styles', () => {
    const whole = concepts.map(weigh).filter(({ html, css }) => html + css <= firstFlight.bytes);
    expect(whole.length / concepts.length).toBeGreaterThan(firstFlight.wholeConcepts);
  });

  it('before anything that is not read: structured data, marks, the forms of a citation', () => {
    const early = concepts.filter((page) =>
      /application\/ld\+json|class="sprite"|class="cite-record"/.test(firstScreen(page)),
    );
    expect(early.map(({ path }) => path)).toEqual([]);
  });
});

describe('nothing holds a page back but its styles:', () => {
  it('every script waits until the page is there, and is a file of its own', () => {
    const waits = /type="module"|\bdefer\b|\basync\b|type="application\/ld\+json"/;
    const early = site.pages.flatMap(({ path, html }) =>
      tagsOf(html, 'script')
        .filter((tag) => !waits.test(tag))
        .map((tag) => `${path}: ${tag}`),
    );
    expect(shorten(early)).toEqual([]);
  });

  it('a style sheet is named once, after its content', () => {
    const wrong = site.pages.flatMap(({ path, html }) => {
      const sheets = sheetsOf(html);
      return sheets
        .filter((href, at) => sheets.indexOf(href) !== at || !isNamedByContent(href))
        .map((href) => `${path}: ${href}`);
    });
    expect(shorten(wrong)).toEqual([]);
  });

  it('so are the scripts', () => {
    const sources = site.pages.flatMap(({ html }) =>
      tagsOf(html, 'script').flatMap((tag) => /src="([^"]*)"/.exec(tag)?.[1] ?? []),
    );
    expect([...new Set(sources)].filter((source) => !isNamedByContent(source))).toEqual([]);
  });

  it('the fonts are asked for at once, each once', () => {
    const used = [...site.files]
      .filter((path) => path.endsWith('.css') && path.startsWith(`${site.base}_assets/`))
      .flatMap((path) =>
        readFileSync(join(site.folder, path.slice(site.base.length)), 'utf8').match(/[^("]+\.woff2/g),
      );
    const fonts = [...new Set(used.filter((font) => font !== null))].sort();
    expect(fonts).toHaveLength(2);
    const wrong = site.pages.filter(({ html }) => {
      const asked = tagsOf(html, 'link').flatMap((tag) =>
        tag.includes('as="font"') && tag.includes('crossorigin')
          ? (/href="([^"]*)"/.exec(tag)?.[1] ?? [])
          : [],
      );
      return asked.toSorted().join() !== fonts.join();
    });
    expect(shorten(wrong.map(({ path }) => path))).toEqual([]);
  });

  it('a picture has its size, waits to be near, and is in a format of today', () => {
    const images = site.pages.flatMap(({ path, html }) => tagsOf(html, 'img').map((tag) => ({ path, tag })));
    const wrong = images.filter(
      ({ tag }) =>
        !(/ width="\d+"/.test(tag) && / height="\d+"/.test(tag)) ||
        !tag.includes('loading="lazy"') ||
        !/ src="[^"]*\.(?:webp|avif|svg)"/.test(tag),
    );
    expect(images.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

/** Whether a file has a hash in its name, so that a browser may keep it for good. */
function isNamedByContent(path: string): boolean {
  return path.startsWith(`${site.base}_assets/`) && /\.[\w-]{8}\.\w+$/.test(path);
}
