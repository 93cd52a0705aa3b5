import { printable } from '#check/reporters/printable.ts';
import * as z from 'zod';
import { findingOf, type Position, type Problem } from '#check/finding.ts';
import { nearest } from '#check/nearest.ts';
import { readYaml } from '#check/yaml-fields.ts';
import { importMessages, type ImportMessages } from '#i18n/editor/import-messages.ts';
import { type EditorLanguage, editorMessages } from '#i18n/editor/messages.ts';
import { keyFrom } from '#model/key.ts';
import { fromText, line } from '#model/text.ts';
import { languageTag } from '#model/language.ts';
import { Unreadable } from '../unreadable.ts';
import { fieldNames, isFieldName } from './fields.ts';
import { valueProblem } from './mapping-values.ts';

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

const dateFormat = z.string().regex(/^(?=.*YYYY)(?:YYYY|MM|DD|[ ./-])+$/, { error: 'dates' });
const values = z.record(z.string(), fromText(line));
const mark = z.string().min(1).max(3);

const columnShape = {
  column: line,
  /** What stands for what: `Vigente: implementation`. */
  values: values.default({}),
  /** What parts the items of a list in one cell. */
  separator: mark.optional(),
  dates: dateFormat.optional(),
  /** Value of blank cells. */
  default: fromText(line).optional(),
};
const column = z.preprocess(
  (value) => (typeof value === 'string' ? { column: value } : value),
  z.strictObject(columnShape),
);
export type Column = z.infer<typeof column>;

const mapping = z.strictObject({
  columns: z.record(z.string(), column),
  constants: values.default({}),
  /** What parts the cells; found out where it is left out. */
  delimiter: z.string().length(1).optional(),
  encoding: line.refine(isEncoding).optional(),
  separator: mark.default(';'),
  dates: dateFormat.default('YYYY-MM-DD'),
  decimal: z.enum(['.', ',']).default('.'),
  language: languageTag.optional(),
  /** Who issues the identifiers. */
  scheme: line.optional(),
  /** What the keys of the records begin with. */
  prefix: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*-?$/, { error: 'prefix' })
    .default(''),
});
/** Which column of a CSV file fills which field of a project, and how its cells are written. */
export type Mapping = z.infer<typeof mapping>;

type Path = readonly PropertyKey[];

/**
 * Reads a mapping file.
 * @throws {Unreadable} with all that is wrong with it, told in the language
 */
export function readMapping(text: string, language: EditorLanguage = 'es'): Mapping {
  const messages = editorMessages(language);
  const words = importMessages(language).mapping;
  const known = new Set([...Object.keys(mapping.shape), ...fieldNames, 'column', 'values', 'default']);
  const yaml = readYaml(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), {
    firstLine: 1,
    knownFields: known,
    refusedIn: (value) => mapping.safeParse(value).error?.issues.length ?? 0,
    messages,
  });
  const placed = (path: Path, problem: Problem): Problem & Position => ({ ...problem, ...yaml.locate(path) });
  refuse(yaml.problems, language);
  const raw = yaml.value;
  const result = mapping.safeParse(raw);
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => {
            const names = issue.path.length === 0 ? Object.keys(mapping.shape) : Object.keys(columnShape);
            return placed([...issue.path, key], unknownName(key, names, words));
          })
        : [placed(issue.path, formProblem(issue.path, yaml.source(issue.path), words))],
    );
    refuse(problems, language);
    throw new Unreadable();
  }
  const { data } = result;
  const problems: (Problem & Position)[] = [];
  for (const group of ['columns', 'constants'] as const) {
    for (const name of namesIn(raw, group)) {
      if (!isFieldName(name)) problems.push(placed([group, name], unknownName(name, fieldNames, words)));
    }
  }
  if (data.columns['identifier'] === undefined) {
    problems.push(placed(['columns'], { rule: 'mapping-identifier', ...words.noIdentifier }));
  }
  for (const { path, field, text: given, form } of valuesOf(data)) {
    const name = String(path.at(-1));
    const problem = valueProblem(field, name, given, { ...form, decimal: data.decimal }, language);
    if (problem) problems.push(placed(path, problem));
  }
  refuse(problems, language);
  return data;
}

/** Stops with the problems, if there are any. */
function refuse(problems: readonly (Problem & Position)[], language: EditorLanguage): void {
  if (problems.length === 0) return;
  const told = problems.map((problem) => {
    const {
      rule,
      line: row,
      column: col,
      message,
    } = findingOf(problem, '', problem, undefined, editorMessages(language));
    return { rule, place: { line: row, column: col }, tell: () => printable(message) };
  });
  throw new Unreadable(...told);
}

/** Names as they were written, also those that no object can hold as its own. */
function namesIn(raw: unknown, group: 'columns' | 'constants'): readonly string[] {
  const found = typeof raw === 'object' && raw !== null ? new Map(Object.entries(raw)).get(group) : undefined;
  return typeof found === 'object' && found !== null ? Object.keys(found) : [];
}

const unknownName = (name: string, names: readonly string[], words: ImportMessages['mapping']): Problem => ({
  rule: 'mapping-name',
  what: words.unknownName(name),
  accepted: { shown: names.map((value) => ({ value })), total: names.length },
  nearest: nearest(
    name,
    names.map((value) => ({ value })),
  ),
});

/** What is wrong with the form of a value, and a line as it could be. */
function formProblem(path: Path, written: string | undefined, words: ImportMessages['mapping']): Problem {
  const [group, field] = path;
  const name = String(path.at(-1) ?? '');
  const given = written ?? '';
  const rule = 'mapping-form';
  if (group === undefined || (group === 'columns' && field === undefined))
    return { rule, ...words.noColumns };
  switch (name) {
    case 'dates':
      return { rule, what: words.dates(given), example: `dates: ${dateFormatMeant(given)}` };
    case 'decimal':
      return { rule, what: words.decimal(given), example: "decimal: ','" };
    case 'delimiter':
      return { rule, what: words.delimiter(given), example: `delimiter: '${given.charAt(0) || ';'}'` };
    case 'separator':
      return { rule, what: words.separator(given), example: "separator: '|'" };
    case 'encoding':
      return { rule, what: words.encoding(given), example: 'encoding: windows-1252' };
    case 'prefix':
      return { rule, what: words.prefix(given), example: `prefix: ${keyFrom(given) || 'a'}-` };
    case 'language':
      return { rule, what: words.language(given), example: 'language: es' };
  }
  if (group === 'columns' && (path.length === 2 || name === 'column')) {
    return { rule, ...words.column(String(field)) };
  }
  return { rule, what: words.text(name) };
}

/** The format in our letters: `dd-mm-aa` → `DD-MM-YYYY`. */
function dateFormatMeant(written: string): string {
  const meant = written.replace(/[ay]+/gi, 'YYYY').replace(/m+/gi, 'MM').replace(/d+/gi, 'DD');
  return dateFormat.safeParse(meant).success ? meant : 'DD/MM/YYYY';
}

interface GivenValue {
  readonly path: Path;
  readonly field: string;
  readonly text: string;
  readonly form: { readonly separator: string; readonly dates: string };
}

/** Values that the mapping itself gives to fields. */
function valuesOf({ columns, constants, separator, dates }: Mapping): readonly GivenValue[] {
  const own = { separator, dates };
  return [
    ...Object.entries(columns).flatMap(([field, one]) => {
      const form = { separator: one.separator ?? separator, dates: one.dates ?? dates };
      const path = ['columns', field];
      return [
        ...Object.entries(one.values).map(([name, text]) => ({
          path: [...path, 'values', name],
          field,
          text,
          form,
        })),
        ...(one.default === undefined
          ? []
          : [{ path: [...path, 'default'], field, text: one.default, form }]),
      ];
    }),
    ...Object.entries(constants).map(([field, text]) => ({
      path: ['constants', field],
      field,
      text,
      form: own,
    })),
  ];
}
