import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse, TextNode } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, everyAddress, readBuiltSite, samplePages, shorten, siteFolder } from './site.ts';

const site = readBuiltSite(siteFolder);

const markdownHref = ({ html }: BuiltPage): string | undefined =>
  /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(html)?.[1];
const read = (path: string): string => readFileSync(join(siteFolder, path.slice(site.base.length)), 'utf8');

/** What is on the page but not in its text. */
const apart =
  'script, noscript, form, button, input, select, [hidden], [aria-hidden=true], .page-forms, [rel=nofollow], .back, a[href^="data:"], span.number, caption.sr-only, span.sr-only';
const block =
  /<\/?(?:p|div|section|header|ul|ol|li|dl|dt|dd|table|caption|tr|th|td|h[1-6]|nav|figure|figcaption|details|summary|blockquote|pre|br|span)\b[^>]*>/g;

/** The words of an element, sorted: lists of facts and marks apart, nothing may be lost or added. */
function wordsOf(root: HTMLElement): readonly string[] {
  const html = root.innerHTML
    // The name of a drawing says again what stands beside it.
    .replace(/<div class="drawing [^>]*>.*?<\/div>/gs, ' ')
    .replace(/<svg[^>]* aria-label="([^"]*)".*?<\/svg>/gs, ' $1 ')
    .replace(block, ' ');
  return new TextNode(html.replace(/<[^>]+>/g, '')).text
    .split(/[\s·:;,.“”()[\]]+/)
    .filter((word) => word !== '')
    .sort();
}

const leadsOff = (link: HTMLElement): boolean => !(link.getAttribute('href') ?? '#').startsWith('#');

/** What a reader of the page reads. */
function textOfPage({ html }: BuiltPage): HTMLElement {
  const main = parse(html.slice(html.indexOf('<main'), html.lastIndexOf('</main>')));
  for (const element of main.querySelectorAll(apart)) element.remove();
  for (const element of main.querySelectorAll('nav, p')) {
    const links = element.querySelectorAll('a');
    const alone = element.tagName === 'NAV' || links.map(({ text }) => text).join('') === element.text.trim();
    if (links.length > 0 && alone && !links.some(leadsOff)) element.remove();
  }
  return main;
}

const targets = (root: HTMLElement, page: BuiltPage): readonly string[] => [
  ...new Set(
    root
      .querySelectorAll('a')
      .filter(leadsOff)
      .map((link) => new URL(link.getAttribute('href') ?? '', site.origin + page.path).href)
      .map((href) => href.replaceAll('(', '%28').replaceAll(')', '%29')),
  ),
];

/** How the Markdown of a page differs from the page, as another reader of Markdown reads it. */
function differences(page: BuiltPage): readonly string[] {
  const markdown = read(markdownHref(page) ?? '');
  const rendered = parse(markdownToHtml(markdown.replace(/^---\n.*?\n---\n/s, '')).html);
  const main = textOfPage(page);
  const differ = (what: string, ofPage: unknown, ofMarkdown: unknown): readonly string[] =>
    JSON.stringify(ofPage) === JSON.stringify(ofMarkdown) ? [] : [`${page.path}: ${what}`];
  const count = (root: HTMLElement, selector: string): number =>
    root.querySelectorAll(selector).filter(({ text }) => text.trim() !== '').length;
  // An address in the text is a link in Markdown.
  const ofPage = new Set(targets(main, page));
  const isText = (href: string): boolean => main.text.includes(href.replace(/^mailto:/, ''));
  const linked = targets(rendered, page).filter((href) => ofPage.has(href) || !isText(href));
  const headings = (root: HTMLElement): readonly string[] =>
    root.querySelectorAll('h1, h2, h3, h4').map((of) => `${of.tagName} ${wordsOf(of).join(' ')}`);
  return [
    ...differ('words', wordsOf(main), wordsOf(rendered)),
    ...differ('headings', headings(main), headings(rendered)),
    ...differ('links', targets(main, page).toSorted(), linked.toSorted()),
    ...differ('tables', count(main, 'table tr'), count(rendered, 'table tr')),
    // What is a list in a cell of the page is lines in a cell of Markdown.
    ...differ('items', count(main, 'li, dt') - count(main, 'td li'), count(rendered, 'li')),
    ...(/<(?!\/?(?:span|div)\b|br>|https?:|mailto:)[a-z/!]/.test(markdown) ? [`${page.path}: markup`] : []),
    ...(markdown.includes(`\naddress: "${site.origin}`) ? [] : [`${page.path}: no address`]),
  ];
}

describe('the Markdown beside the pages', () => {
  it('is there where a page says so, and nowhere else', () => {
    const said = site.pages.flatMap((page) => markdownHref(page) ?? []);
    expect(shorten(said.filter((path) => !site.files.has(path)))).toEqual([]);
    const listed = new Set(said);
    expect(listed.size).toBe(said.length);
    const unsaid = [...site.files].filter((path) => path.endsWith('.md') && !listed.has(path));
    expect(shorten(unsaid)).toEqual([]);
  });

  it('is there for every page that search engines may list, and no other', () => {
    const wrong = site.pages.filter(
      (page) => (markdownHref(page) === undefined) !== page.html.includes('content="noindex"'),
    );
    expect(shorten(wrong.map(({ path }) => path))).toEqual([]);
  });

  it('says what the page says', () => {
    const pages = (everyAddress ? site.pages : samplePages(site)).filter(markdownHref);
    expect(pages.length).toBeGreaterThan(20);
    expect(shorten(pages.flatMap(differences))).toEqual([]);
  });
});

describe('llms.txt', () => {
  it('leads only to files that are there', () => {
    const text = read(`${site.base}llms.txt`);
    const links = Array.from(text.matchAll(/\]\(([^)]+)\)/g), ([, href = '']) => href);
    const own = links.filter((href) => href.startsWith(site.origin + site.base));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((href) => !site.files.has(href.slice(site.origin.length)))).toEqual([]);
    expect(text.length).toBeLessThan(50_000);
  });
});
