import * as z from 'zod';
import { fieldNames, fieldOf } from '#model/field.ts';
import type { Collection } from '#model/key.ts';
import { type EditorLanguage, type EditorMessages, editorMessages } from '#i18n/editor/messages.ts';
import { type Body, readBody } from '#text/body.ts';
import { bodyProblem, withoutEchoes } from './body-problem.ts';
import {
  type ContentFile,
  type FileRole,
  roleOf,
  type TextCollection,
  textCollections,
} from './content-file.ts';
import { betterPath, problemsOfCharacters, problemsOfHidden, problemsOfName } from './file-problems.ts';
import {
  fieldName,
  type Finding,
  findingOf,
  inReadingOrder,
  type Position,
  type Problem,
} from './finding.ts';
import type { Instead } from './fixes/instead.ts';
import { type PlaceEdit, SourceText } from './fixes/source-text.ts';
import { type Halves, splitFrontmatter } from './frontmatter.ts';
import { type Legible, legiblePart } from './legible.ts';
import { mostTold, mostToldAnd } from './most-told.ts';
import { bodyObstacle, fieldsObstacle, imageObstacle, obstacle } from './obstacle.ts';
import { type DataOf, type FileType, knownFieldNames, originalSchemas, schemas } from './record-schemas.ts';
import { type FieldProblem, problemsOfShape } from './shape.ts';
import { readYaml } from './yaml-fields.ts';

/** A file and the places in its text. */
export interface FilePlaces {
  readonly file: ContentFile;
  /** Its text as it was read, for what is to be changed in it. */
  readonly source: SourceText;
  /** How to write something else at a path; undefined where that cannot be told. */
  edits(path: readonly PropertyKey[], instead: Instead): readonly PlaceEdit[] | undefined;
  /** Place of a value, or of its key; of the nearest thing that holds it when it is missing. */
  locate(path: readonly PropertyKey[], part?: 'key' | 'value'): Position;
  /** The path as far as it was written: a short form has fewer parts than the data. */
  written(path: readonly PropertyKey[]): readonly PropertyKey[];
  /** A single value exactly as it was typed. */
  typed(path: readonly PropertyKey[]): string | undefined;
}

/** Beside its places, what a file says and what is wrong with it: plain data, which can be kept. */
interface Common extends FilePlaces {
  /** The text between its fields and its end; undefined for files that are fields only. */
  readonly body: Body | undefined;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** All that is wrong with this file on its own. */
  readonly findings: readonly Finding[];
  /** Whether its fields are read as they were written, with nothing assumed or left out. */
  readonly isWellFormed: boolean;
  /** Paths of the fields that are not as they should be. */
  readonly refused: readonly (readonly PropertyKey[])[];
  /** Words where the key of a record should be, with what was found wrong with them before the records were known. */
  readonly misnamed: readonly Misnamed[];
  /** The collection in whose folder the file belongs. */
  readonly elsewhere?: Collection | undefined;
}

interface Misnamed {
  readonly finding: Finding;
  readonly collection: Collection;
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

type RoleOf<T extends FileType> = T extends 'groupings' | 'formerAddresses' | 'deadLinks' | 'site'
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
  readonly role: Extract<FileRole, { kind: 'image' | 'stray' | 'addresses' }>;
  readonly data: undefined;
  readonly legible: undefined;
};

export type ParsedFile = FileOf<FileType> | OtherFile;

/** Reads one file on its own. Never throws on what an editor may write: mistakes come back as `findings`. */
export function parseFile(file: ContentFile, language: EditorLanguage = 'es'): ParsedFile {
  const role = roleIn(file.path);
  const messages = editorMessages(language);
  const written = new SourceText(file.text);
  const place = (problem: Problem & Position): Finding =>
    findingOf(problem, file.path, problem, undefined, messages, written);
  const named = problemsOfName(file.path, role, messages);
  if (role.kind === 'stray' || role.kind === 'image' || role.kind === 'addresses') {
    const wall =
      role.kind === 'image'
        ? imageObstacle(file, messages)
        : role.kind === 'stray'
          ? strayObstacle(file, messages)
          : obstacle(file, messages);
    return {
      file,
      role,
      type: 'other',
      data: undefined,
      legible: undefined,
      body: undefined,
      bodyLine: 1,
      source: written,
      locate: () => ({ line: 1, column: 1 }),
      edits: () => undefined,
      written: (path) => path,
      typed: () => undefined,
      findings: (wall ? [wall] : named).map(place),
      misnamed: [],
      isWellFormed: true,
      refused: [],
    };
  }

  const isText = file.path.endsWith('.mdx');
  const split = (text: string): Halves =>
    isText
      ? splitFrontmatter(text, messages)
      : { fields: text, fieldsLine: 1, body: '', bodyLine: 1, problems: [] };
  const barrier = obstacle(file, messages);
  const text = barrier ? '' : file.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const whole = split(text);
  const wall =
    barrier ??
    fieldsObstacle(whole.fields, whole.fieldsLine, messages) ??
    bodyObstacle(whole.body, whole.bodyLine, messages);
  const halves = wall ? split('') : whole;
  const characters = wall ? [] : problemsOfCharacters(file, messages);
  const hidden = [
    ...problemsOfHidden(halves.fields, halves.fieldsLine, 'fields', messages),
    ...problemsOfHidden(halves.body, halves.bodyLine, 'body', messages),
  ];
  const body = isText ? readBody(halves.body) : undefined;
  const inFile = ({ line, column }: Position): Position => ({ line: line + halves.bodyLine - 1, column });
  const bodyLines = halves.body.split('\n');
  const told = mostTold(body?.problems ?? []);
  const bodyProblems = withoutEchoes(told, halves.body).map((problem) => {
    const { edits, ...words } = bodyProblem(problem, bodyLines, messages);
    const moved = edits?.map((edit) => ({ ...edit, from: inFile(edit.from), to: inFile(edit.to) }));
    return { ...words, ...inFile(problem), ...(moved ? { edits: moved } : {}) };
  });

  const read: Read = (schema, original) => {
    const fields = (suspects: readonly number[] = []) => {
      const refusedIn = (value: unknown): number => refusedBy(schema, value);
      const { fieldsLine: firstLine } = halves;
      const reading = { firstLine, knownFields: knownFieldNames, refusedIn, messages, suspects };
      const yaml = readYaml(halves.fields, reading);
      const isList = schema instanceof z.ZodArray;
      const isEmpty = halves.fields.trim() === '' || yaml.value === null;
      const raw = isEmpty ? (isList ? [] : {}) : yaml.value;
      // Without its hyphens a file has no fields to speak of, and one message is enough.
      const isUnread =
        wall !== undefined ||
        raw === undefined ||
        (isText && halves.fields === '' && halves.problems.length > 0);
      const isKind = isUnread || (isList ? Array.isArray(raw) : isFields(raw));
      const isReadable = !isUnread && isKind;
      const source = (path: readonly PropertyKey[]): string | undefined => yaml.source(path);
      const shape = isReadable ? problemsOfShape(schema, raw, source, language, original) : [];
      return { yaml, raw, isUnread, isKind, isReadable, shape };
    };
    const first = fields();
    const suspects = slipsAmong(first.shape, schema).map((path) => first.yaml.locate(path, 'key').line);
    const { yaml, raw, isUnread, isKind, isReadable, shape } =
      suspects.length === 0 ? first : fields(suspects);
    const elsewhere = shape.some(({ rule }) => rule === 'unknown-field') ? otherHome(role, raw) : undefined;
    const notFields: readonly (Problem & Position)[] = isKind
      ? []
      : [{ ...messages.file.notFields, rule: 'not-fields', line: halves.fieldsLine, column: 1 }];
    const form = wall ? [wall] : [...halves.problems, ...yaml.problems, ...notFields];
    const legible = isReadable && !elsewhere ? legiblePart(schema, raw) : undefined;
    const isFormed = form.every(({ severity }) => severity === 'warning');
    const isWhole = isFormed && shape.length === 0;
    const told = (problem: FieldProblem): Finding => {
      const edits = problem.instead && yaml.edits(problem.path, problem.instead);
      const at = yaml.locate(problem.path, problem.part);
      const field = fieldName(yaml.written(problem.path));
      return findingOf({ ...problem, edits }, file.path, at, field, messages, written);
    };
    // What is hidden in the text is told where it stands.
    const isHiddenTold = hidden.length > 0 || characters.some(({ rule }) => rule === 'control-character');
    const isTold = ({ rule }: FieldProblem): boolean => rule !== 'hidden-character' || !isHiddenTold;
    const ofShape = elsewhere
      ? []
      : shape.filter(isTold).map((problem) => ({ problem, finding: told(problem) }));
    return {
      file,
      data: isWhole ? legible?.data : undefined,
      legible,
      body,
      bodyLine: halves.bodyLine,
      source: written,
      locate: yaml.locate,
      edits: yaml.edits,
      written: yaml.written,
      typed: yaml.source,
      isWellFormed: isFormed && !isUnread,
      refused: shape.flatMap(({ path, meant }) => (meant ? [path, meant] : [path])),
      misnamed: ofShape.flatMap(({ problem: { names, path }, finding }) =>
        names === undefined ? [] : [{ finding, collection: names, path, text: yaml.source(path) ?? '' }],
      ),
      elsewhere,
      findings: mostToldAnd(
        inReadingOrder([
          ...[...named, ...characters, ...hidden, ...form, ...bodyProblems].map(place),
          ...(elsewhere
            ? [place({ ...wrongFolder(elsewhere, file.path, messages), line: 1, column: 1 })]
            : []),
          ...ofShape.map(({ finding }) => finding),
        ]),
        ({ line, column, severity }) =>
          place({ rule: 'too-many', severity, what: messages.file.tooMany, line, column }),
      ),
    };
  };
  return typed(role, read);
}

/** A link or a pipe where nothing of the site reads is only told; where something would, nothing is. */
function strayObstacle(
  { path, unread }: ContentFile,
  { file }: EditorMessages,
): (Problem & Position) | undefined {
  if (unread !== 'link' && unread !== 'closed') return undefined;
  const [folder = ''] = path.split('/');
  const isRead = path === folder && [...textCollections, 'sources', 'images'].includes(folder);
  return {
    rule: 'unreadable-file',
    severity: isRead ? 'error' : 'warning',
    what: file.unread[unread],
    line: 1,
    column: 1,
  };
}

/** How many fields and values of the data the schema refuses. */
function refusedBy(schema: z.ZodType, value: unknown): number {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

/** Paths of fields that the record knows, but not in the group in which they stand. */
function slipsAmong(
  problems: readonly FieldProblem[],
  schema: z.ZodType,
): readonly (readonly PropertyKey[])[] {
  const known = new Set(fieldNames(fieldOf(schema).core));
  return problems
    .filter(({ rule, path }) => rule === 'unknown-field' && path.length > 1 && known.has(String(path.at(-1))))
    .map(({ path }) => path);
}

/** The role of a file, with where it would be read if nothing reads it where it is. */
function roleIn(path: string): FileRole {
  const role = roleOf(path);
  return role.kind === 'stray' ? { ...role, better: betterPath(path) } : role;
}

/** The collection whose record the fields are, where they are all in order there and not where they stand. */
function otherHome(role: FileRole, raw: unknown): TextCollection | undefined {
  if (role.kind !== 'record') return undefined;
  return textCollections.find(
    (collection) => collection !== role.collection && recordSchemas[collection].safeParse(raw).success,
  );
}

const recordSchemas = {
  concepts: schemas.concept,
  projects: schemas.project,
  organizations: schemas.organization,
  pages: schemas.page,
} as const satisfies Record<TextCollection, z.ZodType>;

function wrongFolder(collection: TextCollection, path: string, { file, records }: EditorMessages): Problem {
  const better = `${collection}/${path.slice(path.lastIndexOf('/') + 1)}`;
  return { rule: 'wrong-folder', what: file.wrongFolder(records[collection], better) };
}

type Read = <S extends z.ZodType>(
  schema: S,
  original?: z.ZodType,
) => Common & { readonly data: z.output<S> | undefined; readonly legible: Legible<z.output<S>> | undefined };

function typed(role: Exclude<FileRole, { kind: 'image' | 'stray' | 'addresses' }>, read: Read): ParsedFile {
  if (role.kind === 'groupings') return { ...read(schemas.groupings), type: 'groupings', role };
  if (role.kind === 'formerAddresses')
    return { ...read(schemas.formerAddresses), type: 'formerAddresses', role };
  if (role.kind === 'deadLinks') return { ...read(schemas.deadLinks), type: 'deadLinks', role };
  if (role.kind === 'site') return { ...read(schemas.site), type: 'site', role };
  if (role.kind === 'translation') {
    switch (role.collection) {
      case 'concepts':
        return {
          ...read(schemas.conceptTranslation, originalSchemas.conceptTranslation),
          type: 'conceptTranslation',
          role,
        };
      case 'projects':
        return {
          ...read(schemas.projectTranslation, originalSchemas.projectTranslation),
          type: 'projectTranslation',
          role,
        };
      case 'organizations':
        return {
          ...read(schemas.organizationTranslation, originalSchemas.organizationTranslation),
          type: 'organizationTranslation',
          role,
        };
      case 'pages':
        return {
          ...read(schemas.pageTranslation, originalSchemas.pageTranslation),
          type: 'pageTranslation',
          role,
        };
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
