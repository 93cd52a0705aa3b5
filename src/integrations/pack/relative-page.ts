/** What a page of a pack is told of the place it was built for. */
export interface PackedSite {
  /** Path that every address of the built site begins with, a slash at both ends. */
  readonly base: string;
  /** What the search page says where it is opened from a folder, by the page’s language. */
  readonly searchHelp: (language: string) => string;
}

/** The script of a pack’s pages that tells those opened from a folder what works there. */
export const FOLDER_SCRIPT = 'open-from-folder.js';

const TAG = /<[a-zA-Z][^\s>/]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/g;
// Of a page that is opened from a folder, not all browsers hold what lies beside it for its own.
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const ATTRIBUTE = /(\s)([^\s=>"]+)="([^"]*)"/g;
// What works only where the whole site is at its own address: the dialog of search, summaries beside links to
// concepts, and keeping pages for reading offline, which a pack is already.
const LEFT_OUT = new Set(['data-search-open', 'data-concepts', 'data-offline']);
const ADDRESSES = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'poster']);
const LISTS = new Set(['srcset', 'imagesrcset']);

/** Path from a page to another file, both below the base; that of a folder is its page. */
export function relativePath(from: string, to: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  const up = '../'.repeat(from.split('/').length - 1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return `${up === '' ? './' : up}${file}${rest}`;
}

/**
 * A page whose addresses lead to the other files of its pack wherever that is, also where it is opened from a folder.
 * Addresses with a host, which are to be cited, stay.
 * @param path of the page’s file below the base
 */
export function relativePage(html: string, path: string, { base, searchHelp }: PackedSite): string {
  const moved = (address: string): string =>
    address.startsWith(base) && !address.startsWith('//')
      ? relativePath(path, address.slice(base.length))
      : address;
  const root = relativePath(path, '').slice(0, -'index.html'.length);
  const movedJson = (text: string): string =>
    JSON.stringify(JSON.parse(text), (key, value: unknown) =>
      key === 'base' ? root : typeof value === 'string' && /href$/i.test(key) ? moved(value) : value,
    );
  const attribute = (whole: string, space: string, name: string, value: string): string => {
    if (LEFT_OUT.has(name)) return '';
    if (LISTS.has(name)) return `${space}${name}="${value.split(', ').map(moved).join(', ')}"`;
    if (name === 'data-settings') return `${space}${name}="${escaped(movedJson(unescaped(value)))}"`;
    if (name === 'content') {
      const [, before, address] = /^(\d+; ?url=)(.*)$/.exec(value) ?? [];
      return before === undefined || address === undefined
        ? whole
        : `${space}${name}="${before}${moved(address)}"`;
    }
    return ADDRESSES.has(name) ? `${space}${name}="${moved(value)}"` : whole;
  };
  const language = /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? '';
  return html
    .replace(TAG, (tag) => tag.replace(ATTRIBUTE, attribute))
    .replace(POLICY, '')
    .replace('<html ', '<html data-packed ')
    .replace('</head>', `<script defer src="${root}${FOLDER_SCRIPT}"></script></head>`)
    .replace(
      /(<noscript>)(<p class="search-help">)/,
      `$1<p class="search-help">${searchHelp(language)}</p>$2`,
    );
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
