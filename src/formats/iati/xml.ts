import { xmlDocument, type XmlNode } from '../xml.ts';

/** An element to be written. */
export interface XmlElement {
  readonly name: string;
  readonly node: XmlNode;
}

/** An element; attributes that are undefined are left out. Children of a name stand together, as the schema has them. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  const node: Record<string, string | XmlNode[]> = {};
  for (const attribute in attributes) {
    const value = attributes[attribute];
    if (value !== undefined) node[`@${attribute}`] = value;
  }
  for (const child of children) {
    if (typeof child === 'string') {
      node['#text'] = child;
      continue;
    }
    const known = node[child.name];
    if (typeof known === 'object') known.push(child.node);
    else node[child.name] = [child.node];
  }
  return { name, node };
}

const linesOf = ({ name, node }: XmlElement): readonly string[] =>
  xmlDocument({ [name]: node }, 'indented').split('\n');

/** The document of a root with these attributes and elements, a line for each element. */
export function* iatiDocument(
  root: string,
  attributes: Readonly<Record<string, string>>,
  children: Iterable<XmlElement>,
): Generator<string> {
  // Declaration, start tag, the one child, end tag, and the end of the last line.
  const around = linesOf(element(root, attributes, { name: 'child', node: '' }));
  yield `${around.slice(0, 2).join('\n')}\n`;
  for (const child of children)
    yield `${linesOf(element(root, {}, child))
      .slice(2, -2)
      .join('\n')}\n`;
  yield `${around.slice(-2).join('\n')}`;
}
