import * as z from 'zod';
import { countries } from '#model/codelists/countries.ts';
import { keyFrom } from '#model/key.ts';
import { type EditorLanguage, editorMessages, type EditorMessages } from '#i18n/editor/messages.ts';
import {
  correctedAddress,
  correctedBoolean,
  correctedDate,
  correctedLanguage,
  correctedNumber,
} from './corrections.ts';
import { acceptedValues } from './accepted-values.ts';
import { dateProblem, isDate } from './date-problem.ts';
import { exampleOf, writtenAs } from './example.ts';
import { type Field, fieldAt, fieldNames, fieldOf, partOf } from '#model/field.ts';
import type { Problem } from './finding.ts';
import { nearest } from './nearest.ts';
import { acceptedFor, isListName } from './value-lists.ts';

/** A problem of one field, with the field's path. */
export interface FieldProblem extends Problem {
  readonly path: readonly PropertyKey[];
  /** Whether it is about the name of the field or about its value. */
  readonly part: 'key' | 'value';
  /** The field that an unknown one was probably meant for. */
  readonly meant?: readonly PropertyKey[];
}

type Issue = z.core.$ZodIssue;

interface Reading {
  readonly schema: z.ZodType;
  readonly raw: unknown;
  readonly language: EditorLanguage;
  readonly messages: EditorMessages;
  /** A value exactly as it was typed. */
  readonly source: (path: readonly PropertyKey[]) => string | undefined;
}

/** What the schema refuses, told to the editor: every unknown field, every missing one, every value that is not accepted. */
export function problemsOfShape(
  schema: z.ZodType,
  raw: unknown,
  source: (path: readonly PropertyKey[]) => string | undefined,
  language: EditorLanguage,
): readonly FieldProblem[] {
  const result = schema.safeParse(raw);
  const reading = { schema, raw, language, messages: editorMessages(language), source };
  if (result.success) return lostDigits(raw, result.data, [], reading);
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, reading));
  // A field with a slip in its name is not missing besides.
  const meant = new Set(
    problems.flatMap((problem) => (problem.meant ? [JSON.stringify(problem.meant)] : [])),
  );
  return problems.filter(({ rule, path }) => rule !== 'missing-field' || !meant.has(JSON.stringify(path)));
}

function problemsOf(issue: Issue, reading: Reading): FieldProblem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(path, key, reading));
  if (issue.code === 'invalid_key') return [unknownEntry(path, reading)];
  const field = fieldAt(reading.schema, path);
  const value = valueAt(reading.raw, path);
  return [{ ...valueProblem(issue, field, value, reading), path, part: 'value' }];
}

function unknownField(path: readonly PropertyKey[], key: string, reading: Reading): FieldProblem {
  const { schema, messages, language } = reading;
  const core = fieldAt(schema, path)?.core ?? schema;
  const owner = valueAt(reading.raw, path);
  const candidates = fieldNames(core).map((value) => {
    const part = partOf(core, value);
    return { value, names: [part ? (fieldOf(part).help?.[language] ?? '') : ''] };
  });
  const isFree = (name: string): boolean =>
    typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, name);
  const named = nearest(
    key,
    candidates.map(({ value }) => ({ value })),
  );
  return {
    rule: 'unknown-field',
    what: messages.shape.unknownField(key),
    accepted: acceptedFor(
      key,
      candidates.map(({ value }) => ({ value })),
      language,
    ),
    path: [...path, key],
    part: 'key',
    ...(named !== undefined && isFree(named) ? { nearest: named, meant: [...path, named] } : {}),
  };
}

/** A name in a table whose names are the codes of a list. */
function unknownEntry(path: readonly PropertyKey[], { schema, messages, language }: Reading): FieldProblem {
  const name = String(path.at(-1));
  const owner = fieldAt(schema, path.slice(0, -1))?.core;
  const keys = owner instanceof z.core.$ZodRecord ? fieldOf(owner._zod.def.keyType) : undefined;
  const values = (keys && acceptedValues(keys)) ?? [];
  return {
    rule: 'unknown-field',
    what: messages.shape.unknownField(name),
    accepted: acceptedFor(name, values, language),
    nearest: nearest(name, values),
    path,
    part: 'key',
  };
}

function valueProblem(issue: Issue, field: Field | undefined, value: unknown, reading: Reading): Problem {
  const { messages, language, source } = reading;
  const { shape } = messages;
  const { path } = issue;
  const name = String(path.findLast((part) => typeof part === 'string') ?? '');
  const help = field?.help?.[language];
  const typed = source(path) ?? (typeof value === 'string' ? value : undefined);

  if (value === undefined) {
    return {
      rule: 'missing-field',
      what: shape.missing(name, help),
      example: sampleOf(path, field, reading),
    };
  }
  if (value === null)
    return { rule: 'empty-field', what: shape.empty(name), example: sampleOf(path, field, reading) };
  if (typeof value === 'string' && value.trim() === '') {
    return { rule: 'empty-field', what: shape.empty(name), example: sampleOf(path, field, reading) };
  }

  const values = field && acceptedValues(field);
  if (
    values &&
    (issue.code === 'invalid_value' || issue.code === 'invalid_union' || issue.code === 'invalid_type')
  ) {
    if (typed === undefined) return expected(issue, field, name, path, reading);
    if (typeof value === 'number' && values.some((one) => one.value === typed)) {
      return { rule: 'needs-quotes', what: shape.needsQuotes(name, typed), example: exampleOf(path, typed) };
    }
    const list = isListName(field.values) ? messages.lists[field.values] : messages.lists.other;
    const meant = nearest(typed, values);
    return {
      rule: 'unknown-code',
      what: shape.notInList(typed, list),
      accepted: acceptedFor(typed, values, language),
      nearest: meant,
      example: meant === undefined ? undefined : exampleOf(writtenAs(path), meant),
    };
  }
  if (issue.code === 'invalid_type') return expected(issue, field, name, path, reading);
  if (issue.code === 'custom') {
    const problem: unknown = issue.params?.['problem'];
    if (problem === 'date' || problem === 'date-or-unknown') {
      return dateProblem(typed ?? '', problem === 'date-or-unknown', path, messages);
    }
    if (problem === 'line-break') {
      const example = exampleOf(path, (typed ?? '').trim().replace(/\s+/g, ' '));
      return { rule: 'line-break', what: shape.lineBreak(name), example };
    }
  }
  if (issue.code === 'invalid_format') return formatProblem(issue, typed ?? '', name, path, reading);
  if (issue.code === 'too_small' && issue.origin === 'array') {
    const example = `${name}:${'\n  - …'.repeat(Number(issue.minimum))}`;
    return { rule: 'too-few-items', what: shape.tooFewItems(name, Number(issue.minimum)), example };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return name === 'percentage'
      ? { rule: 'percentage-range', what: shape.percentageRange(typed ?? '') }
      : { rule: 'number-range', what: shape.numberRange(typed ?? '') };
  }
  return { rule: 'not-accepted', what: shape.notAccepted(name, typed ?? '', help) };
}

/** Where the value is of another kind than the field's: text for a list, a list for a text. */
function expected(
  issue: Issue,
  field: Field | undefined,
  name: string,
  path: readonly PropertyKey[],
  reading: Reading,
): Problem {
  const { shape } = reading.messages;
  const { core } = field ?? {};
  const typed = reading.source(path);
  const rule = 'wrong-kind';
  const kind = issue.code === 'invalid_type' ? issue.expected : '';
  if (core instanceof z.core.$ZodArray) {
    const items = typed?.split(/\s*,\s*/).map((item) => item.replace(/^- ?/, ''));
    const isPlain = partOf(core, 0) && !(fieldOf(core._zod.def.element).core instanceof z.core.$ZodObject);
    const example = items && isPlain ? exampleOf(path, items) : `${name}:\n  - …`;
    return { rule, what: shape.expectedList(name), example };
  }
  if (core instanceof z.core.$ZodObject) {
    const names = fieldNames(core);
    const example =
      typeof path.at(-1) === 'number' ? `- ${names[0] ?? ''}: …` : `${name}:\n  ${names[0] ?? ''}: …`;
    const accepted = { shown: names.map((value) => ({ value })), total: names.length };
    return { rule, what: shape.expectedFields(name), accepted, example };
  }
  if (kind === 'number') {
    const number = typed === undefined ? undefined : correctedNumber(typed);
    const nearest = number === undefined ? undefined : String(number);
    const example = number === undefined ? undefined : exampleOf(writtenAs(path), number);
    return { rule: 'not-a-number', what: shape.expectedNumber(name, typed ?? ''), nearest, example };
  }
  if (kind === 'boolean') {
    const meant = typed === undefined ? undefined : correctedBoolean(typed);
    return {
      rule: 'not-true-or-false',
      what: shape.expectedBoolean(name, typed ?? ''),
      accepted: { shown: [{ value: 'true' }, { value: 'false' }], total: 2 },
      nearest: meant === undefined ? undefined : String(meant),
      example: meant === undefined ? undefined : exampleOf(path, meant),
    };
  }
  if (typed === undefined) return { rule, what: shape.expectedOneText(name) };
  const date = core instanceof z.core.$ZodString && isDate(field) ? correctedDate(typed) : undefined;
  if (date !== undefined) return dateProblem(typed, true, path, reading.messages);
  return {
    rule: 'needs-quotes',
    what: shape.needsQuotes(name, typed),
    example: exampleOf(writtenAs(path), typed),
  };
}

function formatProblem(
  issue: z.core.$ZodIssueInvalidStringFormat,
  text: string,
  name: string,
  path: readonly PropertyKey[],
  { messages }: Reading,
): Problem {
  const { shape } = messages;
  const withMeant = (rule: string, what: string, meant: string | undefined): Problem => ({
    rule,
    what,
    nearest: meant === '' ? undefined : meant,
    example: meant === undefined || meant === '' ? undefined : exampleOf(writtenAs(path), meant),
  });
  if (issue.format === 'url')
    return withMeant('not-an-address', shape.notAnAddress(text), correctedAddress(text));
  if (issue.format === 'email') return withMeant('not-an-email', shape.notAnEmail(text), undefined);
  if (issue.message === 'language-tag') {
    return withMeant('not-a-language', shape.notALanguage(text), correctedLanguage(text));
  }
  if (issue.message === 'iati-identifier') {
    return withMeant(
      'not-an-iati-identifier',
      shape.notAnIatiIdentifier(text),
      text.trim().replace(/[/&|?\s]+/g, '-'),
    );
  }
  if (issue.message === 'key' || issue.message === 'region') {
    const country = countries.find(({ code }) => code === text);
    if (issue.message === 'region' && country) {
      return { rule: 'not-a-region', what: shape.countryAsRegion(text), example: `countries:\n  - ${text}` };
    }
    return withMeant('not-a-key', shape.notAKey(text), keyFrom(text));
  }
  return { rule: 'not-accepted', what: shape.notAccepted(name, text, undefined) };
}

/** What one could write for a field, from its code list or from the words that describe it. */
function sampleOf(
  path: readonly PropertyKey[],
  field: Field | undefined,
  { language, messages }: Reading,
): string | undefined {
  if (!field || typeof path.at(-1) === 'number') return undefined;
  const help = field.help?.[language] ?? '…';
  const { core } = field;
  if (core instanceof z.core.$ZodObject) return `${String(path.at(-1))}:\n  ${fieldNames(core)[0] ?? ''}: …`;
  if (core instanceof z.core.$ZodArray) return `${String(path.at(-1))}:\n  - …`;
  const values = acceptedValues(field);
  if (values) return exampleOf(path, values[0]?.value);
  if (core instanceof z.core.$ZodNumber) return exampleOf(path, 1);
  if (isDate(field)) return exampleOf(writtenAs(path), '2011-03-25').replaceAll("'", '');
  if (field.values === 'sources') return exampleOf(path, messages.samples.sources);
  if (path.at(-1) === 'id') return exampleOf(path, messages.samples.key);
  return exampleOf(path, help);
}

/** Whole numbers that YAML reads without the zeros they were written with: `013` is a region, 13 is not. */
function lostDigits(
  raw: unknown,
  data: unknown,
  path: readonly PropertyKey[],
  reading: Reading,
): readonly FieldProblem[] {
  if (typeof raw === 'number') {
    const text = typeof data === 'object' && data !== null ? Object.values(data)[0] : data;
    if (typeof text !== 'string') return [];
    // Costs a reading of the whole file.
    const typed = reading.source(path);
    if (typed === undefined || typed === String(raw)) return [];
    const what = reading.messages.shape.lostDigits(typed, String(raw));
    return [{ rule: 'needs-quotes', what, example: exampleOf(path, typed), path, part: 'value' }];
  }
  if (typeof raw !== 'object' || raw === null || typeof data !== 'object' || data === null) return [];
  const read = new Map<string, unknown>(Object.entries(data));
  return Object.entries(raw).flatMap(([name, value]: [string, unknown]) =>
    lostDigits(value, read.get(name), [...path, Array.isArray(raw) ? Number(name) : name], reading),
  );
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const part of path) {
    if (value === null) return null;
    // A short form stands for the whole object: what is inside it is the value itself.
    if (typeof value !== 'object') return value;
    value = Object.entries(value).find(([name]) => name === String(part))?.[1];
  }
  return value;
}
