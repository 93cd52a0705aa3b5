import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DELIVERY_FILE } from '#delivery/host-files.ts';
import { isCompressed } from '#integrations/compressed-files.ts';
import { readDelivery } from '#integrations/output/host-files.ts';
import { serveFolder, type StaticServer } from '#integrations/static-server.ts';
import { launchBrowser } from './browser.ts';
import {
  dialogFindings,
  focusFindings,
  languageSwitchFindings,
  look,
  motionFindings,
  navigationFindings,
  type Place,
  printFindings,
  readersStyleFindings,
  skipLinkFindings,
  visitFindings,
  withoutScriptFindings,
  xmlFindings,
} from './browser-checks.ts';
import { paperFindings } from './paper-checks.ts';
import {
  linkFindings,
  pageFindings,
  parsesAsJson,
  readMarkup,
  sitemapFindings,
  targetsOf,
  versionFindings,
} from './markup-checks.ts';
import { type BuiltPage, oneOfEachKind, readBuiltSite, siteFolder } from './site.ts';

/*
 * Each check of this folder, shown to find what it is for: a sound page of the built site, broken in one way.
 */
const site = readBuiltSite(siteFolder);
const sound = oneOfEachKind(site.pages).find(({ kind }) => kind === 'concepts record');
const soundTitle = /<h1[^>]*>([^<]*)</.exec(sound?.html ?? '')?.[1];
const inOtherLanguage = site.pages.find(
  ({ kind, language }) => kind === 'home' && language !== sound?.language,
);

type Break = (html: string) => string;

const inMain =
  (added: string): Break =>
  (html) =>
    html.replace('</main>', `${added}</main>`);
const inHead =
  (added: string): Break =>
  (html) =>
    html.replace('</head>', `${added}</head>`);
const replace =
  (pattern: RegExp, by: string): Break =>
  (html) =>
    html.replace(pattern, by);
const style = (rules: string): Break => inHead(`<style>${rules}</style>`);
const script = (code: string): Break => inMain(`<script>${code}</script>`);

function pageWith(broken: Break): BuiltPage {
  if (!sound) throw new Error('The site has no concept.');
  const html = broken(sound.html);
  if (html === sound.html)
    throw new Error('Nothing was broken: the page no longer holds what this test changes.');
  return { ...sound, html };
}

describe('the checks of the markup find', () => {
  // The trees of thousands of pages would not fit.
  const pages = site.pages.map((page) => ({ ...readMarkup(site, page), root: undefined }));
  const everything = (page: BuiltPage): readonly string[] => {
    const changed = readMarkup(site, page);
    const targets = targetsOf(
      site,
      pages.map((markup) => (markup.page.path === page.path ? changed : markup)),
    );
    return [
      ...pageFindings(changed),
      ...linkFindings(changed, targets),
      ...[...targets.byPath.values()].flatMap((markup) => versionFindings(markup, targets)),
      ...sitemapFindings(targets),
    ];
  };

  it('nothing in the page before it is broken', () => {
    expect(everything(pageWith((html) => `${html}\n`))).toEqual([]);
  });

  it.each<[string, Break, RegExp]>([
    ['an image without alt', inMain('<img src="/icon.svg">'), /wcag\/h37/],
    ['a field without label', inMain('<input type="text" name="a">'), /input-missing-label/],
    ['an id used twice', inMain('<p id="contenido">x</p>'), /no-dup-id/],
    ['a skipped heading level', inMain('<h2>x</h2><h4>y</h4>'), /heading-level/],
    ['a second h1', inMain('<h1>x</h1>'), /structure: 2 h1/],
    ['no h1', replace(/<h1(.*?)<\/h1>/s, '<p$1</p>'), /structure: 0 h1/],
    [
      'a section that says nothing of itself',
      inMain('<section><p>x</p></section>'),
      /a section without heading/,
    ],
    ['a landmark without name', inMain('<nav><a href="#contenido">x</a></nav>'), /a navigation without name/],
    [
      'two landmarks of one name',
      inMain('<nav aria-label="x"></nav><nav aria-label="x"></nav>'),
      /two navigation “x”/,
    ],
    ['an unclosed element', inMain('<p><em>x</p>'), /close-order/],
    ['a block within a paragraph', inMain('<p><div>x</div></p>'), /close-order|element-permitted/],
    ['a missing label’s target', inMain('<p aria-labelledby="nobody">x</p>'), /no-missing-references/],
    ['a page without language', replace(/<html lang="[^"]*"/, '<html'), /head: lang is null/],
    ['the wrong language', replace(/<html lang="[^"]*"/, '<html lang="fr"'), /head: lang is fr/],
    ['no title', replace(/<title>.*?<\/title>/s, '<title></title>'), /no title|empty-title/],
    ['no description', replace(/<meta name="description"[^>]*>/, ''), /no description/],
    ['no card title', replace(/<meta property="og:title"[^>]*>/, ''), /no og:title/],
    ['no canonical address', replace(/<link rel="canonical"[^>]*>/, ''), /no canonical address/],
    [
      'a canonical address that does not exist',
      replace(/(<link rel="canonical" href="[^"]*)"/, '$1nowhere/"'),
      /canonical address .* does not exist/,
    ],
    [
      'a version that does not exist',
      replace(/(<link rel="alternate" hreflang="en" href="[^"]*)"/, '$1nowhere/"'),
      /nowhere\/ does not exist/,
    ],
    [
      'a version not named back',
      replace(/<link rel="alternate" hreflang="en"[^>]*>/, ''),
      /names other versions/,
    ],
    [
      'a language switch that leads elsewhere',
      replace(/(class="language-switch".*?href=")[^"]*/s, `$1${inOtherLanguage?.path}`),
      /does not lead back here/,
    ],
    [
      'a page not to be indexed that the sitemap lists',
      inHead('<meta name="robots" content="noindex">'),
      /sitemap: listed/,
    ],
    ['no breadcrumbs', replace(/<nav class="breadcrumbs".*?<\/nav>/s, ''), /0 breadcrumbs/],
    ['no way to report an error', replace(/href="[^"]*issues\/new[^"]*"/, 'href="/"'), /no link to report/],
    ['no way to edit', replace(/href="[^"]*\.mdx"/, 'href="/"'), /no link to edit/],
    ['an inline style', inMain('<p style="color: red">x</p>'), /inline: style on <p>/],
    ['a style element', style('p { color: red }'), /inline: <style>/],
    ['an inline handler', inMain('<p onclick="x()">x</p>'), /inline: onclick on <p>/],
    ['an inline script', script('x()'), /inline: executable <script>/],
    ['broken JSON-LD', inHead('<script type="application/ld+json">{</script>'), /is not JSON/],
    ['a link to nothing', inMain('<a href="/nowhere/">x</a>'), /\/nowhere\/ leads nowhere/],
    ['a link to nothing beside the page', inMain('<a href="nowhere">x</a>'), /nowhere leads nowhere/],
    ['an anchor that is not there', inMain('<a href="#nowhere">x</a>'), /#nowhere names no part/],
    [
      'an anchor that another page lacks',
      inMain(`<a href="${site.base}#nowhere">x</a>`),
      /#nowhere names no part/,
    ],
    [
      'a link to another language',
      inMain(`<a href="${inOtherLanguage?.path}">x</a>`),
      /leads to \w+, \w+ expected/,
    ],
    [
      'a link that announces the wrong language',
      inMain(`<a href="${inOtherLanguage?.path}" hreflang="fr">x</a>`),
      /fr expected/,
    ],
    [
      'a title announced in another language than its own',
      inMain(`<p lang="fr"><a href="${sound?.path}">${soundTitle}</a></p>`),
      /is announced in fr, its page says/,
    ],
    [
      'an image on another host',
      inMain('<img alt="" src="https://other.example/x.png">'),
      /is on another host/,
    ],
    [
      'a font on another host',
      inHead('<link rel="preload" href="//other.example/x.woff2" as="font">'),
      /is on another host/,
    ],
    ['a missing file', inMain('<img alt="" src="/missing.png">'), /missing\.png is missing/],
    ['a word run into a link', inMain('<p>the<a href="#contenido">page</a></p>'), /spacing: “the\|page”/],
    ['a word run out of emphasis', inMain('<p><strong>not</strong>known</p>'), /spacing: “not\|known”/],
    ['items run together', inMain('<p><span>2011</span><span>Closed</span></p>'), /spacing: “2011\|Closed”/],
    [
      'a sentence run into a link',
      inMain('<p>It ended.<a href="#contenido">More</a></p>'),
      /spacing: “It ended\.\|More”/,
    ],
    ['a comma torn off', inMain('<p><a href="#contenido">Chile</a> , more</p>'), /spacing: “Chile \|, more”/],
    ['a parenthesis torn off', inMain('<p>x ( <em>so</em> )</p>'), /spacing: “x \( \|so”/],
    ['undefined', inMain('<p>Until undefined</p>'), /text: “undefined”/],
    ['a date that is none', inMain('<p title="Invalid Date">x</p>'), /text: “Invalid Date” in title/],
    ['an object as text', inMain('<p>[object Object]</p>'), /text: “\[object Object\]”/],
    ['Markdown left over', inMain('<p>[x](concept:y)</p>'), /text: “\]\(concept:”/],
    ['a citation left over', inMain('<p>[@lcid-2011]</p>'), /text: “\[@l”/],
  ])('%s', (_name, broken, expected) => {
    expect(everything(pageWith(broken)).filter((finding) => expected.test(finding))).not.toEqual([]);
  });

  it('a page that the sitemap leaves out, and one that it lists in vain', () => {
    const [first, ...others] = site.sitemap;
    const left = targetsOf({ ...site, sitemap: others }, pages);
    expect(sitemapFindings(left)).toEqual([`${first?.path} sitemap: not listed`]);
    const vain = { path: `${site.base}gone/`, alternates: [] };
    const listed = targetsOf({ ...site, sitemap: [...site.sitemap, vain] }, pages);
    expect(sitemapFindings(listed)).toEqual([`${vain.path} sitemap: listed, but there is no such page`]);
  });

  it('JSON that is none', () => {
    expect(parsesAsJson('{"a": 1}')).toBe(true);
    expect(parsesAsJson('{"a": 1,}')).toBe(false);
  });
});

describe('the checks in the browser find', () => {
  type Check = (place: Place, path: string) => Promise<readonly string[]>;
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(sound?.html ?? '')?.[1] ?? '';
  const onPaper: Check = (place, path) => paperFindings(place, path, 3, canonical);
  const cases: readonly [string, Check, Break, RegExp][] = [
    ['an image without alt', visitFindings, inMain(`<img src="${site.base}icon.svg">`), /image-alt/],
    ['a field without label', visitFindings, inMain('<input type="text">'), /label/],
    ['a button without name', visitFindings, inMain('<button></button>'), /button-name/],
    ['text outside the landmarks', visitFindings, replace(/<header/, '<p>x</p><header'), /region/],
    [
      'low contrast in the light scheme',
      visitFindings,
      style('.lead { color: #bbb }'),
      /color-contrast.*light/,
    ],
    [
      'low contrast in the dark scheme only',
      visitFindings,
      style('@media (prefers-color-scheme: dark) { .lead { color: #444 } }'),
      /color-contrast.*dark/,
    ],
    [
      'contrast of the level AA only',
      visitFindings,
      style('@media (prefers-color-scheme: light) { .lead { color: #6a6a6a } }'),
      /color-contrast-enhanced/,
    ],
    [
      'targets too small',
      visitFindings,
      inMain(
        '<button aria-label="a" style="width:10px;height:10px"></button><button aria-label="b" style="width:10px;height:10px"></button>',
      ),
      /target-size/,
    ],
    [
      'an element too wide for a phone',
      visitFindings,
      inMain('<div style="width:400px">x</div>'),
      /width at 320 px: 4\d\d px wide/,
    ],
    [
      'an element too wide for any screen',
      visitFindings,
      inMain('<div style="width:1700px">x</div>'),
      /width at 1600 px/,
    ],
    [
      'an element cut off at the side',
      visitFindings,
      (html) => style('.wrap { overflow-x: clip }')(inMain('<div style="width:400px">x</div>')(html)),
      /width at 320 px: <div/,
    ],
    [
      'a request to another host',
      visitFindings,
      inMain('<img alt="" src="https://other.example/x.png">'),
      /request: https:\/\/other\.example/,
    ],
    [
      'a request of a script to another host',
      visitFindings,
      script("fetch('https://other.example/').catch(() => {})"),
      /request: https:\/\/other\.example/,
    ],
    ['an error on the console', visitFindings, script("console.error('broken')"), /console: broken/],
    ['an error in a script', visitFindings, script("throw new Error('broken')"), /script: broken/],
    [
      'a file that is not there',
      visitFindings,
      inMain(`<img alt="" src="${site.base}missing.png">`),
      /response: 404/,
    ],
    [
      'text that only a script writes',
      withoutScriptFindings,
      script("document.querySelector('main').append('more')"),
      /without scripts: other text/,
    ],
    [
      'text that a script takes away',
      withoutScriptFindings,
      script("document.querySelector('main p').remove()"),
      /without scripts: other text/,
    ],
    [
      'focus without outline',
      focusFindings,
      style(':focus-visible { outline: none !important }'),
      /has no visible outline/,
    ],
    [
      'focus under a banner',
      focusFindings,
      inMain('<div style="position:fixed;inset:0;background:#fff;z-index:99"></div>'),
      /is covered/,
    ],
    [
      'focus outside the window',
      focusFindings,
      style('.wordmark { position: fixed; left: -500px }'),
      /is outside the window/,
    ],
    [
      'no way to skip',
      skipLinkFindings,
      replace(/<a class="skip".*?<\/a>/s, ''),
      /skip link: the first Tab shows/,
    ],
    [
      'a skip link that stays hidden',
      skipLinkFindings,
      style('.skip:focus { inset-block-start: -9rem !important }'),
      /the first Tab shows/,
    ],
    [
      'a skip link to nothing',
      skipLinkFindings,
      replace(/id="contenido"/, 'id="elsewhere"'),
      /skip link: leads to/,
    ],
    [
      'a switch to another record',
      languageSwitchFindings,
      replace(/(class="language-switch".*?href=")[^"]*/s, `$1${inOtherLanguage?.path}`),
      /comes back to/,
    ],
    ['movement despite the reader’s wish', motionFindings, style('a { transition: color 1s }'), /motion: <a/],
    [
      'navigation on paper',
      printFindings,
      replace(/<link rel="stylesheet"[^>]*>/g, ''),
      /site-nav is printed/,
    ],
    [
      'text cut off where its letters are spaced out',
      readersStyleFindings,
      style('.lead { height: 2lh; overflow: clip }'),
      /clipped at 320 px \(wider spacing\): <p class="lead/,
    ],
    [
      'a line that cannot wrap when its text is twice as large',
      readersStyleFindings,
      inMain('<p style="inline-size: max-content">Twenty-two letters now</p>'),
      /width at 320 px.*\(text of 200%\)/,
    ],
    ['a record on too many pages', onPaper, style('main { min-height: 120cm }'), /paper: \d pages of A4/],
    [
      'a code that leads nowhere',
      onPaper,
      replace(/(class="printed-address".*?<path d=")[^"]*/s, '$1M0 .5h9'),
      /paper: the code reads nothing/,
    ],
    [
      'no address on paper',
      onPaper,
      style('.printed-address p { display: none }'),
      /paper: the address is not in words/,
    ],
    [
      'what is for paper on the screen',
      onPaper,
      style('.printed-address { display: block !important }'),
      /paper: its address is shown/,
    ],
    ['pale ink on paper', printFindings, style('body { color: #eee !important }'), /print: pale ink/],
    [
      'a link of the header that leads nowhere',
      navigationFindings,
      replace(/(class="wordmark" href=")[^"]*/, `$1${site.base}nowhere/`),
      /response: 404/,
    ],
    [
      'a link of the header that needs a script',
      navigationFindings,
      style('.site-nav { visibility: hidden }'),
      /is hidden/,
    ],
  ];

  let folder: string;
  let server: StaticServer;
  let browser: Browser;
  let place: Place;

  // The switch must lead back to where it was pressed, so its broken page stands at its own address.
  const addressOf = (name: string, check: Check): string =>
    check === languageSwitchFindings
      ? (sound?.path ?? '')
      : `${site.base}broken/${cases.findIndex(([at]) => at === name)}/`;
  const unbroken = `${site.base}broken/not/`;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'broken-site-'));
    // Without the compressed files, which would be sent in the place of the broken pages.
    const isCopied = (path: string): boolean => basename(path) !== 'pagefind' && !isCompressed(path);
    cpSync(siteFolder, folder, { recursive: true, filter: isCopied });
    // What breaks them is written into the pages, which their policy would refuse.
    writeFileSync(join(folder, DELIVERY_FILE), JSON.stringify({ ...readDelivery(folder), rules: [] }));
    const write = (address: string, html: string): void => {
      const at = join(folder, address.slice(site.base.length));
      mkdirSync(at, { recursive: true });
      writeFileSync(
        join(at, 'index.html'),
        html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
      );
    };
    for (const [name, check, broken] of cases) write(addressOf(name, check), pageWith(broken).html);
    write(unbroken, sound?.html ?? '');
    for (const { path, html } of site.fragments)
      write(
        path,
        html
          .replace(/(data-search-close[^>]*>)[^<]*/, '$1')
          .replace('</dialog>', '<p class="too-wide" style="inline-size: 30rem">x</p></dialog>'),
      );
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder, site.base, 0)]);
    place = { browser, origin: `http://localhost:${server.port}` };
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.concurrent.each(cases)('%s', async (name, check, _broken, expected) => {
    const findings = await check(place, addressOf(name, check));
    expect(findings.join('\n')).toMatch(expected);
  });

  it('nothing in the page before it is broken', async () => {
    const checks = [
      visitFindings,
      withoutScriptFindings,
      focusFindings,
      skipLinkFindings,
      motionFindings,
      printFindings,
      onPaper,
      readersStyleFindings,
      navigationFindings,
    ];
    for (const check of checks) expect(await check(place, unbroken), check.name).toEqual([]);
  });

  it('a button without a name in the dialog, and what is cut off there', async () => {
    const findings = (await dialogFindings(place, unbroken)).join('\n');
    expect(findings).toMatch(/button-name/);
    expect(findings).toMatch(/text of 100%, cut: .*too-wide/);
  });

  it('XML that is none', async () => {
    const files = new Map([
      ['/sound.xml', '<a><b/></a>'],
      ['/broken.xml', '<a><b></a>'],
    ]);
    const findings = await look(place, unbroken, {}, (page) => xmlFindings(page, files));
    expect(findings.map((finding) => finding.split(' ')[0])).toEqual(['/broken.xml']);
  });
});
