import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { splitFrontmatter } from '#check/frontmatter.ts';
import { editorMessages } from '#i18n/editor/messages.ts';
import type { FormField, Input } from './form-field.ts';

/** What a form shows for a field: texts, numbers and switches, in objects and lists. */
export type FormValue = string | number | boolean | readonly FormValue[] | FormValues;
export interface FormValues {
  readonly [name: string]: FormValue | undefined;
}

/** A file apart: its fields as a document that keeps comments, order and quotes, and the text after them. */
export interface RecordText {
  readonly fields: Document;
  /** Undefined for a file that is fields only. */
  readonly body: string | undefined;
}

const YAML = { version: '1.2', schema: 'core' } as const;

/**
 * Takes a file apart.
 * @throws {Unreadable} where its fields cannot be read, for then nothing of it can be written back.
 */
export function readRecordText(text: string, hasBody: boolean): RecordText {
  const halves = hasBody ? splitFrontmatter(text, editorMessages('es')) : undefined;
  const fields = parseDocument(halves?.fields ?? text, YAML);
  const [problem] = fields.errors;
  if (problem || halves?.problems.length || (fields.contents !== null && !isMap(fields.contents))) {
    throw new Unreadable(problem?.message ?? halves?.problems[0]?.what ?? '');
  }
  return { fields, body: halves?.body };
}

/** Something in a file is not what its fields expect; `npm run check` tells what. */
export class Unreadable extends Error {}

/**
 * The values of the fields that a form knows, with short forms written out.
 * @throws {Unreadable}
 */
export function valuesOf({ fields }: RecordText, form: readonly FormField[]): FormValues {
  return fields.contents === null ? {} : partsOf(fields.contents, form);
}

/**
 * What a form shows for a node; undefined where there is none, or nothing in it.
 * @throws {Unreadable} where the form could not show it, and would write over it
 */
export function valueOf(node: unknown, input: Input): FormValue | undefined {
  if (node === undefined || (isScalar(node) && node.value === null)) return undefined;
  if (input.kind === 'list') {
    if (!isSeq(node)) throw new Unreadable();
    return node.items.flatMap((item) => valueOf(item, input.item) ?? []);
  }
  if (input.kind === 'parts') {
    const { parts, short } = input;
    const shortPart = parts.find(({ name }) => name === short);
    if (!isScalar(node) || !shortPart) return partsOf(node, parts);
    return { [shortPart.name]: valueOf(node, shortPart.input) };
  }
  if (!isScalar(node)) throw new Unreadable();
  const { value, source } = node;
  if (input.kind === 'number' && typeof value === 'number') return value;
  if (input.kind === 'switch' && typeof value === 'boolean') return value;
  // YAML reads 2011, 15113 or 013 as numbers; what is meant is what was typed.
  const text = typeof value === 'string' ? value : source;
  if (text === undefined || input.kind === 'number' || input.kind === 'switch') throw new Unreadable();
  return text;
}

/** @throws {Unreadable} */
function partsOf(node: unknown, parts: readonly FormField[]): FormValues {
  if (!isMap(node)) throw new Unreadable();
  const values = parts.map(({ name, input }) => [name, valueOf(node.get(name, true), input)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
