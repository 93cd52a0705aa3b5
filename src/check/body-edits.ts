import type { BodyProblem, Place } from '#text/body.ts';
import type { PlaceEdit } from './fixes/source-text.ts';

/** What stands at a place of one line gives way to something else. */
const replace = (line: number, column: number, length: number, insert: string): PlaceEdit => ({
  from: { line, column },
  to: { line, column: column + length },
  insert,
});

/** A word in a line, from the place on, gives way to another; nothing where it is not there. */
export function replaceWord(
  lines: readonly string[],
  { line, column }: Place,
  word: string,
  insert: string,
): readonly PlaceEdit[] {
  const at = word === '' ? -1 : (lines[line - 1] ?? '').indexOf(word, column - 1);
  return at < 0 ? [] : [replace(line, at + 1, word.length, insert)];
}

const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({ b: '**', strong: '**', i: '*', em: '*' }),
);

/** Markup of one line, in Markdown. */
export function htmlEdits(tag: string, place: Place, lines: readonly string[]): readonly PlaceEdit[] {
  const text = (lines[place.line - 1] ?? '').slice(place.column - 1);
  const instead = inMarkdown(tag.toLowerCase(), text);
  return instead ? [replace(place.line, place.column, instead.length, instead.insert)] : [];
}

function inMarkdown(tag: string, text: string): { length: number; insert: string } | undefined {
  const lineBreak = /^\s*<br\s*\/?>\s*/i.exec(text)?.[0];
  if (tag === 'br' && lineBreak !== undefined) return { length: lineBreak.length, insert: '\n\n' };
  const [whole, , inner] = /^<(\w+)\b[^>]*>([^<]*)<\/\1>/i.exec(text) ?? [];
  if (whole === undefined || inner === undefined || inner.trim() === '') return undefined;
  const mark = marks.get(tag);
  if (mark !== undefined) return { length: whole.length, insert: mark + inner.trim() + mark };
  const address = tag === 'a' ? /\bhref\s*=\s*["']?(https?:[^"'\s>]+)/i.exec(whole)?.[1] : undefined;
  return address === undefined
    ? undefined
    : { length: whole.length, insert: `[${inner.trim()}](${address})` };
}

/** Signs that are to be read, each with its backslash. */
export function escapeEdits(
  problem: Extract<BodyProblem, { problem: 'brace' | 'angle-bracket' }>,
  { line, column }: Place,
  lines: readonly string[],
): readonly PlaceEdit[] {
  const text = lines[line - 1] ?? '';
  if (problem.problem === 'angle-bracket' || text.includes('`')) return [replace(line, column, 0, '\\')];
  return [...text.matchAll(/(?<!\\)[{}]/g)]
    .filter(({ index }) => index >= column - 1)
    .map(({ index }) => replace(line, index + 1, 0, '\\'));
}

/** A tag by another name, where it is opened and where it is closed. */
export function tagEdits(
  tag: string,
  name: string,
  place: Place,
  lines: readonly string[],
): readonly PlaceEdit[] {
  const opening = replaceWord(lines, place, `<${tag}`, `<${name}`);
  const closing = lines.findIndex((line, n) => n >= place.line - 1 && line.includes(`</${tag}>`));
  const end =
    closing < 0 ? [] : replaceWord(lines, { line: closing + 1, column: 1 }, `</${tag}>`, `</${name}>`);
  return [...opening, ...end];
}

/** The whole line goes. */
export const lineRemoved = (line: number): readonly PlaceEdit[] => [
  { from: { line, column: 1 }, to: { line: line + 1, column: 1 }, insert: '' },
];
