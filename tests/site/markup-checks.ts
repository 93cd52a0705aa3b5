import { type DOMNode, HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';
import type { BuiltPage, BuiltSite } from './site.ts';
import { notFoundKind } from './site.ts';

/** A link or another reference that a page makes. */
interface Reference {
  readonly href: string;
  /** The address it leads to, resolved against the page. */
  readonly url: URL;
  readonly hreflang: string | null;
  readonly inLanguageSwitch: boolean;
  /** What can be read of it, with the language that it is announced in. */
  readonly words: Announced;
}

/** A text and the language that a screen reader takes it for. */
interface Announced {
  readonly text: string;
  readonly language: string | null;
}

/** What the checks need to know of a page, read from its markup once. */
export interface Markup {
  readonly page: BuiltPage;
  readonly root: HtmlElement;
  readonly address: string;
  readonly language: string | null;
  readonly indexed: boolean;
  readonly canonical: string | null;
  /** Its h1. */
  readonly title: Announced;
  /** `language path` of each version that the page names, its own included. */
  readonly alternates: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly links: readonly Reference[];
  /** Addresses of what the page loads: styles, scripts, images, fonts. */
  readonly resources: readonly URL[];
}

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // A record’s title is as long as its publisher made it; cutting it in the tab would lose the site’s search.
      'long-title': 'off',
      // An id may begin with a digit: those of a code list are its codes.
      'valid-id': ['error', { relaxed: true }],
      // Some voice control knows only `for`, some only the field within the label.
      'no-redundant-for': 'off',
      // Every file comes from the same host, where a hash of it would be as easily changed as the file.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

const parser = new Parser(validator.getConfigForSync('page.html'));

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The parser keeps text and attributes as they are written. */
const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    decimal !== undefined
      ? String.fromCodePoint(Number(decimal))
      : hex !== undefined
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : (entities[name ?? ''] ?? whole),
  );

export const attribute = (element: HtmlElement | null, name: string): string | null => {
  const value = element?.getAttributeValue(name) ?? null;
  return value === null ? null : decode(value);
};

export const textOf = (element: HtmlElement | null): string =>
  decode(element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const inlineElements = new Set(
  'a abbr b bdi cite code data dfn em i kbd mark q s samp small span strong sub sup time u var'.split(' '),
);
/** What `svg` is called where a page is read. */
const DRAWING = 'svg-drawing';
const notText = new Set(['script', 'style', 'template', 'head']);

/** The text of an element, and the language of what holds all of it. */
function announced(element: HtmlElement | null): Announced {
  const text = textOf(element);
  let at = element;
  for (let only = at; only; only = at?.childElements.find((child) => textOf(child) === text) ?? null)
    at = only;
  while (at && !at.hasAttribute('lang')) at = at.parent;
  return { text, language: attribute(at, 'lang') };
}

/** Reads a page’s markup. */
export function readMarkup(site: Pick<BuiltSite, 'origin'>, page: BuiltPage): Markup {
  // The parser leaves out what stands within `svg`, where there are links and anchors as well.
  const root = parser.parseHtml(page.html.replace(/<(\/?)svg\b/g, `<$1${DRAWING}`));
  const address = site.origin + page.path;
  const all = root.querySelectorAll('*');
  const resources: URL[] = [];
  const links: Reference[] = [];
  for (const element of all) {
    const href = attribute(element, 'href');
    if (element.is('a') && href !== null && URL.canParse(href, address))
      links.push({
        href,
        url: new URL(href, address),
        hreflang: attribute(element, 'hreflang'),
        inLanguageSwitch: element.closest('.language-switch') !== null,
        words: announced(element),
      });
    const sources = [
      attribute(element, 'src'),
      attribute(element, 'poster'),
      attribute(element, 'data-search-open'),
      ...(attribute(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? ''),
      element.is('link') && !/canonical|alternate|license/.test(attribute(element, 'rel') ?? '')
        ? href
        : null,
    ];
    for (const source of sources)
      if (source !== null && source !== '') resources.push(new URL(source, address));
  }
  return {
    page,
    root,
    address,
    language: attribute(root.querySelector('html'), 'lang'),
    indexed: !/noindex/.test(attribute(root.querySelector('meta[name="robots"]'), 'content') ?? ''),
    canonical: attribute(root.querySelector('link[rel="canonical"]'), 'href'),
    title: announced(root.querySelector('h1')),
    alternates: root
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => `${attribute(link, 'hreflang')} ${attribute(link, 'href')?.replace(site.origin, '')}`),
    ids: new Set(all.map((element) => attribute(element, 'id')).filter((id) => id !== null)),
    links,
    resources,
  };
}

/** Findings of html-validate that are wrong of one place only; a rule that is wrong everywhere is off above. */
const accepted: readonly { readonly rule: string; readonly at: RegExp }[] = [
  // The dialog answers while one types, and its last answer is the link to the page that Enter leads to.
  { rule: 'wcag/h32', at: /> dialog > form$/ },
  // WebKit takes a list without bullets for no list.
  { rule: 'no-redundant-role', at: /> [ou]l$/ },
];

/** Breaches of the HTML standard and of html-validate’s accessibility rules. */
export const validityFindings = ({ page }: Markup): readonly string[] =>
  validator
    .validateStringSync(page.html, page.path)
    .results.flatMap(({ messages }) =>
      messages
        .filter(
          ({ ruleId, selector }) =>
            !accepted.some(({ rule, at }) => rule === ruleId && at.test(selector ?? '')),
        )
        .map(({ ruleId, message, selector }) => `${page.path} ${ruleId}: ${message} (${selector ?? 'page'})`),
    );

/** What the head lacks for readers, search engines and those who share the page. */
export function headFindings({ page, root, language, indexed, canonical, address }: Markup): string[] {
  const meta = (name: string): string =>
    attribute(
      root.querySelector(`meta[name="${name}"]`) ?? root.querySelector(`meta[property="${name}"]`),
      'content',
    ) ?? '';
  const findings: string[] = [];
  const expect = (holds: boolean, what: string): void => {
    if (!holds) findings.push(`${page.path} head: ${what}`);
  };
  expect(language === page.language, `lang is ${language}, the address is ${page.language}`);
  expect(textOf(root.querySelector('title')) !== '', 'no title');
  for (const name of ['description', 'og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale'])
    expect(meta(name).trim() !== '', `no ${name}`);
  expect(meta('og:locale').startsWith(page.language), `og:locale is ${meta('og:locale')}`);
  expect(!/maximum-scale|user-scalable/.test(meta('viewport')), 'the viewport forbids zooming');
  if (!indexed) return findings;
  expect(canonical !== null, 'no canonical address');
  expect(meta('og:url') === canonical, `og:url ${meta('og:url')} is not the canonical address ${canonical}`);
  expect(!address.includes('/index.html'), 'the address names a file');
  return findings;
}

/** What the page’s structure lacks: its heading, its way back, its ways to mend it. */
export function structureFindings({ page, root, links, address }: Markup): string[] {
  const findings: string[] = [];
  const expect = (holds: boolean, what: string): void => {
    if (!holds) findings.push(`${page.path} structure: ${what}`);
  };
  const headings = root.querySelectorAll('h1');
  expect(headings.length === 1, `${headings.length} h1`);
  expect(textOf(headings[0] ?? null) !== '', 'the h1 is empty');
  expect(root.querySelectorAll('main').length === 1, 'not exactly one main');

  const trail = root.querySelectorAll('.breadcrumbs li');
  if (page.kind !== 'home' && page.kind !== notFoundKind) {
    const depth = page.kind.endsWith('record') || page.kind.endsWith('facet') ? 3 : 2;
    expect(trail.length >= depth, `${trail.length} breadcrumbs`);
    expect(attribute(trail.at(-1) ?? null, 'aria-current') === 'page', 'no current breadcrumb');
    expect(textOf(trail.at(-1) ?? null) === textOf(headings[0] ?? null), 'the last breadcrumb is not the h1');
  }

  const report = links.some(({ url }) => url.search.includes(encodeURIComponent(address)));
  expect(report || page.kind === notFoundKind, 'no link to report an error with this page’s address');
  if (/^(home|text|(concepts|projects|organizations|sources) record)$/.test(page.kind)) {
    const edit = links.some(({ url }) => /\.(mdx|yaml)$/.test(url.pathname));
    expect(edit, 'no link to edit the file');
  }
  return findings;
}

const landmarkRoles: Readonly<Record<string, string>> = {
  nav: 'navigation',
  aside: 'complementary',
  search: 'search',
};

/** Parts that a screen reader lists: each must be told apart from the others of its role, and each section says what it is. */
export function outlineFindings({ page, root }: Markup): string[] {
  const findings: string[] = [];
  const byId = new Map(root.querySelectorAll('[id]').map((element) => [attribute(element, 'id'), element]));
  const nameOf = (element: HtmlElement): string =>
    attribute(element, 'aria-label') ??
    (attribute(element, 'aria-labelledby') ?? '')
      .split(' ')
      .map((id) => textOf(byId.get(id) ?? null))
      .join(' ')
      .trim();
  const names = new Map<string, string[]>();
  for (const element of root.querySelectorAll('nav, aside, search, section, form, [role]')) {
    const name = nameOf(element);
    const named = element.is('section') ? 'region' : element.is('form') ? 'form' : undefined;
    const role =
      attribute(element, 'role') ?? landmarkRoles[element.tagName] ?? (name === '' ? undefined : named);
    if (role !== undefined && /^(navigation|complementary|search|region|form)$/.test(role))
      names.set(role, [...(names.get(role) ?? []), name]);
    if (element.is('section') && name === '' && element.querySelector('h1, h2, h3, h4, h5, h6') === null)
      findings.push(`${page.path} outline: a section without heading and name`);
  }
  for (const [role, all] of names) {
    if (all.length > 1 && all.includes('')) findings.push(`${page.path} outline: a ${role} without name`);
    const twice = all.find((name, at) => name !== '' && all.indexOf(name) !== at);
    if (twice !== undefined) findings.push(`${page.path} outline: two ${role} “${twice}”`);
  }
  return findings;
}

const dataScript = /^(application\/(ld\+)?json|speculationrules)$/;

/** Styles and scripts that a strict content security policy would refuse. */
export function inlineFindings({ page, root }: Markup): string[] {
  const findings: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    for (const { key } of element.attributes)
      if (key === 'style' || key.startsWith('on'))
        findings.push(`${page.path} inline: ${key} on <${element.tagName}>`);
    if (element.is('style')) findings.push(`${page.path} inline: <style>`);
    if (!element.is('script') || element.hasAttribute('src')) continue;
    const type = attribute(element, 'type') ?? '';
    if (!dataScript.test(type)) findings.push(`${page.path} inline: executable <script>`);
    else if (!parsesAsJson(element.textContent)) findings.push(`${page.path} inline: ${type} is not JSON`);
  }
  return findings;
}

export function parsesAsJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const valueMissing = /\b(?:undefined|NaN|Invalid Date)\b|\bnull\b(?! and void)|\[object \w+\]/;
const sourceLeft =
  /\]\((?:https?|concept|project|organization|country|source|page):|\[@[a-z]|^import |\{\/\*/;

/** Texts that no one wrote, and Markdown that no one resolved. */
export function textFindings({ page, root }: Markup): string[] {
  const findings: string[] = [];
  const look = (text: string, where: string): void => {
    const found = valueMissing.exec(text) ?? sourceLeft.exec(text);
    if (found)
      findings.push(
        `${page.path} text: “${found[0]}” in ${where}: ${text.trim().slice(Math.max(0, found.index - 30), found.index + 50)}`,
      );
  };
  const walk = (node: DOMNode): void => {
    if (node instanceof HtmlElement) {
      // An example of code may hold what would be a mistake in prose.
      if (node.is('script') || node.is('style') || node.is('pre') || node.is('code')) return;
      for (const { key, value } of node.attributes)
        if (typeof value === 'string') look(decode(value), `${key} of <${node.tagName}>`);
      node.childNodes.forEach(walk);
    } else look(decode(node.textContent), 'the text');
  };
  walk(root);
  return findings;
}

/**
 * Words run together, or torn from their punctuation, at the edge of an inline element: `the<a>`, `</a>of`,
 * `</a> , 100`. A list of elements laid out side by side counts too: read aloud or copied, they are one word.
 */
export function spacingFindings({ page, root }: Markup): string[] {
  const findings: string[] = [];
  let before = '';
  let crossed = false;
  const report = (text: string): void => {
    findings.push(`${page.path} spacing: “${before.slice(-30)}|${text.slice(0, 30)}”`);
  };
  const read = (written: string): void => {
    const text = decode(written).replace(/\s+/g, ' ');
    if (text === '') return;
    if (crossed) {
      if (/[\p{L}\p{N}.,;:!?)»”%…]$/u.test(before) && /^[\p{L}\p{N}([«“¿¡]/u.test(text)) report(text);
      const edge = before.slice(-2) + text.slice(0, 2);
      if (/[\p{L}\p{N})»”%\]] {1,2}[,.;:)\]»”]/u.test(edge) || /[([«“¿¡] {1,2}[\p{L}\p{N}]/u.test(edge))
        report(text);
    }
    before = (before + text).replace(/ +/g, ' ').slice(-60);
    crossed &&= text === ' ';
  };
  const walk = (node: DOMNode): void => {
    if (!(node instanceof HtmlElement)) {
      read(node.textContent);
      return;
    }
    if (notText.has(node.tagName)) return;
    if (node.is(DRAWING)) {
      before = '';
      return;
    }
    const inline = inlineElements.has(node.tagName);
    if (inline) crossed = true;
    else before = '';
    node.childNodes.forEach(walk);
    if (inline) crossed = true;
    else before = '';
  };
  walk(root);
  return findings;
}

/** Everything that can be said of one page without the others. */
export const pageFindings = (markup: Markup): readonly string[] => [
  ...validityFindings(markup),
  ...headFindings(markup),
  ...structureFindings(markup),
  ...outlineFindings(markup),
  ...inlineFindings(markup),
  ...textFindings(markup),
  ...spacingFindings(markup),
];

/** What the other pages and files say of an address. */
export interface Targets {
  readonly site: BuiltSite;
  readonly byPath: ReadonlyMap<string, Omit<Markup, 'root'>>;
}

export const targetsOf = (site: BuiltSite, pages: readonly Omit<Markup, 'root'>[]): Targets => ({
  site,
  byPath: new Map(pages.map((markup) => [markup.page.path, markup])),
});

const holdsFile = ({ files }: BuiltSite, path: string): boolean =>
  files.has(path) || files.has(`${path}index.html`);

/** Links and resources of a page that lead nowhere, to another host, or to a page in another language unannounced. */
export function linkFindings(markup: Omit<Markup, 'root'>, { site, byPath }: Targets): string[] {
  const { page } = markup;
  const findings: string[] = [];
  for (const { href, url, hreflang, words } of markup.links) {
    if (href === '' || href === '#') findings.push(`${page.path} link: empty`);
    if (url.origin !== site.origin) continue;
    const path = decodeURI(url.pathname);
    const target = byPath.get(path);
    if (!target) {
      if (!site.files.has(path)) findings.push(`${page.path} link: ${href} leads nowhere`);
      continue;
    }
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor !== '' && !target.ids.has(anchor))
      findings.push(`${page.path} link: ${href} names no part of its page`);
    if (target.language !== (hreflang ?? markup.language))
      findings.push(
        `${page.path} link: ${href} leads to ${target.language}, ${hreflang ?? markup.language} expected`,
      );
    const { text, language } = target.title;
    if (words.text === text && words.language !== language)
      findings.push(
        `${page.path} link: “${text}” is announced in ${words.language}, its page says ${language}`,
      );
  }
  for (const url of markup.resources) {
    if (url.origin !== site.origin) findings.push(`${page.path} resource: ${url.href} is on another host`);
    else if (!holdsFile(site, decodeURI(url.pathname)))
      findings.push(`${page.path} resource: ${url.pathname} is missing`);
  }
  return findings;
}

/** Versions of a page in other languages that are missing or do not name it back. */
export function versionFindings(markup: Omit<Markup, 'root'>, { site, byPath }: Targets): string[] {
  const { page, alternates, indexed } = markup;
  const findings: string[] = [];
  const finding = (what: string): void => {
    findings.push(`${page.path} versions: ${what}`);
  };

  for (const { href, url, hreflang, inLanguageSwitch } of markup.links) {
    if (!inLanguageSwitch || page.kind === notFoundKind) continue;
    const back = byPath
      .get(decodeURI(url.pathname))
      ?.links.some(
        (link) =>
          link.inLanguageSwitch &&
          link.hreflang === markup.language &&
          decodeURI(link.url.pathname) === page.path,
      );
    if (hreflang === null || !back) finding(`${href} does not lead back here`);
  }
  if (page.kind !== notFoundKind && !markup.links.some(({ inLanguageSwitch }) => inLanguageSwitch))
    finding('no link to another language');

  if (!indexed) {
    if (alternates.length > 0) finding('not to be indexed, yet names other versions');
    return findings;
  }
  const canonical = decodeURI(markup.canonical?.replace(site.origin, '') ?? '');
  const original = byPath.get(canonical);
  if (!original) {
    finding(`the canonical address ${markup.canonical} does not exist`);
    return findings;
  }
  if (canonical !== page.path) {
    if (alternates.length > 0) finding('shows another page’s text, yet names versions');
    if (decodeURI(original.canonical?.replace(site.origin, '') ?? '') !== canonical)
      finding('its canonical page is not its own');
    return findings;
  }
  if (!alternates.includes(`${page.language} ${page.path}`)) finding('does not name itself');
  for (const alternate of alternates) {
    const [language, path = ''] = alternate.split(' ');
    const other = byPath.get(decodeURI(path));
    if (!other) finding(`${path} does not exist`);
    else if (other.language !== language && language !== 'x-default')
      finding(`${path} is in ${other.language}`);
    else if (other.alternates.join() !== alternates.join()) finding(`${path} names other versions`);
  }
  return findings;
}

/** Differences between the sitemap and the pages that search engines should list. */
export function sitemapFindings({ site, byPath }: Targets): string[] {
  const listed = new Map(site.sitemap.map((entry) => [decodeURI(entry.path), entry]));
  const findings: string[] = [];
  if (listed.size !== site.sitemap.length) findings.push('sitemap: an address is listed twice');
  for (const [path, { indexed, canonical, alternates }] of byPath) {
    const expected = indexed && canonical === site.origin + encodeURI(path);
    const entry = listed.get(path);
    if (expected !== (entry !== undefined))
      findings.push(`${path} sitemap: ${expected ? 'not listed' : 'listed'}`);
    if (entry && entry.alternates.join() !== alternates.join())
      findings.push(`${path} sitemap: other versions than the page names`);
  }
  for (const path of listed.keys())
    if (!byPath.has(path)) findings.push(`${path} sitemap: listed, but there is no such page`);
  return findings;
}
