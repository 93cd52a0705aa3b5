import { Document, isMap, isScalar, isSeq } from 'yaml';
import * as z from 'zod';
import { acceptedValues } from '#check/accepted-values.ts';
import { isCollection } from '#check/reference.ts';
import type { EditorLanguage, EditorMessages } from '#i18n/editor/messages.ts';
import { type Field, fieldOf, partOf } from '#model/field.ts';
import type { Collection } from '#model/key.ts';
import { sampleOf } from './sample.ts';

type Schema = z.core.$ZodType;

/** What the comments of a new file need to know. */
export interface CommentWords {
  readonly language: EditorLanguage;
  readonly messages: EditorMessages;
  /** Joins the values that a field accepts: `recipient, provider o dual`. */
  readonly oneOf: (values: readonly string[]) => string;
  /** Said beside what nobody knows yet. */
  readonly toFind: string;
  /** Name of a record, which says whose a key is. */
  readonly titleOf: (collection: Collection, key: string) => string | undefined;
}

/** A field of a new file in its place: what it holds, or an example of what it could hold. */
export interface FieldSlot {
  readonly name: string;
  /** Fields within it, each in its own place; only where it holds something. */
  readonly parts?: readonly string[];
}

// Longer ones would push the value out of sight.
const LONGEST_COMMENT = 90;
/** Values that say that nobody knows: the scope, the sector and the rest. Beside them, the file says so in words. */
export const openValues: readonly string[] = ['unknown', 'unspecified', '99810'];

/** The fields of a new file: those that are known, and in their places those that could be, as comments. */
export function commentedFields(
  schema: Schema,
  slots: readonly FieldSlot[],
  data: Readonly<Record<string, unknown>>,
  words: CommentWords,
): string {
  const { core } = fieldOf(schema);
  return slots
    .flatMap(({ name, parts }): readonly string[] => {
      const field = partOf(core, name);
      if (!field) return [];
      const value = data[name];
      if (value === undefined) return asComment(exampleLines(field, name, words));
      if (!parts || !isRecord(value)) return written(field, name, value, words);
      const inner = commentedFields(
        field,
        parts.map((part) => ({ name: part })),
        value,
        words,
      );
      return [
        `${name}:`,
        ...inner
          .trimEnd()
          .split('\n')
          .map((line) => `  ${line}`),
      ];
    })
    .map((line) => `${line}\n`)
    .join('');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lines as a comment: without its first two characters, each is a field again. */
export const asComment = (lines: readonly string[]): readonly string[] => lines.map((line) => `# ${line}`);

/** A field with an example of what it could hold, and what it and its parts are for. */
function exampleLines(field: Schema, name: string, words: CommentWords): readonly string[] {
  const [first = '', ...rest] = written(field, name, sampleOf(field, name, words.messages), words, true);
  const help = fieldOf(field).help?.[words.language];
  return help === undefined || first.includes(` # ${help}`)
    ? [first, ...rest]
    : [`${first} # ${help}`, ...rest];
}

/** The lines of one field, with what its values mean beside them. */
export function written(
  field: Schema,
  name: string,
  value: unknown,
  words: CommentWords,
  isExample = false,
): readonly string[] {
  const document = new Document(
    { [name]: value },
    { version: '1.2', schema: 'core', aliasDuplicateObjects: false },
  );
  annotate(field, document.get(name, true), words, isExample, new Set());
  return document.toString({ lineWidth: 0, singleQuote: true }).trimEnd().split('\n');
}

/** Puts comments beside values; a list of values is told once. */
function annotate(
  schema: Schema,
  node: unknown,
  words: CommentWords,
  isExample: boolean,
  told: Set<string>,
): void {
  const field = fieldOf(schema);
  if (isScalar(node)) {
    const text = String(node.value);
    if (typeof node.value === 'string' && isYear(text, schema)) node.value = Number(text);
    const comment = [
      ...(isExample ? [field.help?.[words.language]] : []),
      commentOf(field, text, words, told),
    ].filter((part) => part !== undefined);
    if (comment.length > 0) node.comment = ` ${comment.join(': ')}`;
    return;
  }
  const inner = (part: Schema | undefined, value: unknown): void => {
    if (part) annotate(part, value, words, isExample, told);
  };
  if (isSeq(node)) node.items.forEach((item, n) => inner(partOf(field.core, n), item));
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (isScalar(key)) inner(partOf(field.core, String(key.value)), value);
  }
}

/** A year is written as one writes it, without quotes, where the schema takes a number for it. */
const isYear = (text: string, schema: Schema): boolean =>
  /^[12]\d{3}$/.test(text) &&
  fieldOf(schema).values === undefined &&
  z.safeParse(schema, Number(text)).success;

function commentOf(field: Field, value: string, words: CommentWords, told: Set<string>): string | undefined {
  if (openValues.includes(value)) return words.toFind;
  if (isCollection(field.values)) return words.titleOf(field.values, value);
  const accepted = acceptedValues(field);
  if (!accepted) return undefined;
  const name = field.values ?? '';
  const labelled = accepted.map(({ value: one, label }) => {
    const inWords = label?.[words.language];
    return inWords === undefined || inWords.toLowerCase() === one ? one : `${one} (${inWords})`;
  });
  const bare = accepted.map(({ value: one }) => one);
  // Numbers alone say nothing.
  const whole = [labelled, ...(bare.every((one) => /[a-z]/i.test(one)) ? [bare] : [])]
    .map(words.oneOf)
    .find((text) => text.length <= LONGEST_COMMENT);
  if (whole !== undefined && !told.has(name)) {
    told.add(name);
    return whole;
  }
  return accepted.find((one) => one.value === value)?.label?.[words.language];
}
