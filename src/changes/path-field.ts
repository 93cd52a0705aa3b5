import * as z from 'zod';
import { type Field, fieldOf, partOf } from '#model/field.ts';

/** What a schema says of a field that is named without the places of list items. */
export interface PathField {
  readonly field: Field;
  /** How many of the names lead to the innermost list that the field is in; 0 where it is in none. */
  readonly listDepth: number;
  /** The items of that list; the field's own where it is a list. */
  readonly element?: z.core.$ZodType;
}

/** Undefined where the schema has no such field. */
export function fieldOfPath(schema: z.core.$ZodType, path: readonly string[]): PathField | undefined {
  let field = fieldOf(schema);
  let listDepth = 0;
  let element: z.core.$ZodType | undefined;
  const enter = (depth: number): void => {
    const inner = field.core instanceof z.core.$ZodArray ? field.core._zod.def.element : undefined;
    if (!inner) return;
    listDepth = depth;
    element = inner;
    field = fieldOf(inner);
  };
  for (const [n, name] of path.entries()) {
    enter(n);
    const part = partOf(field.core, name);
    if (!part) return undefined;
    field = fieldOf(part);
  }
  if (field.core instanceof z.core.$ZodArray) element = field.core._zod.def.element;
  return { field, listDepth, ...(element ? { element } : {}) };
}
