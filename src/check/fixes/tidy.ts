import { linesOfBlocks } from '../yaml-mistakes.ts';
import type { TextEdit } from './text-edit.ts';

/** What is put in order in any file, though nobody needs to be told of it: none of it can be seen. */
export interface Tidying {
  readonly rule: 'line-ends' | 'spaces-at-end' | 'last-line-end';
  /** The first line that changes, from 1. */
  readonly line: number;
  readonly edits: readonly TextEdit[];
}

/**
 * Line ends as everywhere else, no spaces at the end of fields, and an end to the last line. Where spaces at the end
 * mean something, in the text and in fields of several lines, they stay.
 */
export function tidyings(text: string, isFieldsOnly: boolean): readonly Tidying[] {
  const ends = [...text.matchAll(/\r\n?/g)].map(({ 0: end, index }) => ({
    offset: index,
    length: end.length,
    insert: '\n',
  }));
  const isOpen = text !== '' && !/[\r\n]$/.test(text);
  const last = isOpen ? [{ offset: text.length, length: 0, insert: '\n' }] : [];
  const all: readonly Tidying[] = [
    { rule: 'line-ends', line: 1, edits: ends },
    ...spacesAtEnd(text, isFieldsOnly),
    { rule: 'last-line-end', line: text.split(/\r\n|\r|\n/).length, edits: last },
  ];
  return all.filter(({ edits }) => edits.length > 0);
}

function spacesAtEnd(text: string, isFieldsOnly: boolean): readonly Tidying[] {
  const lines = [...text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)].map(({ 1: line = '', index }) => ({
    line,
    index,
  }));
  const isFence = ({ line }: { readonly line: string }): boolean =>
    /^---[ \t]*$/.test(line.replace(/^\ufeff/, ''));
  const opening = isFieldsOnly || !lines[0] || !isFence(lines[0]) ? -1 : 0;
  if (!isFieldsOnly && opening < 0) return [];
  const closing = isFieldsOnly ? lines.length : lines.findIndex((line, n) => n > opening && isFence(line));
  const inBlock = linesOfBlocks(lines.map(({ line }) => line));
  return lines.slice(0, closing + 1).flatMap(({ line, index }, n): readonly Tidying[] => {
    const spaces = /(?<![ \t])[ \t]+$/.exec(line);
    if (!spaces || inBlock.has(n)) return [];
    const edits = [{ offset: index + spaces.index, length: spaces[0].length, insert: '' }];
    return [{ rule: 'spaces-at-end', line: n + 1, edits }];
  });
}
