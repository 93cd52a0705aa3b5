import { possibleText, xmlDocument, type XmlNode } from '../xml.ts';

/** An element to be written: its attributes in their order, then elements or text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** An element; attributes that are undefined are left out. Children of a name stand together, as the schema has them. */
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

/** Whether writing the element drops characters. */
export function losesCharacters({ attributes, children }: XmlElement): boolean {
  return (
    Object.values(attributes).some((value) => possibleText(value) !== value) ||
    children.some((child) =>
      typeof child === 'string' ? possibleText(child) !== child : losesCharacters(child),
    )
  );
}

function nodeOf({ attributes, children }: XmlElement): XmlNode {
  const byName = new Map<string, XmlNode[]>();
  const text: string[] = [];
  for (const child of children) {
    if (typeof child === 'string') {
      text.push(child);
      continue;
    }
    const known = byName.get(child.name);
    if (known) known.push(nodeOf(child));
    else byName.set(child.name, [nodeOf(child)]);
  }
  return {
    ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`@${name}`, value])),
    ...(text.length === 0 ? {} : { '#text': text.join('') }),
    ...Object.fromEntries(byName),
  };
}

/** The document with the element as its root, a line for each element. */
export const iatiDocument = (root: XmlElement): string =>
  xmlDocument({ [root.name]: nodeOf(root) }, 'indented');
