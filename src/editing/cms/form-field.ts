import * as z from 'zod';
import { type Collection, collections } from '#model/key.ts';
import { fieldNames, fieldOf, partOf } from '#model/field.ts';
import type { FieldHelp } from '#model/text.ts';

/** What an editor fills in, with what a form must know to offer it and to read and write it in a file. */
export type Input =
  | { readonly kind: 'text'; readonly lines: 'one' | 'many'; readonly form: TextForm | undefined }
  | { readonly kind: 'number'; readonly min: number | undefined; readonly max: number | undefined }
  | { readonly kind: 'switch' }
  /** One of the codes; `list` names them, and is undefined where the codes are the field's own. */
  | { readonly kind: 'choice'; readonly list: string | undefined; readonly codes: readonly string[] }
  /** A region, or a group of countries that the content itself defines. */
  | { readonly kind: 'region' }
  | { readonly kind: 'key'; readonly collection: Collection }
  /** `short` names the part that may stand alone for the whole: `2011` for `{ value: 2011 }`. */
  | { readonly kind: 'parts'; readonly parts: readonly FormField[]; readonly short: string | undefined }
  | { readonly kind: 'list'; readonly item: Input; readonly min: number };

/** A field of a record. */
export interface FormField {
  readonly name: string;
  readonly help: FieldHelp | undefined;
  readonly required: boolean;
  /** What a file means that leaves the field out. */
  readonly standard: string | boolean | undefined;
  readonly input: Input;
}

/** The form that a text must have. */
export interface TextForm {
  readonly pattern: RegExp;
  /** What is wrong with a text that has it not. */
  readonly problem: string;
}

type Schema = z.core.$ZodType;

/** Every field of a schema of an object, in its order. */
export function formFields(schema: Schema): readonly FormField[] {
  const { core } = fieldOf(schema);
  return fieldNames(core).flatMap((name) => {
    const part = partOf(core, name);
    return part ? [formField(name, part)] : [];
  });
}

function formField(name: string, schema: Schema): FormField {
  const { help, layers } = fieldOf(schema);
  const isOptional = layers.some((layer) => layer instanceof z.core.$ZodOptional);
  const standard = layers.find((layer) => layer instanceof z.core.$ZodDefault)?._zod.def.defaultValue;
  const input = inputOf(schema);
  return {
    name,
    help,
    required: !isOptional && standard === undefined,
    standard: typeof standard === 'string' || typeof standard === 'boolean' ? standard : undefined,
    input,
  };
}

/** @throws for a schema that no form has an input for. */
function inputOf(schema: Schema): Input {
  const { core, values } = fieldOf(schema);
  const collection = collections.find((one) => one === values);
  if (collection !== undefined) return { kind: 'key', collection };
  if (core instanceof z.core.$ZodEnum || core instanceof z.core.$ZodUnion) {
    return { kind: 'choice', list: values, codes: codesOf(core) };
  }
  if (core instanceof z.core.$ZodString) {
    return values === 'regions' ? { kind: 'region' } : { kind: 'text', ...textOf(schema, core) };
  }
  if (core instanceof z.core.$ZodBoolean) return { kind: 'switch' };
  if (core instanceof z.core.$ZodNumber) return { kind: 'number', ...limitsOf(core) };
  if (core instanceof z.core.$ZodArray) {
    return { kind: 'list', item: inputOf(core._zod.def.element), min: shortest(core) };
  }
  if (core instanceof z.core.$ZodObject) {
    return { kind: 'parts', parts: formFields(core), short: shortPart(schema) };
  }
  throw new Error(`No input for a schema of type ${core._zod.def.type}`);
}

const codesOf = (core: Schema): readonly string[] =>
  core instanceof z.core.$ZodUnion
    ? core._zod.def.options.flatMap((option) => codesOf(fieldOf(option).core))
    : core instanceof z.core.$ZodEnum
      ? Object.values(core._zod.def.entries).map(String)
      : [];

/** No text has the form of these signs; a line that may hold anything takes them. */
const FORMLESS = '¿ ?';
const LINE_BREAK = 'a\nb';

function textOf(schema: Schema, core: z.core.$ZodString): Pick<Input & { kind: 'text' }, 'lines' | 'form'> {
  const problem = problemWith(schema, FORMLESS);
  const pattern = problem === undefined ? undefined : patternOf(schema, core);
  return {
    lines: problemWith(schema, LINE_BREAK) === undefined ? 'many' : 'one',
    form: problem === undefined || pattern === undefined ? undefined : { problem, pattern },
  };
}

/** What the schema finds wrong with a text; undefined when it takes it. */
function problemWith(schema: Schema, text: string): string | undefined {
  const issue = z.safeParse(schema, text).error?.issues[0];
  if (!issue) return undefined;
  if (issue.code === 'custom') return String(issue.params?.['problem']);
  return issue.code === 'invalid_format' && issue.format !== 'regex' ? issue.format : issue.message;
}

const WEB_ADDRESS = /^https?:\/\/\S+$/;

function patternOf(schema: Schema, core: z.core.$ZodString): RegExp | undefined {
  const described = fieldOf(schema).layers.map((layer) => z.globalRegistry.get(layer)?.['pattern']);
  const written = described.find((pattern) => typeof pattern === 'string');
  if (typeof written === 'string') return new RegExp(written);
  if (core instanceof z.core.$ZodURL) return WEB_ADDRESS;
  const check = core._zod.def.checks?.find((one) => one instanceof z.core.$ZodCheckRegex);
  return check?._zod.def.pattern;
}

function limitsOf(core: z.core.$ZodNumber): { min: number | undefined; max: number | undefined } {
  const checks = core._zod.def.checks ?? [];
  return {
    min: checks
      .map((one) => (one instanceof z.core.$ZodCheckGreaterThan ? Number(one._zod.def.value) : undefined))
      .find((one) => one !== undefined),
    max: checks
      .map((one) => (one instanceof z.core.$ZodCheckLessThan ? Number(one._zod.def.value) : undefined))
      .find((one) => one !== undefined),
  };
}

const shortest = (core: z.core.$ZodArray): number =>
  core._zod.def.checks
    ?.map((one) => (one instanceof z.core.$ZodCheckMinLength ? one._zod.def.minimum : 0))
    .find((one) => one > 0) ?? 0;

/** The part that a schema makes of a text that stands for the whole. */
function shortPart(schema: Schema): string | undefined {
  const { core, layers } = fieldOf(schema);
  const taken = layers.some((layer) => layer instanceof z.core.$ZodPipe);
  if (!taken) return undefined;
  return fieldNames(core).find((name) => {
    const year = z.safeParse(schema, '2011');
    return year.success && isRecord(year.data) && year.data[name] === '2011';
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
