import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Where a page stands: what it loads must be of the same origin. */
export const PAGE = 'https://ejemplo.example/pagina/';

/** What Markdown of editors may become. */
const ofText = new Set(
  'a abbr blockquote br code del div em h1 h2 h3 h4 h5 h6 hr input li ol p pre s section span strong sub sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** What components add around it. */
const ofPages = new Set([
  ...ofText,
  ...'html head body title meta link script noscript header footer main nav article aside figure figcaption picture img svg g path rect circle line polyline polygon text tspan title desc defs symbol use pattern clippath lineargradient stop marker mask ellipse dl dt dd caption col colgroup tfoot details summary dialog form label select option optgroup button fieldset legend output search time q cite dfn b i small mark kbd samp var bdi bdo wbr ruby data progress datalist template'.split(
    ' ',
  ),
]);

const addressAttributes = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'cite',
  'data',
  'background',
  'ping',
  'longdesc',
  'manifest',
  'xlink:href',
]);

/** Elements whose address is loaded, not only followed. */
const loading = new Set(['script', 'img', 'link', 'use', 'image', 'source', 'input', 'form', 'button']);

/** Relations of a link element that only say where something is. */
const pointing = new Set(['canonical', 'alternate', 'license', 'author', 'help', 'search']);

/** A former address of a record leads to its present one. */
const OWN_REDIRECT = /^0; ?url=\/[\w-]/;

/** What the site offers to save: a reference for programs that keep them, which no browser shows. */
export const CITATION =
  /^data:application\/x-(?:bibtex|research-info-systems);charset=utf-8,(?:[\w.~!*'()-]|%[0-9A-F]{2})*$/;

/** What could harm a reader in the markup of a text. */
export const fragmentFaults = (html: string): readonly string[] => faultsIn(parseFragment(html), ofText);

/** What could harm a reader in a page. */
export const pageFaults = (html: string): readonly string[] => faultsIn(parse(html), ofPages);

function faultsIn(root: Node, allowed: ReadonlySet<string>): readonly string[] {
  const faults: string[] = [];
  const waiting: Node[] = [root];
  // Without recursion: a page that is nested too deep for this judge would be so for others.
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) faults.push(...elementFaults(node, allowed));
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) waiting.push(child);
  }
  return faults;
}

function elementFaults(element: Element, allowed: ReadonlySet<string>): readonly string[] {
  const name = element.tagName.toLowerCase();
  const attributes = new Map(
    element.attrs.map(({ prefix, name: own, value }) => [prefix ? `${prefix}:${own}` : own, value]),
  );
  const faults: string[] = [];
  const fault = (what: string): void => {
    faults.push(`<${name}> ${what}`.slice(0, 300));
  };
  if (!allowed.has(name)) fault('is an element that nothing of the site writes');
  for (const [attribute, value] of attributes) {
    if (/^on/i.test(attribute)) fault(`has the event handler ${attribute}`);
    if (attribute === 'style' || attribute === 'srcdoc' || attribute === 'srcset')
      fault(`has the attribute ${attribute}=${value}`);
    if (!/^[a-z][a-z0-9:_-]*$/i.test(attribute)) fault(`has the attribute ${JSON.stringify(attribute)}`);
    if (addressAttributes.has(attribute)) faults.push(...addressFaults(name, attribute, value, attributes));
  }
  if (name === 'meta' && attributes.has('http-equiv')) {
    const kind = attributes.get('http-equiv')?.toLowerCase();
    const isOwnRedirect = kind === 'refresh' && OWN_REDIRECT.test(attributes.get('content') ?? '');
    if (kind !== 'content-security-policy' && !isOwnRedirect) fault(`has http-equiv=${kind}`);
  }
  if (name === 'input' && allowed === ofText) {
    if (attributes.get('type') !== 'checkbox' || !attributes.has('disabled')) fault('can be filled in');
  }
  if (name === 'script') faults.push(...scriptFaults(element, attributes));
  return faults;
}

function addressFaults(
  name: string,
  attribute: string,
  value: string,
  attributes: ReadonlyMap<string, string>,
): readonly string[] {
  if (name === 'a' && attributes.has('download') && CITATION.test(value)) return [];
  if (!URL.canParse(value, PAGE)) return [`<${name} ${attribute}=${JSON.stringify(value)}> is no address`];
  const url = new URL(value, PAGE);
  const faults: string[] = [];
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) faults.push(`runs ${url.protocol}`);
  if (url.username !== '' || url.password !== '') faults.push('bears a user name');
  const relations = (attributes.get('rel') ?? '').split(/\s+/);
  const isLoaded = loading.has(name) && !(name === 'link' && relations.some((one) => pointing.has(one)));
  if (isLoaded && url.origin !== new URL(PAGE).origin) faults.push('is loaded from another host');
  return faults.map((what) => `<${name} ${attribute}=${JSON.stringify(value).slice(0, 200)}> ${what}`);
}

function scriptFaults(element: Element, attributes: ReadonlyMap<string, string>): readonly string[] {
  const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  if (attributes.get('type') !== 'application/ld+json') {
    return attributes.has('src') && text === '' ? [] : [`<script> has code: ${text.slice(0, 100)}`];
  }
  if (text.includes('<')) return [`<script> of data has an angle bracket: ${text.slice(0, 100)}`];
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`<script> of data is no JSON: ${String(error)}`];
  }
}
