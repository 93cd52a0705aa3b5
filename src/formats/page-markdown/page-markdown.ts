import { blocksIn, joinBlocks } from './blocks.ts';
import { elementsNamed, parseHtml, textOf } from './html-tree.ts';

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
  const nodes = parseHtml(html);
  const [page] = elementsNamed(nodes, 'html');
  const [main] = elementsNamed(nodes, 'main');
  const links = [...elementsNamed(nodes, 'link'), ...elementsNamed(nodes, 'a')];
  const hrefWhere = (name: string, value: string): string | undefined =>
    links.find(({ attributes }) => attributes[name] === value)?.attributes['href'];
  const href = hrefWhere('type', 'text/markdown');
  const address = hrefWhere('rel', 'canonical');
  const language = page?.attributes['lang'];
  if (href === undefined || address === undefined || language === undefined || !main) return undefined;
  const record = hrefWhere('type', 'application/json');
  const licence = links.find(({ attributes }) => attributes['rel'] === 'license');
  const foot = elementsNamed([main], 'div').find(({ attributes }) => attributes['class'] === 'page-foot');
  const [changed] = foot ? elementsNamed([foot], 'time') : [];
  const title = elementsNamed(nodes, 'meta').find(({ attributes }) => attributes['property'] === 'og:title');
  const frontMatter = Object.entries({
    title: title?.attributes['content'],
    address,
    language,
    licence: licence && `${textOf(licence).trim()}, ${licence.attributes['href']}`,
    changed: changed?.attributes['datetime'],
    record: record === undefined ? undefined : new URL(record, address).href,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${JSON.stringify(value)}`]));
  const blocks = blocksIn(main, { language, address });
  const heading = blocks.filter(({ kind }) => kind === 'title');
  const rest = blocks.filter(({ kind }) => kind !== 'title');
  return { href, text: `---\n${frontMatter.join('\n')}\n---\n\n${joinBlocks([...heading, ...rest])}\n` };
}
