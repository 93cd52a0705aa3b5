import { parseDocument, LineCounter } from 'yaml';
import * as z from 'zod';
import { fromText, line } from '#model/text.ts';
import { languageTag } from '#model/language.ts';
import { type FileProblem, fileProblem, Unreadable } from '../unreadable.ts';
import { fieldNames, isFieldName } from './fields.ts';

const dateFormat = z.string().regex(/^(?=.*YYYY)(?:YYYY|MM|DD|[ ./-])+$/, { error: 'dates' });
const values = z.record(z.string(), fromText(line));
const mark = z.string().min(1).max(3);

const column = z.preprocess(
  (value) => (typeof value === 'string' ? { column: value } : value),
  z.strictObject({
    column: line,
    /** What stands for what: `Vigente: implementation`. */
    values: values.default({}),
    /** What parts the items of a list in one cell. */
    separator: mark.optional(),
    dates: dateFormat.optional(),
    /** Value of blank cells. */
    default: fromText(line).optional(),
  }),
);
export type Column = z.infer<typeof column>;

const mapping = z.strictObject({
  columns: z.record(z.string(), column),
  constants: values.default({}),
  /** What parts the cells; found out where it is left out. */
  delimiter: z.string().length(1).optional(),
  encoding: line.optional(),
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

/** Reads a mapping file. @throws {Unreadable} with all that is wrong with it. */
export function readMapping(text: string): Mapping {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    schema: 'core',
    stringKeys: true,
    logLevel: 'silent',
  });
  const at = (path: readonly PropertyKey[]) => {
    const found = [...path.keys(), path.length]
      .reverse()
      .map((length) => document.getIn(path.slice(0, length), true))
      .find((node) => node !== undefined);
    const offset =
      typeof found === 'object' && found !== null && 'range' in found && Array.isArray(found.range)
        ? Number(found.range[0])
        : 0;
    const { line: row, col } = counter.linePos(offset);
    return { line: Math.max(row, 1), column: Math.max(col, 1) };
  };
  const form = document.errors.map(({ linePos }) =>
    fileProblem('mappingForm', { line: linePos?.[0].line ?? 1, column: linePos?.[0].col ?? 1 }),
  );
  if (form.length > 0) throw new Unreadable(...form);
  const raw: unknown = plain(document);
  const result = mapping.safeParse(raw);
  const problems: FileProblem[] = result.success
    ? []
    : result.error.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) =>
              fileProblem('mappingKey', at([...issue.path, key]), key, Object.keys(mapping.shape).join(', ')),
            )
          : [fileProblem('mappingValue', at(issue.path), issue.path.map(String).join('.'))],
      );
  const named = result.success ? result.data : undefined;
  for (const group of ['columns', 'constants'] as const) {
    for (const name of Object.keys(named?.[group] ?? {})) {
      if (!isFieldName(name)) {
        problems.push(fileProblem('mappingKey', at([group, name]), name, fieldNames.join(', ')));
      }
    }
  }
  if (named && named.columns['identifier'] === undefined)
    problems.push(fileProblem('mappingIdentifier', at(['columns'])));
  if (!named || problems.length > 0) throw new Unreadable(...problems);
  return named;
}

function plain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
