import { isBlock, isHeading, isLeftOut, isWithin } from './elements.ts';
import { cell, delimited, heading, oneLine, paragraph } from './escape.ts';
import { inlineMarkdown, type Place } from './inline.ts';
import { elementsNamed, type HtmlElement, type HtmlNode, textOf } from './html-tree.ts';

/** A paragraph, list, table… with no blank line before or after. */
export interface Block {
  readonly kind: 'title' | 'text' | 'list' | 'other';
  readonly markdown: string;
}

/** What stands in an element, block by block. */
export function blocksIn(parent: HtmlElement, place: Place): readonly Block[] {
  return partsOf(parent).flatMap((part) =>
    'run' in part ? text(paragraph(inlineMarkdown(part.run, place))) : block(part.block, place),
  );
}

type Part = { readonly run: HtmlNode[] } | { readonly block: HtmlElement };

/** What stands in an element in its order: the blocks, and what runs on between them. */
function partsOf(parent: HtmlElement): readonly Part[] {
  const parts: Part[] = [];
  for (const child of parent.children) {
    const last = parts.at(-1);
    if (typeof child !== 'string' && isBlock(child)) parts.push({ block: child });
    else if (last && 'run' in last) last.run.push(child);
    else parts.push({ run: [child] });
  }
  return parts.filter((part) => 'run' in part || !isLeftOut(part.block));
}

const text = (markdown: string): readonly Block[] => (markdown === '' ? [] : [{ kind: 'text', markdown }]);

function block(element: HtmlElement, place: Place): readonly Block[] {
  const language = element.attributes['lang'] ?? place.language;
  const inside = { ...place, language };
  const foreign = language !== place.language;
  if (isHeading(element) || element.name === 'p' || element.name === 'summary') {
    const inline = inlineOf(element, inside);
    return line(element, foreign ? delimited(inline, `<span lang="${language}">`, '</span>') : inline);
  }
  const blocks = container(element, inside);
  return foreign && blocks.length > 0
    ? [other(`<div lang="${language}">`), ...blocks, other('</div>')]
    : blocks;
}

const other = (markdown: string): Block => ({ kind: 'other', markdown });

/** The words of a line; its parts apart where the page sets them apart by their look. */
function inlineOf(element: HtmlElement, place: Place): string {
  if (!/^(?:record-line|eyebrow)$/.test(element.attributes['class'] ?? ''))
    return inlineMarkdown(element.children, place);
  return element.children
    .map((node) => inlineMarkdown([node], place).trim())
    .filter((part) => part !== '')
    .join(' · ');
}

function line(element: HtmlElement, inline: string): readonly Block[] {
  if (inline.trim() === '') return [];
  switch (element.name) {
    case 'p':
      return leadsWithin(element) ? [] : text(paragraph(inline));
    case 'summary':
      return [{ kind: 'text', markdown: `**${oneLine(inline)}**` }];
    case 'h1':
      return [{ kind: 'title', markdown: `# ${heading(inline)}` }];
    default:
      return [other(`${'#'.repeat(Number(element.name[1]))} ${heading(inline)}`)];
  }
}

/** Whether all that stands in the element are links to places on the same page. */
const leadsWithin = (element: HtmlElement): boolean =>
  element.children.every((node) => (typeof node === 'string' ? node.trim() === '' : isWithin(node)));

function container(element: HtmlElement, place: Place): readonly Block[] {
  switch (element.name) {
    case 'ul':
      return list(itemsOf(element, place), () => '- ');
    case 'ol': {
      // The numbers of pages are not those of their places in the list.
      if (place.navigation) return list(itemsOf(element, place), () => '- ');
      const first = Number(element.attributes['start'] ?? 1);
      return list(itemsOf(element, place), (n) => `${first + n}. `);
    }
    case 'dl':
      return list(descriptions(element, place), () => '- ');
    case 'table':
      return table(element, place);
    case 'blockquote':
      return [other(joinBlocks(blocksIn(element, place)).replace(/^/gm, '> ').replace(/^> $/gm, '>'))];
    case 'pre':
      return [other(fenced(textOf(element)))];
    case 'hr':
      return [other('---')];
    case 'nav':
      return leadsElsewhere(element) ? blocksIn(element, { ...place, navigation: true }) : [];
    default:
      return blocksIn(element, place);
  }
}

/** Whether some link of a navigation leads off the page. */
const leadsElsewhere = (nav: HtmlElement): boolean =>
  elementsNamed([nav], 'a').some((link) => !isWithin(link));

/** Blocks one after the other; a list after a list has other marks, or they would be one. */
export function joinBlocks(blocks: readonly Block[], between = '\n\n'): string {
  const written: string[] = [];
  let marks: string | undefined;
  for (const { kind, markdown } of blocks) {
    const again = kind === 'list' && marks === marksOf(markdown);
    const block = again ? markdown.replace(/^- /gm, '* ').replace(/^(\d+)\. /gm, '$1) ') : markdown;
    written.push(block);
    marks = kind === 'list' ? marksOf(block) : undefined;
  }
  return written.join(between);
}

/** What a list marks its items with, without their numbers. */
const marksOf = (list: string): string | undefined => /^\d*(\S)/.exec(list)?.[1];

/** A list item: what follows its first line stands under it. */
const indented = (markdown: string, mark: string): string =>
  mark + markdown.replace(/\n(?!\n)/g, `\n${' '.repeat(mark.length)}`);

function fenced(code: string): string {
  const fence = code.includes('```') ? '~~~~' : '```';
  return `${fence}\n${code.replace(/^\n|\n+$/g, '')}\n${fence}`;
}

type Item = readonly Block[];

const elementsIn = (parent: HtmlElement): readonly HtmlElement[] =>
  parent.children.flatMap((node) => (typeof node === 'string' || isLeftOut(node) ? [] : [node]));

const itemsOf = (element: HtmlElement, place: Place): readonly Item[] =>
  elementsIn(element).map((item) => block(item, place));

function list(items: readonly Item[], marker: (n: number) => string): readonly Block[] {
  const filled = items.filter((item) => item.length > 0);
  if (filled.length === 0) return [];
  const tight = filled.every(([, ...rest]) => rest.every(({ kind }) => kind === 'list'));
  const lines = filled.map((item, n) => {
    const mark = marker(n);
    return indented(joinBlocks(item, tight ? '\n' : '\n\n'), mark);
  });
  return [{ kind: 'list', markdown: lines.join(tight ? '\n' : '\n\n') }];
}

/** Each term of a description list with what is said of it. */
function descriptions(element: HtmlElement, place: Place): readonly Item[] {
  const parts = elementsIn(element).flatMap((part) => (part.name === 'div' ? elementsIn(part) : [part]));
  const items: Block[][] = [];
  for (const part of parts) {
    const blocks = blocksIn(part, place);
    const item = items.at(-1);
    if (part.name === 'dt' || item === undefined)
      items.push([{ kind: 'text', markdown: `**${joinBlocks(blocks)}:**` }]);
    else item.push(...blocks);
  }
  return items.map(([term, first, ...rest]): Item => {
    if (!term || !first) return term ? [term] : [];
    return first.kind === 'text'
      ? [{ kind: 'text', markdown: `${term.markdown} ${first.markdown}` }, ...rest]
      : [term, first, ...rest];
  });
}

function table(element: HtmlElement, place: Place): readonly Block[] {
  const caption = elementsIn(element).filter(({ name }) => name === 'caption');
  const rows = elementsNamed([element], 'tr').map((row) =>
    elementsIn(row).map((of) => cellLines(of, place).join('<br>')),
  );
  const [head, ...body] = rows;
  if (!head) return [];
  const written = [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
  return [...caption.flatMap((of) => blocksIn(of, place)), other(written.join('\n'))];
}

/** What stands in a cell, a line for each block in it: a table has no room for more. */
function cellLines(element: HtmlElement, place: Place, around = place.language): readonly string[] {
  const language = element.attributes['lang'] ?? around;
  return partsOf(element).flatMap((part) => {
    if ('block' in part) return cellLines(part.block, place, language);
    const line = cell(
      inlineMarkdown([{ name: 'span', attributes: { lang: language }, children: part.run }], place),
    );
    return line === '' ? [] : [line];
  });
}
