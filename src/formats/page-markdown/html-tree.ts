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
  parse(html, { blockTextElements: { script: false, style: false } }).childNodes.flatMap(nodesOf);

function nodesOf(node: Node): readonly HtmlNode[] {
  if (node instanceof TextNode) return [node.text];
  if (!(node instanceof ParsedElement)) return [];
  const { rawTagName, attributes, childNodes } = node;
  return [{ name: rawTagName.toLowerCase(), attributes, children: childNodes.flatMap(nodesOf) }];
}

/** The words of an element. */
export const textOf = (node: HtmlNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

/** Elements of a name within these, at any depth. */
export const elementsNamed = (nodes: readonly HtmlNode[], name: string): readonly HtmlElement[] =>
  nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [...(node.name === name ? [node] : []), ...elementsNamed(node.children, name)],
  );
