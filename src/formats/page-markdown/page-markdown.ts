import { blocksIn, joinBlocks } from './blocks.ts';
import { type HtmlElement, parseHtml, unescaped } from './html-tree.ts';

/** A page of the site as Markdown. */
export interface PageMarkdown {
  /** Its path in the browser, as the page links it. */
  readonly href: string;
  readonly text: string;
}

/**
 * A page in Markdown, from its own HTML so that it says what the page says: front matter, and the text of `<main>`.
 * Undefined for a page that links no such version.
 */
export function pageMarkdown(html: string): PageMarkdown | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const [href] = found(head, /<link rel="alternate" type="text\/markdown" href="([^"]*)"/);
  const [address] = found(head, /<link rel="canonical" href="([^"]*)"/);
  const [language] = found(head, /<html lang="([^"]*)"/);
  const main = mainOf(html);
  if (href === undefined || address === undefined || language === undefined || !main) return undefined;
  const foot = html.slice(html.lastIndexOf('<div class="page-foot">'));
  const [title] = found(head, /<meta property="og:title" content="([^"]*)"/);
  const [licenceUrl, licence] = found(foot, /<a href="([^"]*)" rel="license">\s*([^<]*?)\s*</);
  const [changed] = found(foot, /<time datetime="([^"]*)"/);
  const [record] = found(head, /<link rel="alternate" type="application\/json" href="([^"]*)"/);
  const frontMatter = Object.entries({
    title,
    address,
    language,
    licence: licence && `${licence}, ${licenceUrl}`,
    changed,
    record: record && new URL(record, address).href,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]));
  const blocks = blocksIn(main, { language, address });
  const heading = blocks.filter(({ kind }) => kind === 'title');
  const rest = blocks.filter(({ kind }) => kind !== 'title');
  return { href, text: `---\n${frontMatter.join('\n')}\n---\n\n${joinBlocks([...heading, ...rest])}\n` };
}

const found = (html: string, pattern: RegExp): readonly (string | undefined)[] =>
  (pattern.exec(html) ?? []).slice(1).map(unescaped);

function mainOf(html: string): HtmlElement | undefined {
  const end = '</main>';
  const from = html.indexOf('<main');
  const to = html.lastIndexOf(end);
  if (from === -1 || to === -1) return undefined;
  const [main] = parseHtml(html.slice(from, to + end.length));
  return typeof main === 'string' ? undefined : main;
}
