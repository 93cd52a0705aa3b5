import * as z from 'zod';
import { countries } from '#model/codelists/countries.ts';
import { fold } from '#model/fold.ts';
import { type Collection, collections, keyFrom } from '#model/key.ts';
import { type EditorLanguage, editorMessages, type EditorMessages } from '#i18n/editor/messages.ts';
import {
  correctedAddress,
  correctedBoolean,
  correctedDate,
  correctedEmail,
  correctedLanguage,
  correctedNumber,
} from './corrections.ts';
import { acceptedValues, type ListedCandidate } from './accepted-values.ts';
import { dateProblem, isDate } from './date-problem.ts';
import { exampleOf, writtenAs } from './example.ts';
import { type Field, fieldAt, fieldNames, fieldOf, partOf } from '#model/field.ts';
import { fieldSynonyms } from './field-synonyms.ts';
import type { Problem } from './finding.ts';
import type { Instead } from './fixes/instead.ts';
import { mostTold } from './most-told.ts';
import { exactly, nearest } from './nearest.ts';
import { plainly } from './plainly.ts';
import { acceptedFor, isListName } from './value-lists.ts';

/** A problem of one field, with the field's path. */
export interface FieldProblem extends Problem {
  readonly path: readonly PropertyKey[];
  /** Whether it is about the name of the field or about its value. */
  readonly part: 'key' | 'value';
  /** The field that an unknown one was probably meant for. */
  readonly meant?: readonly PropertyKey[];
  /** What to write in its place. */
  readonly instead?: Instead | undefined;
  /** The collection whose record the value should be the key of. */
  readonly names?: Collection | undefined;
}

/** What is wrong with a value, and what to write in its place. */
export type ValueProblem = Problem & Pick<FieldProblem, 'instead' | 'names'>;

type Issue = z.core.$ZodIssue;

interface Reading {
  readonly schema: z.ZodType;
  readonly raw: unknown;
  readonly language: EditorLanguage;
  readonly messages: EditorMessages;
  /** A value exactly as it was typed. */
  readonly source: (path: readonly PropertyKey[]) => string | undefined;
  /** Fields that only the original of a translation has. */
  readonly originalOnly: ReadonlySet<string>;
}

/**
 * What the schema refuses, told to the editor: every unknown field, every missing one, every value that is not accepted.
 * @param original the schema of the original, for a translation
 */
export function problemsOfShape(
  schema: z.ZodType,
  raw: unknown,
  source: (path: readonly PropertyKey[]) => string | undefined,
  language: EditorLanguage,
  original?: z.ZodType,
): readonly FieldProblem[] {
  const originalOnly = new Set(original ? fieldNames(fieldOf(original).core) : []);
  const reading = { schema, raw, language, messages: editorMessages(language), source, originalOnly };
  const result = schema.safeParse(raw);
  if (result.success) return lostDigits(raw, result.data, [], reading);
  const problems = mostTold(result.error.issues).flatMap((issue) => problemsOf(issue, reading));
  const misnamed = problems.flatMap(({ path, meant }) => (meant ? [{ path, meant }] : []));
  if (misnamed.length === 0) return problems;
  // What is under a field with a slip in its name is looked at as if it had its own, and told with the rest.
  const renamed = misnamed.reduce((data, { path, meant }) => withName(data, path, meant), raw);
  const asWritten = (path: readonly PropertyKey[]): readonly PropertyKey[] => {
    const slip = misnamed.find(({ meant }) => meant.every((part, n) => path[n] === part));
    return slip ? [...slip.path, ...path.slice(slip.meant.length)] : path;
  };
  const slips = problems.filter(({ meant }) => meant !== undefined);
  const others = problemsOfShape(schema, renamed, (path) => source(asWritten(path)), language, original);
  return [...slips, ...others.map((problem) => ({ ...problem, path: asWritten(problem.path) }))];
}

/** The data with one field under another name. */
function withName(data: unknown, path: readonly PropertyKey[], meant: readonly PropertyKey[]): unknown {
  const [part, ...rest] = path;
  if (typeof data !== 'object' || data === null || part === undefined) return data;
  if (Array.isArray(data)) {
    return data.map((item: unknown, n) => (n === part ? withName(item, rest, meant.slice(1)) : item));
  }
  return Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, unknown]) => {
      if (name !== part) return [name, value];
      return rest.length === 0
        ? [String(meant.at(-1)), value]
        : [name, withName(value, rest, meant.slice(1))];
    }),
  );
}

function problemsOf(issue: Issue, reading: Reading): FieldProblem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return mostTold(issue.keys).map((key) => unknownField(path, key, reading));
  if (issue.code === 'invalid_key') return [unknownEntry(path, reading)];
  const field = fieldAt(reading.schema, path);
  const value = valueAt(reading.raw, path);
  return [{ ...valueProblem(issue, field, value, reading), path, part: 'value' }];
}

function unknownField(path: readonly PropertyKey[], key: string, reading: Reading): FieldProblem {
  const { schema, messages, language } = reading;
  const core = fieldAt(schema, path)?.core ?? schema;
  const owner = valueAt(reading.raw, path);
  const candidates = fieldNames(core).map((value) => ({ value }));
  const isFree = (name: string): boolean =>
    typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, name);
  const what = messages.shape.unknownField(key);
  const at = { rule: 'unknown-field', path: [...path, key], part: 'key' } as const;
  if (path.length === 0 && reading.originalOnly.has(key) && !candidates.some(({ value }) => value === key)) {
    return { ...at, rule: 'fact-in-translation', what: messages.shape.factInTranslation(key) };
  }
  const sure = candidates.find(({ value }) => fold(value) === fold(key))?.value ?? knownAs(key, candidates);
  const named = sure ?? nearest(key, candidates);
  const isMeant = named !== undefined && isFree(named);
  return {
    ...at,
    what,
    accepted: acceptedFor(sure ?? key, candidates, language),
    ...(isMeant
      ? {
          nearest: named,
          meant: [...path, named],
          instead: { kind: 'name', name: named },
          isSafe: named === sure,
        }
      : {}),
  };
}

/** The field that is known by a word of the editor's language. */
function knownAs(key: string, candidates: readonly { readonly value: string }[]): string | undefined {
  return fieldSynonyms.get(fold(key))?.find((name) => candidates.some(({ value }) => value === name));
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

function valueProblem(
  issue: Issue,
  field: Field | undefined,
  value: unknown,
  reading: Reading,
): ValueProblem {
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
      return {
        rule: 'needs-quotes',
        what: shape.needsQuotes(name, typed),
        example: exampleOf(path, typed),
        instead: { kind: 'value', value: typed },
        isSafe: true,
      };
    }
    return codeProblem(typed, field, values, path, reading);
  }
  if (issue.code === 'invalid_type') return expected(issue, field, name, path, reading);
  if (issue.code === 'custom') {
    const problem: unknown = issue.params?.['problem'];
    if (problem === 'date' || problem === 'date-or-unknown') {
      return dateProblem(typed ?? '', problem === 'date-or-unknown', path, messages);
    }
    if (problem === 'hidden-character')
      return { rule: 'hidden-character', what: shape.hiddenCharacter(name) };
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
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { rule: 'too-long', what: shape.tooLong(name, Number(issue.maximum)) };
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return name === 'percentage'
      ? { rule: 'percentage-range', what: shape.percentageRange(typed ?? '') }
      : { rule: 'number-range', what: shape.numberRange(typed ?? '') };
  }
  return { rule: 'not-accepted', what: shape.notAccepted(name, typed ?? '', help) };
}

const currencySigns: ReadonlyMap<string, string> = new Map(
  Object.entries({ $: 'Dólar', '€': 'Euro', '£': 'Libra', '¥': 'Yen' }),
);

/** A value that is not in its code list. */
function codeProblem(
  typed: string,
  field: Field,
  values: readonly ListedCandidate[],
  path: readonly PropertyKey[],
  { messages, language }: Reading,
): ValueProblem {
  const { shape } = messages;
  const sign = field.values === 'currencies' ? currencySigns.get(typed.trim()) : undefined;
  const plain = sign ?? plainly(typed);
  const sure = exactly(plain, values);
  const meant = sure ?? nearest(plain, values);
  const list = isListName(field.values) ? messages.lists[field.values] : messages.lists.other;
  const isDisguised = sign === undefined && plain !== typed && values.some(({ value }) => value === plain);
  const hint = field.values === 'activityStatuses' && sure === undefined ? ` ${shape.asPublished}` : '';
  return {
    rule: 'unknown-code',
    what: isDisguised ? shape.disguised(plain) : shape.notInList(typed, list) + hint,
    accepted: isDisguised ? undefined : acceptedFor(plain, values, language),
    nearest: isDisguised ? undefined : meant,
    ...(meant === undefined
      ? {}
      : {
          example: exampleOf(writtenAs(path), meant),
          instead: { kind: 'value', value: meant },
          isSafe: sure !== undefined,
        }),
  };
}

/** Where the value is of another kind than the field's: text for a list, a list for a text. */
function expected(
  issue: Issue,
  field: Field | undefined,
  name: string,
  path: readonly PropertyKey[],
  reading: Reading,
): ValueProblem {
  const { shape, yaml } = reading.messages;
  const { core } = field ?? {};
  const typed = reading.source(path);
  const rule = 'wrong-kind';
  const kind = issue.code === 'invalid_type' ? issue.expected : '';
  if (core instanceof z.core.$ZodArray) {
    const items = typed === undefined ? undefined : itemsOf(typed, name);
    const isPlain = partOf(core, 0) && !(fieldOf(core._zod.def.element).core instanceof z.core.$ZodObject);
    const what = shape.expectedList(name);
    const codes = acceptedValues(fieldOf(core._zod.def.element));
    if (!items || !isPlain) return { rule, what, example: `${name}:\n  - …` };
    if (codes) return listOfCodes(items, codes, path, { rule, what }, reading);
    return {
      rule,
      what,
      example: exampleOf(path, items),
      instead: { kind: 'list', items },
      // A comma may part names, or be part of one.
      isSafe: !/[,;]/.test(typed ?? ''),
    };
  }
  if (core instanceof z.core.$ZodObject) {
    const names = fieldNames(core);
    const fits = (part: string): boolean => {
      const inner = partOf(core, part);
      return (
        typed !== undefined &&
        inner !== undefined &&
        inner instanceof z.ZodType &&
        inner.safeParse(typed).success
      );
    };
    const first = names.find(fits);
    const inside = `${first ?? names[0] ?? ''}: ${first === undefined ? '…' : (typed ?? '…')}`;
    const example = typeof path.at(-1) === 'number' ? `- ${inside}` : `${name}:\n  ${inside}`;
    const accepted = { shown: names.map((value) => ({ value })), total: names.length };
    return { rule, what: shape.expectedFields(name), accepted, example };
  }
  if (kind === 'number') {
    const number = typed === undefined ? undefined : correctedNumber(typed);
    const isShare = name === 'percentage' && /^\s*[\d.]+\s*%\s*$/.test(typed ?? '');
    return {
      rule: 'not-a-number',
      what: isShare ? shape.percentSign : shape.expectedNumber(name, typed ?? ''),
      ...(number === undefined
        ? {}
        : {
            nearest: number.text,
            example: exampleOf(writtenAs(path), Number(number.text)),
            instead: { kind: 'value', value: number.text, isBare: true },
            isSafe: number.isSure || isShare,
          }),
    };
  }
  if (kind === 'boolean') {
    const meant = typed === undefined ? undefined : correctedBoolean(typed);
    return {
      rule: 'not-true-or-false',
      what: shape.expectedBoolean(name, typed ?? ''),
      accepted: { shown: [{ value: 'true' }, { value: 'false' }], total: 2 },
      ...(meant === undefined
        ? {}
        : {
            nearest: String(meant),
            example: exampleOf(path, meant),
            instead: { kind: 'value', value: meant },
            isSafe: true,
          }),
    };
  }
  if (typed === undefined) {
    const value = valueAt(reading.raw, path);
    const split = splitAtColon(value);
    if (split !== undefined)
      return {
        rule: 'colon-in-value',
        what: yaml.colonInValue,
        example: exampleOf(path, split),
        instead: { kind: 'value', value: split },
      };
    const [only, ...more]: readonly unknown[] = Array.isArray(value) ? value : [];
    const isOne = more.length === 0 && typeof only === 'string';
    return {
      rule,
      what: shape.expectedOneText(name),
      ...(isOne ? { example: exampleOf(path, only), instead: { kind: 'value', value: only } } : {}),
    };
  }
  const date = core instanceof z.core.$ZodString && isDate(field) ? correctedDate(typed) : undefined;
  if (date !== undefined) return dateProblem(typed, true, path, reading.messages);
  return {
    rule: 'needs-quotes',
    what: shape.needsQuotes(name, typed),
    example: exampleOf(writtenAs(path), typed),
    instead: { kind: 'value', value: typed },
    isSafe: true,
  };
}

/** What was written on one line where a list should be; undefined where it can be parted in more than one way. */
function itemsOf(typed: string, name: string): readonly string[] | undefined {
  if (name !== 'authors') return typed.split(/\s*[,;]\s*/).map((item) => item.replace(/^- ?/, ''));
  // Surname and name are one author; several commas may part either.
  const items = typed.split(/\s*;\s*/).map((item) => item.replace(/^- ?/, ''));
  return items.every((item) => item.split(',').length <= 2) ? items : undefined;
}

/** Codes on one line, or names of which each says its code without doubt; nothing to write where one does not. */
function listOfCodes(
  items: readonly string[],
  codes: readonly ListedCandidate[],
  path: readonly PropertyKey[],
  told: Pick<Problem, 'rule' | 'what'>,
  { language }: Reading,
): ValueProblem {
  const meant = items.flatMap((item) => exactly(plainly(item), codes) ?? []);
  const unsure = items.find((item) => exactly(plainly(item), codes) === undefined);
  if (unsure !== undefined) return { ...told, accepted: acceptedFor(unsure, codes, language) };
  return {
    ...told,
    example: exampleOf(path, meant),
    instead: { kind: 'list', items: meant },
    isSafe: true,
  };
}

/** The text that a colon made into a field with a value: `Cooperación: técnica`. */
function splitAtColon(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [only, ...more] = Object.entries(value);
  return only && more.length === 0 && typeof only[1] === 'string' ? `${only[0]}: ${only[1]}` : undefined;
}

function formatProblem(
  issue: z.core.$ZodIssueInvalidStringFormat,
  text: string,
  name: string,
  path: readonly PropertyKey[],
  { messages, schema }: Reading,
): ValueProblem {
  const { shape } = messages;
  const withMeant = (
    rule: string,
    what: string,
    meant: string | undefined,
    isSafe = false,
  ): ValueProblem => ({
    rule,
    what,
    ...(meant === undefined || meant === ''
      ? {}
      : {
          nearest: meant,
          example: exampleOf(writtenAs(path), meant),
          instead: { kind: 'value', value: meant },
          isSafe,
        }),
  });
  if (issue.format === 'url' || issue.message === 'web-address')
    return withMeant('not-an-address', shape.notAnAddress(text), correctedAddress(text));
  if (issue.format === 'email')
    return withMeant('not-an-email', shape.notAnEmail(text), correctedEmail(text));
  if (issue.message === 'language-tag') {
    return withMeant('not-a-language', shape.notALanguage(text), correctedLanguage(text), true);
  }
  if (issue.message === 'site-path') return { rule: 'not-a-site-path', what: shape.notASitePath(text) };
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
    const { values } = fieldAt(schema, path) ?? {};
    const names = collections.find((collection) => collection === values);
    return { ...withMeant('not-a-key', shape.notAKey(text), keyFrom(plainly(text))), names };
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
    const example = exampleOf(path, typed);
    const instead = { kind: 'value', value: typed } as const;
    return [{ rule: 'needs-quotes', what, example, instead, isSafe: true, path, part: 'value' }];
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
