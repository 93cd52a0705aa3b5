/** A component that editors may write in the text, without import. */
interface TextComponent {
  readonly name: string;
  /** Whether it wraps text (`<Note>` … `</Note>`) or stands alone (`<Figure … />`). */
  readonly wraps: boolean;
  /** Attributes it takes, each a plain quoted text; with the closed list of values where there is one. */
  readonly attributes: Readonly<
    Record<string, { readonly required: boolean; readonly values?: readonly string[] }>
  >;
}

/** Drawn diagrams that a text may show. */
export const figureNames = [
  'strands',
  'recipient',
  'provider',
  'horizontal',
  'dual',
  'bilateral',
  'multilateral',
  'regional',
  'north-south',
  'south-south',
  'triangular',
  'south-north',
] as const;
export type FigureName = (typeof figureNames)[number];

/** Kinds of file whose fields a text may list in a table. */
export const fieldTableNames = [
  'concept',
  'project',
  'organization',
  'source',
  'page',
  'site',
  'groupings',
] as const;
export type FieldTableName = (typeof fieldTableNames)[number];

/** The closed list of components. */
export const textComponents: readonly TextComponent[] = [
  { name: 'Note', wraps: true, attributes: { title: { required: false } } },
  { name: 'Figure', wraps: false, attributes: { name: { required: true, values: figureNames } } },
  {
    name: 'Image',
    wraps: false,
    attributes: { file: { required: true }, alt: { required: true }, caption: { required: false } },
  },
  { name: 'Fields', wraps: false, attributes: { of: { required: true, values: fieldTableNames } } },
];

/** A component tag as written, once it has been found to be well formed and allowed. */
export interface ComponentTag {
  readonly name: string;
  readonly form: 'open' | 'close' | 'alone';
  readonly attributes: Readonly<Record<string, string>>;
}

export type ComponentProblem =
  | { readonly problem: 'html'; readonly tag: string }
  | { readonly problem: 'unsafe-attribute'; readonly tag: string; readonly attribute: string }
  | { readonly problem: 'component-unknown'; readonly tag: string }
  | { readonly problem: 'component-not-alone'; readonly tag: string }
  | { readonly problem: 'component-form'; readonly tag: string; readonly wraps: boolean }
  | {
      readonly problem: 'component-attribute';
      readonly tag: string;
      readonly attribute: string;
      readonly accepted: readonly string[];
    }
  | {
      readonly problem: 'component-value';
      readonly tag: string;
      readonly attribute: string;
      readonly value: string;
      readonly accepted: readonly string[];
    };

const TAG =
  /^<(?<close>\/?)(?<name>[A-Za-z][\w.:-]*)(?<attributes>(?:\s+[\w.:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(?<alone>\/?)>$/;
const ATTRIBUTE = /([\w.:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const UNSAFE_ATTRIBUTE = /^(?:on.*|style|srcdoc|formaction)$/i;

/** Reads a run of raw markup as one component tag, or says why it is not one. */
export function readComponentTag(markup: string): ComponentTag | ComponentProblem {
  const text = markup.trim();
  const tag = /^<\/?([A-Za-z][\w.:-]*)/.exec(text)?.[1] ?? text.slice(0, 20);
  const parsed = TAG.exec(text)?.groups;
  const component = textComponents.find((candidate) => candidate.name === tag);
  const attributes = readAttributes(parsed?.['attributes'] ?? text.slice(tag.length + 1));
  const unsafe = Object.keys(attributes).find((name) => UNSAFE_ATTRIBUTE.test(name));
  if (unsafe !== undefined) return { problem: 'unsafe-attribute', tag, attribute: unsafe };
  if (!component) return { problem: /^[A-Z]/.test(tag) ? 'component-unknown' : 'html', tag };
  if (!parsed) return { problem: 'component-not-alone', tag };

  const form = parsed['close'] ? 'close' : parsed['alone'] ? 'alone' : 'open';
  if ((form === 'alone') === component.wraps)
    return { problem: 'component-form', tag, wraps: component.wraps };
  if (form === 'close') return { name: component.name, form, attributes: {} };

  const accepted = Object.keys(component.attributes);
  for (const [attribute, value] of Object.entries(attributes)) {
    const known = Object.hasOwn(component.attributes, attribute)
      ? component.attributes[attribute]
      : undefined;
    if (!known) return { problem: 'component-attribute', tag, attribute, accepted };
    if (known.values && !known.values.includes(value)) {
      return { problem: 'component-value', tag, attribute, value, accepted: known.values };
    }
  }
  const missing = accepted.find((name) => component.attributes[name]?.required && !(name in attributes));
  if (missing !== undefined) return { problem: 'component-attribute', tag, attribute: missing, accepted };
  return { name: component.name, form, attributes };
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', double, single, bare]) => [
      name,
      double ?? single ?? bare ?? '',
    ]),
  );
}
