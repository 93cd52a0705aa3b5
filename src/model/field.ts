import * as z from 'zod';
import type { FieldHelp } from './text.ts';

type Schema = z.core.$ZodType;

/** What a schema says of one field. */
export interface Field {
  /** The schema without what makes it optional, defaulted or preprocessed. */
  readonly core: Schema;
  /** Every layer, from the outermost. */
  readonly layers: readonly Schema[];
  readonly help?: FieldHelp | undefined;
  /** Name of the code list or collection that its value comes from. */
  readonly values?: string | undefined;
}

// Schemas are few and never change; the records that are read through them are many.
const fields = new WeakMap<Schema, Field>();

/** Reads one schema, through what wraps it. */
export function fieldOf(schema: Schema): Field {
  const known = fields.get(schema);
  if (known) return known;
  const field = readField(schema);
  fields.set(schema, field);
  return field;
}

function readField(schema: Schema): Field {
  const layers = layersOf(schema);
  const first = <K extends 'help' | 'values'>(name: K) =>
    layers.map((layer) => z.globalRegistry.get(layer)?.[name]).find((value) => value !== undefined);
  return { core: layers.at(-1) ?? schema, layers, help: first('help'), values: first('values') };
}

function layersOf(schema: Schema): readonly Schema[] {
  if (
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodDefault ||
    schema instanceof z.core.$ZodPrefault
  ) {
    return [schema, ...layersOf(schema._zod.def.innerType)];
  }
  if (schema instanceof z.core.$ZodPipe) {
    const { in: before, out } = schema._zod.def;
    return [schema, ...layersOf(out instanceof z.core.$ZodTransform ? before : out)];
  }
  if (schema instanceof z.core.$ZodUnion) {
    return [schema, ...schema._zod.def.options.flatMap((option) => layersOf(option).slice(0, -1)), schema];
  }
  return [schema];
}

/** The schema of one part of an object or list; undefined where there is none. */
export function partOf(core: Schema, part: PropertyKey): Schema | undefined {
  if (core instanceof z.core.$ZodRecord) return core._zod.def.valueType;
  if (core instanceof z.core.$ZodArray) return core._zod.def.element;
  if (!(core instanceof z.core.$ZodObject)) return undefined;
  const { shape, catchall } = core._zod.def;
  const own = typeof part === 'string' && Object.hasOwn(shape, part) ? shape[part] : undefined;
  return own ?? (catchall instanceof z.core.$ZodNever ? undefined : catchall);
}

/** Names of the fields that the schema knows; none when it is not an object. */
export function fieldNames(core: Schema): readonly string[] {
  return core instanceof z.core.$ZodObject ? Object.keys(core._zod.def.shape) : [];
}

/** The field at a path. An item of a list speaks with the words of the list where it has none. */
export function fieldAt(schema: Schema, path: readonly PropertyKey[]): Field | undefined {
  let field = fieldOf(schema);
  for (const part of path) {
    const next = partOf(field.core, part);
    if (!next) return undefined;
    const read = fieldOf(next);
    field = typeof part === 'number' ? { ...read, help: read.help ?? field.help } : read;
  }
  return field;
}

/** A text in a record, with its path and what its schema says of it. */
export interface TextValue {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly field: Field;
}

/** Every text of a parsed record, in the order of the schema. */
export function textsOf(schema: Schema, data: unknown, path: readonly PropertyKey[] = []): TextValue[] {
  const field = fieldOf(schema);
  if (typeof data === 'string') return [{ path, text: data, field }];
  if (Array.isArray(data)) {
    return data.flatMap((item: unknown, n) => {
      const element = partOf(field.core, n);
      return element ? textsOf(element, item, [...path, n]) : [];
    });
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    const inner = partOf(field.core, name);
    return inner ? textsOf(inner, value, [...path, name]) : [];
  });
}
