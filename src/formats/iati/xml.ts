import { XMLBuilder } from 'fast-xml-parser';

/** An element to be written: its attributes in their order, then elements or text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** An element; attributes that are undefined are left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (XmlElement | string)[]
): XmlElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ),
  children,
});

/** Characters that no XML 1.0 document may hold, escaped or not. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text as XML can hold it: line ends as a parser gives them back, without the characters that XML forbids. */
export const legalText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(ILLEGAL, '');

/** Whether writing the element drops characters. */
export function losesCharacters({ attributes, children }: XmlElement): boolean {
  return (
    Object.values(attributes).some((value) => value.search(ILLEGAL) >= 0) ||
    children.some((child) =>
      typeof child === 'string' ? child.search(ILLEGAL) >= 0 : losesCharacters(child),
    )
  );
}

interface OrderedNode {
  readonly [name: string]: readonly OrderedNode[] | Readonly<Record<string, string>> | string;
}

const ATTRIBUTE = '@_';

const prefixed = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [ATTRIBUTE + name, legalText(value)]));

const ordered = (child: XmlElement | string): OrderedNode =>
  typeof child === 'string'
    ? { '#text': legalText(child) }
    : { [child.name]: child.children.map(ordered), ':@': prefixed(child.attributes) };

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
});

/** The document with the element as its root, in UTF-8. */
export function xmlDocument(root: XmlElement): string {
  const declaration: OrderedNode = {
    '?xml': [{ '#text': '' }],
    ':@': prefixed({ version: '1.0', encoding: 'UTF-8' }),
  };
  return `${builder.build([declaration, ordered(root)])}\n`;
}
