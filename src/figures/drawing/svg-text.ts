import type { Element, ElementContent } from 'xast';
import type { Drawing } from '../figure.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;' };
const escaped = (letter: string): string => escapes[letter] ?? letter;
// What XML cannot hold in any way.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

const inText = (value: string): string => value.replace(FORBIDDEN, '').replace(/[&<]/g, escaped);
const inAttribute = (value: string): string => value.replace(FORBIDDEN, '').replace(/[&<"]/g, escaped);

/**
 * A drawing’s elements as text. The drawings of a large site have tens of millions of attributes, and
 * `xast-util-to-xml` takes ten times as long to write them.
 */
export const svgText = (content: readonly ElementContent[]): string => content.map(nodeText).join('');

const texts = new WeakMap<Drawing, string>();

/** What a drawing holds as text, written once: its page and the comparison with the last build ask. */
export function drawingText(drawing: Drawing): string {
  const text = texts.get(drawing) ?? svgText(drawing.content);
  texts.set(drawing, text);
  return text;
}

/** An element around such text. */
export function elementAround(element: Element, text: string): string {
  const empty = elementText(element);
  return `${empty.slice(0, -'/>'.length)}>${text}</${element.name}>`;
}

function nodeText(node: ElementContent): string {
  switch (node.type) {
    case 'element':
      return elementText(node);
    case 'text':
      return inText(node.value);
    default:
      throw new TypeError(`A drawing has elements and text, not ${node.type}.`);
  }
}

function elementText({ name, attributes, children }: Element): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) start += ` ${key}="${inAttribute(String(value))}"`;
  return children.length === 0 ? `${start}/>` : `${start}>${svgText(children)}</${name}>`;
}
