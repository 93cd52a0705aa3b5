import * as z from 'zod';

/** What a field is for, in the words an editor reads in completion, in messages and in the editing guide. */
export type FieldHelp = Readonly<Record<'es' | 'en', string>>;

declare module 'zod' {
  interface GlobalMeta {
    help?: FieldHelp;
    /** Name of the code list, or of the collection, that the value comes from. */
    values?: string;
  }
}

/** The schema, described for the editor in Spanish and English. */
export function described<S extends z.ZodType>(schema: S, es: string, en: string): S {
  return schema.meta({ ...schema.meta(), description: es, help: { es, en } });
}

// YAML reads 2011, 15113 or 013 as numbers; what we mean is their text.
const numberAsText = (value: unknown): unknown =>
  typeof value === 'number' && Number.isInteger(value) ? String(value) : value;

/** A schema over text that also takes the whole numbers YAML makes of unquoted codes and years. */
export function fromText<S extends z.ZodType>(schema: S) {
  return z.preprocess(numberAsText, schema);
}

/** One line of words: not empty, no line break. */
export const line = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !text.includes('\n'), { params: { problem: 'line-break' } });

/** Words that may run over several lines. */
export const words = z.string().trim().min(1);

/** An http(s) address. */
export const webAddress = z.url({ protocol: /^https?$/ });
