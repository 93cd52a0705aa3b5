import XMLBuilder from 'fast-xml-builder';

/** An element: its text, or its attributes (`@name`), text (`#text`) and children, in this order. */
export type XmlNode = string | { readonly [name: string]: XmlNode | readonly XmlNode[] | undefined };

// Characters that XML 1.0 cannot hold, not even escaped.
const impossible = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

const possible = (_name: string, value: unknown): string =>
  String(value).toWellFormed().replace(impossible, '');

const builderOf = (format: boolean) =>
  new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    suppressBooleanAttributes: false,
    suppressEmptyNode: true,
    tagValueProcessor: possible,
    attributeValueProcessor: possible,
    format,
  });

const builders = { compact: builderOf(false), indented: builderOf(true) } as const;

/** An XML document of one root: text and attributes escaped, what XML cannot hold left out. */
export const xmlDocument = (
  root: Readonly<Record<string, XmlNode>>,
  layout: keyof typeof builders = 'compact',
): string => `<?xml version="1.0" encoding="UTF-8"?>\n${builders[layout].build(root).trimEnd()}\n`;
