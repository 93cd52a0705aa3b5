import { HTMLElement as ParsedElement, type Node, parse, TextNode } from 'node-html-parser';

/** An element of a page. */
export interface HtmlElement {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** An element, or the text between elements as it reads. */
export type HtmlNode = HtmlElement | string;

/** What stands in a piece of HTML, without comments, scripts and styles. */
export const parseHtml = (html: string): readonly HtmlNode[] =>
  nodesOf(parse(html, { blockTextElements: { script: false, style: false } }).childNodes);

function nodesOf(nodes: readonly Node[]): readonly HtmlNode[] {
  const read: HtmlNode[] = [];
  for (const node of nodes) {
    if (node instanceof TextNode) read.push(node.text);
    else if (node instanceof ParsedElement) {
      const { rawTagName, attributes, childNodes } = node;
      read.push({ name: rawTagName.toLowerCase(), attributes, children: nodesOf(childNodes) });
    }
  }
  return read;
}

/** The words of an element. */
export const textOf = (node: HtmlNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

/** Elements of a name within these, at any depth. */
export function elementsNamed(nodes: readonly HtmlNode[], name: string): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const look = (within: readonly HtmlNode[]): void => {
    for (const node of within) {
      if (typeof node === 'string') continue;
      if (node.name === name) found.push(node);
      look(node.children);
    }
  };
  look(nodes);
  return found;
}
