/** An element of a page. */
export interface HtmlElement {
  readonly name: string;
  /** As they are written, `attribute` reads them. */
  readonly attributes: string;
  readonly children: readonly HtmlNode[];
}

/** An element, or the text between elements as it reads. */
export type HtmlNode = HtmlElement | string;

const tag = /<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>/gi;
const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * Reads HTML as Astro writes it: each element closed in its order, attributes in double quotes. A reader of any HTML
 * takes twice as long, and there are tens of thousands of pages.
 */
export function parseHtml(html: string): readonly HtmlNode[] {
  const top: HtmlNode[] = [];
  const open: { readonly name: string; readonly children: HtmlNode[] }[] = [{ name: '', children: top }];
  let children = top;
  let from = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    if (match.index > from) children.push(unescaped(html.slice(from, match.index)));
    from = tag.lastIndex;
    const [, closing, name, attributes = ''] = match;
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.length > 1 && open.at(-1)?.name === name) open.pop();
      children = open.at(-1)?.children ?? top;
      continue;
    }
    const element = { name, attributes, children: [] };
    children.push(element);
    if (empty.has(name) || attributes.endsWith('/')) continue;
    if (name === 'script' || name === 'style') {
      const end = html.indexOf(`</${name}>`, from);
      from = tag.lastIndex = end === -1 ? html.length : end + name.length + 3;
      continue;
    }
    open.push(element);
    children = element.children;
  }
  if (from < html.length) children.push(unescaped(html.slice(from)));
  return top;
}

const references = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
]);

/** The text with its character references read. */
export const unescaped = (html: string): string =>
  html.includes('&')
    ? html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (written, decimal, hexadecimal, name) => {
        if (name !== undefined) return references.get(name) ?? written;
        return String.fromCodePoint(parseInt(decimal ?? hexadecimal, decimal === undefined ? 16 : 10));
      })
    : html;

const patterns = new Map<string, RegExp>();

/** The attribute’s value, empty where it has none; undefined where it is not there. */
export function attribute({ attributes }: HtmlElement, name: string): string | undefined {
  if (!attributes.includes(name)) return undefined;
  let pattern = patterns.get(name);
  if (!pattern) patterns.set(name, (pattern = new RegExp(`(?:^|["\\s])${name}(?:="([^"]*)"|(?=\\s|/?$))`)));
  const match = pattern.exec(attributes);
  return match ? unescaped(match[1] ?? '') : undefined;
}

/** The words of an element. */
export const textOf = (node: HtmlNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

/** Elements of a name within an element, at any depth. */
export const within = (element: HtmlElement, name: string): readonly HtmlElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...within(child, name)],
  );
