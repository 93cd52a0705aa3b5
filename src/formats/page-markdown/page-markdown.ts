import { HTMLElement, parse, TextNode } from 'node-html-parser';
import { blocksIn, joinBlocks } from './blocks.ts';

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
  const found = (pattern: RegExp): readonly (string | undefined)[] =>
    (pattern.exec(html) ?? []).slice(1).map((text) => new TextNode(text).text);
  const [href] = found(/<link rel="alternate" type="text\/markdown" href="([^"]*)"/);
  const [address] = found(/<link rel="canonical" href="([^"]*)"/);
  const [language] = found(/<html lang="([^"]*)"/);
  const main = mainOf(html);
  if (href === undefined || address === undefined || language === undefined || !main) return undefined;
  const [title] = found(/<meta property="og:title" content="([^"]*)"/);
  const [licenceUrl, licence] = found(/<a href="([^"]*)" rel="license">\s*([^<]*?)\s*</);
  const [changed] = found(/<div class="page-foot">.*?<time datetime="([^"]*)"/s);
  const [record] = found(/<link rel="alternate" type="application\/json" href="([^"]*)"/);
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

function mainOf(html: string): HTMLElement | undefined {
  const end = '</main>';
  const from = html.indexOf('<main');
  const to = html.lastIndexOf(end);
  if (from === -1 || to === -1) return undefined;
  const [main] = parse(html.slice(from, to + end.length), {
    blockTextElements: { script: true, style: true },
  }).childNodes;
  return main instanceof HTMLElement ? main : undefined;
}
