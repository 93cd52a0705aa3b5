import type { ParsedFile } from '#check/parse-file.ts';
import { lineStarts } from '../text-edit.ts';
import { readFields } from './field-references.ts';

/** The fields of a file exactly as they stand in it. */
export interface WrittenFields {
  readonly text: string;
  /** Offsets in the file at which they begin and end. */
  readonly start: number;
  readonly end: number;
  readonly root: unknown;
  /** What ends the lines of the file. */
  readonly lineEnd: string;
}

/** Finds the fields of a file: all of it, or what stands between its lines of three hyphens. */
export function writtenFields({ file: { text }, body, bodyLine }: ParsedFile): WrittenFields {
  const opening = body
    ? /^\ufeff?\s*---[ \t]*\r?\n/.exec(text)?.[0].length
    : Number(text.startsWith('\ufeff'));
  const bodyStart = body ? (lineStarts(text)[bodyLine - 1] ?? text.length) : text.length;
  const start = Math.min(opening ?? bodyStart, bodyStart);
  const closing = body ? /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(start, bodyStart))?.index : undefined;
  const end = closing === undefined ? bodyStart : start + closing;
  const fields = text.slice(start, end);
  return {
    text: fields,
    start,
    end,
    root: readFields(fields),
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
