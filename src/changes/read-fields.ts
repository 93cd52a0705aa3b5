import * as z from 'zod';
import { fieldOf, partOf } from '#model/field.ts';

type Schema = z.core.$ZodType;

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The data as the schema reads it, so that two ways of writing the same fact are the same. What it refuses stays as it
 * was written: an older version may follow an older schema.
 */
export function readFields(schema: Schema, raw: unknown): unknown {
  const result = z.safeParse(schema, raw);
  if (result.success) return result.data;
  const { core, layers } = fieldOf(schema);
  const written = layers.reduce(inFull, raw);
  const part = (name: PropertyKey, value: unknown): unknown => {
    const inner = partOf(core, name);
    return inner ? readFields(inner, value) : value;
  };
  if (Array.isArray(written)) return written.map((value: unknown, n) => part(n, value));
  if (!isFields(written)) return written;
  return Object.fromEntries(Object.entries(written).map(([name, value]) => [name, part(name, value)]));
}

/** A short form as the whole that it stands for. */
function inFull(value: unknown, layer: Schema): unknown {
  if (!(layer instanceof z.core.$ZodPipe) || !(layer._zod.def.in instanceof z.core.$ZodTransform))
    return value;
  const { success, data } = z.safeParse(layer._zod.def.in, value);
  return success ? data : value;
}
