import * as z from 'zod';
import { acceptedValues } from '#check/accepted-values.ts';
import { isCollection } from '#check/reference.ts';
import { isListName } from '#check/value-lists.ts';
import { type Field, fieldNames, fieldOf, partOf } from '#model/field.ts';
import type { Collection } from '#model/key.ts';
import type { FieldHelp } from '#model/text.ts';
import type { ListName } from '#i18n/editor/messages.ts';

/** Text of one line, text of several, and texts of a fixed form; each as its schema tells it apart. */
export type TextKind =
  | 'line'
  | 'words'
  | 'date'
  | 'date-or-unknown'
  | 'key'
  | 'language'
  | 'address'
  | 'site-path'
  | 'email'
  | 'iati-identifier';

/** What an editor may write for a value. */
export type ValueShape =
  | {
      readonly kind: 'text';
      readonly text: TextKind;
      readonly orNumber: boolean;
      readonly schema: z.core.$ZodType;
    }
  | { readonly kind: 'number'; readonly schema: z.core.$ZodType }
  | { readonly kind: 'flag' }
  /** One of a few words. */
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  /** A code of a list, or one of the words that the field takes besides. */
  | {
      readonly kind: 'code';
      readonly list: ListName;
      readonly orNumber: boolean;
      readonly besides: readonly string[];
    }
  /** A region, or a group of countries of this content. */
  | { readonly kind: 'region' }
  /** Key of a record. */
  | { readonly kind: 'record'; readonly collection: Collection }
  /** A text in each language, the reference language always among them. */
  | { readonly kind: 'localized' }
  | { readonly kind: 'list'; readonly of: ValueShape; readonly least: number }
  /** Values under names that are the codes of a list. */
  | { readonly kind: 'table'; readonly names: ValueShape; readonly of: ValueShape }
  | {
      readonly kind: 'fields';
      readonly fields: readonly FieldShape[];
      /** The one value that may stand for the whole. */
      readonly short?: ValueShape;
    };

/** A field of a record, or of a part of one. */
export interface FieldShape {
  readonly name: string;
  readonly required: boolean;
  readonly help: FieldHelp | undefined;
  readonly value: ValueShape;
  /** What is meant where the field is left out. */
  readonly otherwise?: string;
}

/**
 * What may be written for the schema.
 * @throws where a value is of a kind that is not known here.
 */
export function shapeOf(schema: z.core.$ZodType): ValueShape {
  const field = fieldOf(schema);
  const { core } = field;
  if (core instanceof z.core.$ZodArray) {
    return {
      kind: 'list',
      of: shapeOf(core._zod.def.element),
      least: accepts(schema, []) ? 0 : leastItems(core),
    };
  }
  if (core instanceof z.core.$ZodRecord) {
    const { keyType, valueType } = core._zod.def;
    return { kind: 'table', names: shapeOf(keyType), of: shapeOf(valueType) };
  }
  if (core instanceof z.core.$ZodObject) return shapeOfFields(field, core);
  if (core instanceof z.core.$ZodNumber) return { kind: 'number', schema };
  if (core instanceof z.core.$ZodBoolean) return { kind: 'flag' };
  if (isCollection(field.values)) return { kind: 'record', collection: field.values };
  if (field.values === 'regions') return { kind: 'region' };
  if (isListName(field.values)) {
    const besides = (acceptedValues(field) ?? []).flatMap(({ value, label }) => (label ? [] : [value]));
    return { kind: 'code', list: field.values, orNumber: isPreprocessed(field), besides };
  }
  if (core instanceof z.core.$ZodEnum)
    return { kind: 'choice', of: Object.values(core._zod.def.entries).map(String) };
  return { kind: 'text', text: textKind(schema), orNumber: isPreprocessed(field), schema };
}

function shapeOfFields(field: Field, core: z.core.$ZodObject): ValueShape {
  const { catchall } = core._zod.def;
  if (catchall instanceof z.core.$ZodString) return { kind: 'localized' };
  const fields = fieldNames(core).flatMap((name) => {
    const part = partOf(core, name);
    return part ? [fieldShape(name, part)] : [];
  });
  // What is read before its parts takes the one that must be there, alone.
  const short = isPreprocessed(field) ? fields.find(({ required }) => required)?.value : undefined;
  return { kind: 'fields', fields, ...(short ? { short } : {}) };
}

function fieldShape(name: string, schema: z.core.$ZodType): FieldShape {
  const absent = z.safeParse(schema, undefined);
  const otherwise = absent.success && typeof absent.data !== 'object' ? absent.data : undefined;
  return {
    name,
    required: !absent.success,
    help: fieldOf(schema).help,
    value: shapeOf(schema),
    ...(otherwise === undefined ? {} : { otherwise: String(otherwise) }),
  };
}

const accepts = (schema: z.core.$ZodType, value: unknown): boolean => z.safeParse(schema, value).success;

const leastItems = (core: z.core.$ZodArray): number => {
  const issue = z.safeParse(core, []).error?.issues[0];
  return issue?.code === 'too_small' ? Number(issue.minimum) : 0;
};

const isPreprocessed = ({ layers }: Field): boolean =>
  layers.some(
    (layer) => layer instanceof z.core.$ZodPipe && layer._zod.def.in instanceof z.core.$ZodTransform,
  );

// No text of a fixed form has two lines: what its schema says of these tells which it is.
const TWO_LINES = 'a\nb';

const byProblem: Readonly<Record<string, TextKind>> = {
  'line-break': 'line',
  repository: 'line',
  date: 'date',
  'date-or-unknown': 'date-or-unknown',
  key: 'key',
  'language-tag': 'language',
  'iati-identifier': 'iati-identifier',
  url: 'address',
  'site-path': 'site-path',
  email: 'email',
};

function textKind(schema: z.core.$ZodType): TextKind {
  const issue = z.safeParse(schema, TWO_LINES).error?.issues[0];
  if (!issue) return 'words';
  const problem: unknown = issue.code === 'custom' ? issue.params?.['problem'] : issue.message;
  const format = issue.code === 'invalid_format' ? issue.format : undefined;
  const kind = byProblem[String(problem)] ?? (format === undefined ? undefined : byProblem[format]);
  if (!kind) throw new Error(`A text of an unknown kind: ${JSON.stringify(issue)}`);
  return kind;
}
