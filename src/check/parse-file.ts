import * as z from 'zod';
import { type EditorLanguage, editorMessages } from '#i18n/editor/messages.ts';
import { type Body, readBody } from '#text/body.ts';
import { bodyProblem, withoutEchoes } from './body-problem.ts';
import { type ContentFile, type FileRole, roleOf } from './content-file.ts';
import { problemsOfCharacters, problemsOfName } from './file-problems.ts';
import {
  fieldName,
  type Finding,
  findingOf,
  inReadingOrder,
  type Position,
  type Problem,
} from './finding.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { type Legible, legiblePart } from './legible.ts';
import { type DataOf, type FileType, knownFieldNames, schemas } from './record-schemas.ts';
import { problemsOfShape } from './shape.ts';
import { readYaml } from './yaml-fields.ts';

interface Common {
  readonly file: ContentFile;
  /** The text between its fields and its end; undefined for files that are fields only. */
  readonly body: Body | undefined;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** Place of a value, or of its key; of the nearest thing that holds it when it is missing. */
  locate(path: readonly PropertyKey[], part?: 'key' | 'value'): Position;
  /** The path as far as it was written: a short form has fewer parts than the data. */
  written(path: readonly PropertyKey[]): readonly PropertyKey[];
  /** All that is wrong with this file on its own. */
  readonly findings: readonly Finding[];
  /** Whether its fields are read as they were written, with nothing assumed or left out. */
  readonly isWellFormed: boolean;
  /** Paths of the fields that are not as they should be. */
  readonly refused: readonly (readonly PropertyKey[])[];
}

type RoleOf<T extends FileType> = T extends 'groupings' | 'site'
  ? Extract<FileRole, { kind: T }>
  : T extends `${string}Translation`
    ? Extract<FileRole, { kind: 'translation' }>
    : Extract<FileRole, { kind: 'record' }>;

/** A file of one type. */
export type FileOf<T extends FileType> = T extends FileType
  ? Common & {
      readonly type: T;
      readonly role: RoleOf<T>;
      /** The record; undefined when anything in its fields is wrong. */
      readonly data: DataOf<T> | undefined;
      /** What can be read of it all the same, for rules across fields. */
      readonly legible: Legible<DataOf<T>> | undefined;
    }
  : never;

/** A file without fields: an image, or one that nothing of the site reads. */
export type OtherFile = Common & {
  readonly type: 'other';
  readonly role: Extract<FileRole, { kind: 'image' | 'stray' }>;
  readonly data: undefined;
  readonly legible: undefined;
};

export type ParsedFile = FileOf<FileType> | OtherFile;

/** Reads one file on its own. Never throws on what an editor may write: mistakes come back as `findings`. */
export function parseFile(file: ContentFile, language: EditorLanguage = 'es'): ParsedFile {
  const role = roleOf(file.path);
  const messages = editorMessages(language);
  const place = (problem: Problem & Position): Finding =>
    findingOf(problem, file.path, problem, undefined, messages);
  const named = problemsOfName(file.path, role, messages);
  if (role.kind === 'stray' || role.kind === 'image') {
    return {
      file,
      role,
      type: 'other',
      data: undefined,
      legible: undefined,
      body: undefined,
      bodyLine: 1,
      locate: () => ({ line: 1, column: 1 }),
      written: (path) => path,
      findings: named.map(place),
      isWellFormed: true,
      refused: [],
    };
  }

  const text = file.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const characters = problemsOfCharacters(file.text, messages);
  const isText = file.path.endsWith('.mdx');
  const halves = isText
    ? splitFrontmatter(text, messages)
    : { fields: text, fieldsLine: 1, body: '', bodyLine: 1, problems: [] };
  const yaml = readYaml(halves.fields, halves.fieldsLine, knownFieldNames, messages);
  const body = isText ? readBody(halves.body) : undefined;
  const bodyProblems = withoutEchoes(body?.problems ?? [], halves.body).map((problem) => ({
    ...bodyProblem(problem, messages),
    line: problem.line + halves.bodyLine - 1,
    column: problem.column,
  }));

  const read = <S extends z.ZodType>(schema: S) => {
    const isList = schema instanceof z.ZodArray;
    const isEmpty = halves.fields.trim() === '' || yaml.value === null;
    const raw = isEmpty ? (isList ? [] : {}) : yaml.value;
    // Without its hyphens a file has no fields to speak of, and one message is enough.
    const isUnread = raw === undefined || halves.problems.some(({ rule }) => rule === 'frontmatter-missing');
    const isKind = isUnread || (isList ? Array.isArray(raw) : isFields(raw));
    const shape =
      isUnread || !isKind ? [] : problemsOfShape(schema, raw, (path) => yaml.source(path), language);
    const notFields: readonly (Problem & Position)[] = isKind
      ? []
      : [{ ...messages.file.notFields, rule: 'not-fields', line: halves.fieldsLine, column: 1 }];
    const form = [...halves.problems, ...yaml.problems, ...notFields];
    const legible = isUnread || !isKind ? undefined : legiblePart(schema, raw);
    const isWhole = form.length === 0 && shape.length === 0;
    return {
      file,
      data: isWhole ? legible?.data : undefined,
      legible,
      body,
      bodyLine: halves.bodyLine,
      locate: yaml.locate,
      written: yaml.written,
      isWellFormed: form.length === 0 && !isUnread,
      refused: shape.flatMap(({ path, meant }) => (meant ? [path, meant] : [path])),
      findings: inReadingOrder([
        ...[...named, ...characters, ...form, ...bodyProblems].map(place),
        ...shape.map((problem) => {
          const at = yaml.locate(problem.path, problem.part);
          return findingOf(problem, file.path, at, fieldName(yaml.written(problem.path)), messages);
        }),
      ]),
    };
  };
  return typed(role, read);
}

type Read = <S extends z.ZodType>(
  schema: S,
) => Common & { readonly data: z.output<S> | undefined; readonly legible: Legible<z.output<S>> | undefined };

function typed(role: Exclude<FileRole, { kind: 'image' | 'stray' }>, read: Read): ParsedFile {
  if (role.kind === 'groupings') return { ...read(schemas.groupings), type: 'groupings', role };
  if (role.kind === 'site') return { ...read(schemas.site), type: 'site', role };
  if (role.kind === 'translation') {
    switch (role.collection) {
      case 'concepts':
        return { ...read(schemas.conceptTranslation), type: 'conceptTranslation', role };
      case 'projects':
        return { ...read(schemas.projectTranslation), type: 'projectTranslation', role };
      case 'organizations':
        return { ...read(schemas.organizationTranslation), type: 'organizationTranslation', role };
      case 'pages':
        return { ...read(schemas.pageTranslation), type: 'pageTranslation', role };
    }
  }
  switch (role.collection) {
    case 'concepts':
      return { ...read(schemas.concept), type: 'concept', role };
    case 'projects':
      return { ...read(schemas.project), type: 'project', role };
    case 'organizations':
      return { ...read(schemas.organization), type: 'organization', role };
    case 'pages':
      return { ...read(schemas.page), type: 'page', role };
    case 'sources':
      return { ...read(schemas.source), type: 'source', role };
  }
}

const isFields = (raw: unknown): boolean => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
