import { codeSpan, delimited, escapeMarkdown, escapeWithAddresses } from './escape.ts';
import { isBlock, isLeftOut } from './elements.ts';
import { type HtmlElement, type HtmlNode, textOf } from './html-tree.ts';

/** Where a piece of the page stands. */
export interface Place {
  /** Language of the text around it. */
  readonly language: string;
  /** The address of the page, which its links are relative to. */
  readonly address: string;
  /** Whether it is in a navigation, in a link. */
  readonly navigation?: boolean;
  readonly link?: boolean;
}

/** Words, links and emphasis as Markdown, white space as the page shows it, on one line but for line breaks. */
export function inlineMarkdown(nodes: readonly HtmlNode[], place: Place): string {
  let markdown = '';
  for (const node of nodes) markdown = joined(markdown, inlineNode(node, place));
  return markdown;
}

/** One after the other, without making a link or an image of what is none. */
function joined(before: string, after: string): string {
  if (after.startsWith('(') && before.endsWith(']')) return `${before}\\${after}`;
  if (after.startsWith('[') && before.endsWith('!')) return `${before.slice(0, -1)}\\!${after}`;
  return before + after;
}

const collapse = (text: string): string => text.replace(/[\t\r\n\f][ \t\r\n\f]*| {2,}/g, ' ');

function inlineNode(node: HtmlNode, place: Place): string {
  if (typeof node === 'string')
    return place.link ? escapeMarkdown(collapse(node)) : escapeWithAddresses(collapse(node));
  if (isLeftOut(node)) return '';
  const language = node.attributes['lang'];
  if (language === undefined || language === place.language) return inlineElement(node, place);
  const inner = inlineElement(node, { ...place, language });
  return delimited(inner, `<span lang="${language}">`, '</span>');
}

function inlineElement(element: HtmlElement, place: Place): string {
  const inner = (): string => inlineMarkdown(element.children, place);
  switch (element.name) {
    case 'a':
      return link(element, inlineMarkdown(element.children, { ...place, link: true }), place);
    case 'b':
    case 'strong':
      return delimited(inner(), '**', '**');
    case 'cite':
    case 'dfn':
    case 'em':
    case 'i':
      return emphasis(inner());
    case 'del':
    case 's':
      return delimited(inner(), '~~', '~~');
    case 'code':
    case 'kbd':
    case 'samp':
      return codeSpan(collapse(textOf(element)));
    case 'q':
      return `“${inner()}”`;
    case 'br':
      return '\\\n';
    case 'img':
      return `!${link(element, escapeMarkdown(element.attributes['alt'] ?? ''), place)}`;
    case 'svg':
      return escapeMarkdown(element.attributes['aria-label'] ?? '');
    default:
      if (element.attributes['class'] === 'cite') return citation(textOf(element));
      return isBlock(element) ? ` ${inner()} ` : inner();
  }
}

/** A citation, whose own brackets stay as they are: `[1, p. 2]`. */
const citation = (text: string): string => `[${escapeMarkdown(collapse(text).slice(1, -1))}]`;

/** Emphasis in emphasis takes the other sign: two of one would make it strong. */
function emphasis(inline: string): string {
  const sign = /^\s*\*|\*\s*$/.test(inline) ? '_' : '*';
  return delimited(inline, sign, sign);
}

/** A link to another page; a place on the same page is not there in the text. */
function link(element: HtmlElement, text: string, { address }: Place): string {
  const target = element.attributes['href'] ?? element.attributes['src'] ?? '#';
  if (target.startsWith('#')) return text;
  const href = new URL(target, address).href.replaceAll('(', '%28').replaceAll(')', '%29');
  // An address as its own text, or a link without any.
  if (text.trim() === '' || textOf(element).trim() === href) return `<${href}>`;
  return delimited(text, '[', `](${href})`);
}
