import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type * as z from 'zod';
import { isCollection } from '#check/reference.ts';
import { fieldOf, partOf } from '#model/field.ts';
import type { Collection } from '#model/key.ts';

/** A key that a field holds, and where it stands in the text of the fields. */
export interface FieldReference {
  readonly collection: Collection;
  readonly key: string;
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/** The nodes of YAML fields, mistakes or not: what is understood has its true place. */
export const readFields = (fields: string): unknown =>
  parseDocument(fields, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    uniqueKeys: false,
    logLevel: 'silent',
  }).contents;

/** Every key of a record that stands in a field which holds one, also where another part of its item is wrong. */
export function fieldReferences(schema: z.core.$ZodType, node: unknown): readonly FieldReference[] {
  const field = fieldOf(schema);
  if (isScalar(node)) {
    const place = placeOf(node);
    return place && isCollection(field.values)
      ? [{ collection: field.values, key: String(node.value), ...place }]
      : [];
  }
  if (isSeq(node)) {
    return node.items.flatMap((item, n) => within(partOf(field.core, n), item));
  }
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    within(isScalar(key) ? partOf(field.core, String(key.value)) : undefined, value),
  );
}

const within = (schema: z.core.$ZodType | undefined, node: unknown): readonly FieldReference[] =>
  schema ? fieldReferences(schema, node) : [];

/** Where a value stands, with its quotes; undefined for nothing. */
export function placeOf(node: Node): { readonly start: number; readonly end: number } | undefined {
  const [start, end] = node.range ?? [];
  return start === undefined || end === undefined || start === end ? undefined : { start, end };
}

/** A key as YAML takes it for text: `true` or `1e3` would be something else. */
export function keyAsYaml(key: string): string {
  const value: unknown = parseDocument(key, { version: '1.2', schema: 'core' }).toJS();
  return typeof value === 'string' ? key : `'${key}'`;
}

/** What takes the place of a key as it was typed, in its quotes; undefined where it is not typed plainly. */
export function retyped(typed: string, from: string, to: string): string | undefined {
  if (typed === from) return keyAsYaml(to);
  const [quote] = typed;
  return (quote === '"' || quote === "'") && typed === quote + from + quote ? quote + to + quote : undefined;
}
