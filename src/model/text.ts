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

/**
 * A character that no words need and that harms where they are shown: commands of a terminal, what turns the reading
 * direction, letters that nobody sees, halves of characters.
 */
export const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}\p{Cs}]/u;

/** Any words, on one line or several; not empty. */
export const words = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !HIDDEN.test(text), { params: { problem: 'hidden-character' } });

/** One line of words: not empty, no line break. */
export const line = words.refine((text) => !text.includes('\n'), { params: { problem: 'line-break' } });

// Without a name before the host, which makes an address look like another’s, and without what no address holds as it
// is: it would end the address where that stands in a file of ours.
const PLAIN_ADDRESS =
  /^https?:\/\/(?![^/?#]*@)[^\s<>"{}|\\^`\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff\ud800-\udfff]+$/i;

/** An http(s) address. */
export const webAddress = z
  .url({ protocol: /^https?$/, abort: true })
  .regex(PLAIN_ADDRESS, { error: 'web-address' });

/** An http(s) address with places in braces, none of them in its host. */
export const addressTemplate = line.regex(/^https?:\/\/[^\s<>"|\\^`{}@/?#]+(?:[/?#][^\s<>"|\\^`]*)?$/i, {
  error: 'web-address',
});
