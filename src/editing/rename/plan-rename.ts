import { type Content, type RecordFile, translationsIn } from '#check/content.ts';
import type { ParsedFile } from '#check/parse-file.ts';
import { schemas } from '#check/record-schemas.ts';
import { addressesOf } from '#check/rules/addresses.ts';
import { KEY_PATTERN } from '#model/key.ts';
import { type ChangedLine, changedLines, type Edit, lineStarts, literally, withEdits } from '../text-edit.ts';
import { rewriteBody } from './body-references.ts';
import { fieldReferences, retyped } from './field-references.ts';
import { addedField, redirectEdits } from './redirect.ts';
import { type WrittenFields, writtenFields } from './written-fields.ts';

/** A line of a file, from 1. */
export interface FileLine {
  readonly path: string;
  readonly line: number;
}

/** What a rename does to the content, before anything is written. */
export interface RenamePlan {
  /** Files that move, from their old path to the new one. */
  readonly moves: ReadonlyMap<string, string>;
  /** Texts by the paths that they have afterwards. */
  readonly writes: ReadonlyMap<string, string>;
  /** Lines that change, by the paths that the files have now. */
  readonly changes: ReadonlyMap<string, readonly ChangedLine[]>;
  /** Places where the record is named in a way that cannot be rewritten: nothing may be written. */
  readonly stuck: readonly FileLine[];
  /** Places in fields that cannot be read for certain and that hold the key all the same. */
  readonly unread: readonly FileLine[];
  /** Places that hold the key as other text and stay as they are: an example, a comment, an address. */
  readonly untouched: readonly FileLine[];
}

/** Works out what it takes to give a record another key. */
export function planRename(content: Content, record: RecordFile, to: string): RenamePlan {
  const { collection, key: from } = record.role;
  const translations = translationsIn(content).filter(
    ({ role }) => role.collection === collection && role.key === from,
  );
  const folder = `${collection}/`;
  const moves = new Map(
    [record, ...translations].map(({ file: { path } }) => [
      path,
      folder + to + path.slice(folder.length + from.length),
    ]),
  );
  const files = content.files.flatMap((file) =>
    file.type === 'other' ? [] : [rewriteFile(file, content, record, to)],
  );
  const written = files.filter(({ path, edits }) => edits.length > 0 || moves.has(path));
  const lines = (place: (file: RewrittenFile) => readonly number[]): readonly FileLine[] =>
    files.flatMap((file) =>
      [...new Set(place(file))].sort((a, b) => a - b).map((line) => ({ path: file.path, line })),
    );
  return {
    moves,
    writes: new Map(
      written.map(({ path, text, edits }) => [moves.get(path) ?? path, withEdits(text, edits)]),
    ),
    changes: new Map(
      written.flatMap(({ path, text, edits }): [string, readonly ChangedLine[]][] =>
        edits.length === 0 ? [] : [[path, changedLines(text, edits)]],
      ),
    ),
    stuck: lines((file) => [...file.stuck, ...(written.includes(file) ? lostLetters(file.text) : [])]),
    unread: lines(({ unread }) => unread),
    untouched: lines(({ untouched }) => untouched),
  };
}

interface RewrittenFile {
  readonly path: string;
  readonly text: string;
  readonly edits: readonly Edit[];
  /** Lines, from 1. */
  readonly stuck: readonly number[];
  readonly unread: readonly number[];
  readonly untouched: readonly number[];
}

/** One file with what it says of the record rewritten. */
function rewriteFile(
  file: Exclude<ParsedFile, { type: 'other' }>,
  content: Content,
  record: RecordFile,
  to: string,
): RewrittenFile {
  const { path, text } = file.file;
  const { collection, key: from } = record.role;
  const fields = writtenFields(file);
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;
  const references = fieldReferences(schemas[file.type], fields.root).filter(
    (reference) => reference.collection === collection && reference.key === from,
  );
  const inFields = references.map(({ start, end }) => ({
    start: start + fields.start,
    end: end + fields.start,
    text: retyped(fields.text.slice(start, end), from, to),
  }));
  const body = file.body ? rewriteBody(file.body, collection, from, to) : { edits: [], stuck: [] };
  // The body was read with its line ends made one, so that only its lines and columns are those of the file.
  const bodyStarts = lineStarts(file.body?.markdown ?? '');
  const inFile = (offset: number): number => {
    const line = bodyStarts.findLastIndex((start) => start <= offset);
    return (starts[line + file.bodyLine - 1] ?? 0) + offset - (bodyStarts[line] ?? 0);
  };
  const kept = file === record ? keptAddress(record, fields, content, to) : [];
  const edits = [
    ...inFields.flatMap((edit): Edit[] => (edit.text === undefined ? [] : [{ ...edit, text: edit.text }])),
    ...body.edits.map((edit) => ({ ...edit, start: inFile(edit.start), end: inFile(edit.end) })),
    ...(kept ?? []).map((edit) => ({
      ...edit,
      start: edit.start + fields.start,
      end: edit.end + fields.start,
    })),
  ];
  const others = mentions(text, from).filter((offset) =>
    edits.every(({ start, end }) => offset < start || offset >= end),
  );
  const isUnread = (offset: number): boolean => !file.isWellFormed && offset < fields.end;
  return {
    path,
    text,
    edits,
    stuck: [
      ...inFields.flatMap((edit) => (edit.text === undefined ? [lineOf(edit.start)] : [])),
      ...body.stuck.map((line) => line + file.bodyLine - 1),
      ...(kept ? [] : [file.locate(['redirectFrom'], 'key').line]),
    ],
    unread: others.filter(isUnread).map(lineOf),
    // A single word may be one of any language; a key of several is no word.
    untouched: from.includes('-') ? others.filter((offset) => !isUnread(offset)).map(lineOf) : [],
  };
}

/** What keeps the former addresses of the record alive; undefined where its list of former keys is not one. */
function keptAddress(
  record: RecordFile,
  fields: WrittenFields,
  content: Content,
  to: string,
): readonly Edit[] | undefined {
  const { key } = record.role;
  if (!KEY_PATTERN.test(key)) return [];
  const addresses = addressesOf(record, content);
  // A former key that still is the address in one language cannot lead away from it: the other languages keep it too.
  if (!addresses.some(({ text, path }) => path !== undefined && text === key)) {
    return redirectEdits(fields, key, to);
  }
  return addresses.every(({ path }) => path !== undefined) ? [] : addedField(fields, `slug: ${key}`);
}

/** Offsets at which the key stands by itself. */
const mentions = (text: string, key: string): readonly number[] =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_-])${literally(key)}(?![\\p{L}\\p{N}_-])`, 'gu'))].map(
    ({ index }) => index,
  );

/** The first line with a letter that was lost when the file was read: written again, it would be lost for good. */
const lostLetters = (text: string): readonly number[] =>
  text
    .split(/\r\n|\r|\n/)
    .flatMap((line, n) => (line.includes('\ufffd') ? [n + 1] : []))
    .slice(0, 1);
