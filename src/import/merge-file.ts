import { Document, isMap, isNode, parseDocument } from 'yaml';
import { editorMessages } from '#i18n/editor/messages.ts';
import { type Halves, splitFrontmatter } from '#check/frontmatter.ts';
import { digestOf, isSame } from './digest.ts';
import { type KeptField, keptField } from './kept-field.ts';
import type { FileContent } from './project-record.ts';
import type { WrittenMarks } from './written-marks.ts';

/** An existing file brought up to date. */
export interface Merged {
  readonly text: string;
  /** Fields that changed. */
  readonly changed: readonly string[];
  readonly kept: readonly KeptField[];
  readonly marks: WrittenMarks;
}

const YAML = { version: '1.2', schema: 'core' } as const;

/** Each value on its own line, in the quotes that content has. */
const WRITTEN = { lineWidth: 0, singleQuote: true } as const;

const BODY = 'body';
/** Fields whose parts are told apart, because each has a life of its own. */
const PARTED: readonly string[] = ['dates'];

/**
 * Brings a file up to date by comparing three things: what the last import wrote (`marks`), what stands there now, and
 * what the import would write. What is still as it was written is replaced; what was changed by hand stays.
 * Comments, the order of the fields and everything that no import wrote stay as they are.
 */
export function mergeFile(text: string, wanted: FileContent, marks: WrittenMarks): Merged {
  const { fields, body } = halvesOf(text);
  const document = parseDocument(fields, YAML);
  const next = new Map(marks);
  const changed: string[] = [];
  const kept: KeptField[] = [];
  const offered = partsOf(wanted.fields);
  for (const name of new Set([...offered.keys(), ...[...marks.keys()].filter((name) => name !== BODY)])) {
    const path = name.split('.');
    const node: unknown = document.getIn(path);
    const now = plainOf(node);
    const value = offered.get(name);
    const decision = decide({ now, value, mark: marks.get(name), isList: name === 'sources' });
    if (decision === 'set') {
      if (value === undefined) removeFrom(document, path);
      else document.setIn(path, document.createNode(value));
      changed.push(name);
    }
    if (decision === 'keep' && value !== undefined) {
      kept.push(keptField(name, now, value));
    }
    if (decision !== 'keep') note(next, name, value);
  }
  const bodyNow = body.trim() === '' ? undefined : body.trim();
  const bodyWanted = wanted.body === '' ? undefined : wanted.body;
  const decision = decide({ now: bodyNow, value: bodyWanted, mark: marks.get(BODY), isList: false });
  if (decision === 'set') changed.push(BODY);
  if (decision === 'keep' && bodyWanted !== undefined) {
    kept.push(keptField(BODY, bodyNow, bodyWanted));
  }
  if (decision !== 'keep') note(next, BODY, bodyWanted);
  return {
    changed,
    kept,
    marks: next,
    text:
      changed.length === 0
        ? text
        : lineEndsOf(text, fileText(document, decision === 'set' ? bodyText(bodyWanted) : body)),
  };
}

/** The text with the line ends of the other. */
const lineEndsOf = (model: string, text: string): string =>
  model.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;

/** The two halves of a file; a byte order mark, which would hide its first line, is left out. */
const halvesOf = (text: string): Halves =>
  splitFrontmatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), editorMessages('es'));

/** One field set in a file that stays as it is otherwise. */
export function withField(text: string, path: readonly string[], value: unknown): string {
  const { fields, body } = halvesOf(text);
  const document = parseDocument(fields, YAML);
  document.setIn(path, document.createNode(value));
  return lineEndsOf(text, fileText(document, body));
}

/** What becomes of one field. */
function decide({
  now,
  value,
  mark,
  isList,
}: {
  readonly now: unknown;
  readonly value: unknown;
  readonly mark: string | undefined;
  readonly isList: boolean;
}): 'same' | 'set' | 'keep' {
  if (now === undefined && value === undefined) return mark === undefined ? 'same' : 'keep';
  if (now !== undefined && value !== undefined && isSame(now, value)) return 'same';
  // Sources that an editor added do not gainsay the file.
  if (isList && holdsAll(now, value)) return 'same';
  if (mark === undefined) return now === undefined ? 'set' : 'keep';
  return now !== undefined && digestOf(now) === mark ? 'set' : 'keep';
}

const holdsAll = (list: unknown, items: unknown): boolean =>
  Array.isArray(list) && Array.isArray(items) && items.every((item) => list.includes(item));

function note(marks: Map<string, string>, name: string, value: unknown): void {
  if (value === undefined) marks.delete(name);
  else marks.set(name, digestOf(value));
}

/** The marks of a file that is written for the first time. */
export const marksOf = ({ fields, body }: FileContent): WrittenMarks =>
  new Map([
    ...[...partsOf(fields)].map(([name, value]): [string, string] => [name, digestOf(value)]),
    ...(body === '' ? [] : [[BODY, digestOf(body)] satisfies [string, string]]),
  ]);

function partsOf(fields: FileContent['fields']): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(fields).flatMap(([name, value]): [string, unknown][] =>
      PARTED.includes(name) && typeof value === 'object' && value !== null
        ? Object.entries(value).map(([part, inner]: [string, unknown]) => [`${name}.${part}`, inner])
        : [[name, value]],
    ),
  );
}

function plainOf(node: unknown): unknown {
  const plain: unknown = isNode(node) ? node.toJSON() : node;
  return plain ?? undefined;
}

function removeFrom(document: Document, path: readonly string[]): void {
  document.deleteIn(path);
  const [parent] = path;
  if (path.length === 1 || parent === undefined) return;
  const rest: unknown = document.get(parent);
  if (isMap(rest) && rest.items.length === 0) document.delete(parent);
}

const bodyText = (body: string | undefined): string =>
  body === undefined || body === '' ? '' : `\n${body}\n`;

/** A text file from its fields and what stands after them. */
const fileText = (document: Document, body: string): string =>
  `---\n${document.toString(WRITTEN)}---\n${body}`;

/** A new text file. */
export const newFileText = ({ fields, body }: FileContent): string =>
  fileText(new Document(fields, { ...YAML, aliasDuplicateObjects: false }), bodyText(body));

/** A file of fields only. */
export const yamlText = (fields: Readonly<Record<string, unknown>>): string =>
  new Document(fields, YAML).toString(WRITTEN);

/** One field set in a file of fields only, which stays as it is otherwise. */
export function withYamlField(text: string, name: string, value: unknown): string {
  const document = parseDocument(text, YAML);
  if (isSame(plainOf(document.get(name)), value)) return text;
  document.set(name, value);
  return document.toString(WRITTEN);
}
