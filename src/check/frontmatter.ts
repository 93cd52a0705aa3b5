import type { EditorMessages } from '#i18n/editor/messages.ts';
import type { Position, Problem } from './finding.ts';
import type { PlaceEdit } from './fixes/source-text.ts';

/** The two halves of a text file: fields between lines of three hyphens, and the text after them. */
export interface Halves {
  readonly fields: string;
  /** Line of the file on which the fields begin, from 1. */
  readonly fieldsLine: number;
  readonly body: string;
  readonly bodyLine: number;
  readonly problems: readonly (Problem & Position)[];
}

const FENCE = /^---[ \t]*$/;
// What an editor, or Word, makes of three hyphens.
const NEAR_FENCE = /^[ \t\u00a0]*(?:-{2,}|[—–―][-—–―]*|-+[—–―]+|-(?:\s-)+)[ \t\u00a0]*$/;
const isAlmostFence = (line: string): boolean => !FENCE.test(line) && NEAR_FENCE.test(line);
// What a line between the hyphens may look like; the first that does not is where the text begins.
const FIELD_LINE = /^(?:\s|#|-\s|[\p{L}\w-]+\s?:|$)/u;
const FIELD = /^[\p{L}][\p{L}\w-]*\s?:(?:\s|$)/u;

/** Splits a text file; without its hyphens it is read as far as it can be. */
export function splitFrontmatter(text: string, messages: EditorMessages): Halves {
  const { file } = messages;
  const lines = text.split('\n');
  const opening = lines.findIndex((line) => line.trim() !== '');
  if (opening < 0) {
    const { example } = file.noFrontmatter;
    return unread(text, [{ rule: 'frontmatter-missing', what: file.empty, example, line: 1, column: 1 }]);
  }
  const first = lines[opening] ?? '';
  if (opening > 0 && FENCE.test(first)) {
    const rest = splitFrontmatter(lines.slice(opening).join('\n'), messages);
    return {
      ...rest,
      fieldsLine: rest.fieldsLine + opening,
      bodyLine: rest.bodyLine + opening,
      problems: [
        {
          rule: 'frontmatter-not-first',
          what: file.fenceNotFirst,
          line: 1,
          column: 1,
          edits: [between(1, opening + 1, '')],
          isSafe: true,
        },
        ...rest.problems.map((problem) => ({ ...problem, line: problem.line + opening })),
      ],
    };
  }
  if (FENCE.test(lines[0] ?? '') || (opening === 0 && isAlmostFence(first))) return fenced(lines, messages);
  return opening === 0 && FIELD.test(first) ? unopened(lines, messages) : unfenced(text, messages);
}

/** The lines from one to another, from 1, give way to some text. */
const between = (from: number, to: number, insert: string): PlaceEdit => ({
  from: { line: from, column: 1 },
  to: { line: to, column: 1 },
  insert,
});

const unread = (text: string, problems: Halves['problems']): Halves => ({
  fields: '',
  fieldsLine: 1,
  body: text,
  bodyLine: 1,
  problems,
});

function unfenced(text: string, { file }: EditorMessages): Halves {
  const { what, example } = file.noFrontmatter;
  return unread(text, [{ rule: 'frontmatter-missing', what, example, line: 1, column: 1 }]);
}

function halves(
  lines: readonly string[],
  { from, to, body }: { readonly from: number; readonly to: number; readonly body: number },
  problems: Halves['problems'],
): Halves {
  return {
    fields: lines.slice(from, to).join('\n'),
    fieldsLine: from + 1,
    body: lines.slice(body).join('\n'),
    bodyLine: body + 1,
    problems,
  };
}

/** Where the fields end, from 0: at a line of hyphens, or of what was meant for one, if only fields come before. */
function endOfFields(lines: readonly string[], from: number): number {
  const closing = lines.findIndex((line, n) => n >= from && FENCE.test(line));
  const almost = lines.findIndex((line, n) => n >= from && isAlmostFence(line));
  const isSooner = almost >= 0 && (closing < 0 || almost < closing);
  return isSooner && lines.slice(from, almost).every((line) => FIELD_LINE.test(line)) ? almost : closing;
}

function fenced(lines: readonly string[], { file }: EditorMessages): Halves {
  const closing = endOfFields(lines, 1);
  const wrong = [0, closing].filter((n) => n >= 0 && !FENCE.test(lines[n] ?? ''));
  const problems = wrong.map((n) => {
    const end = { line: n + 1, column: (lines[n] ?? '').length + 1 };
    return {
      rule: 'frontmatter-fence',
      what: file.fence,
      example: '---',
      line: n + 1,
      column: 1,
      edits: [{ from: { line: n + 1, column: 1 }, to: end, insert: '---' }],
      isSafe: true,
    };
  });
  if (closing > 0) return halves(lines, { from: 1, to: closing, body: closing + 1 }, problems);
  const firstOfText = lines.findIndex((line, n) => n > 0 && !FIELD_LINE.test(line));
  const end = firstOfText < 0 ? lines.length : firstOfText;
  const last = lines.findLastIndex((line, n) => n < end && line.trim() !== '');
  const isAtEnd = last + 1 >= lines.length;
  return halves(lines, { from: 1, to: end, body: end }, [
    ...problems,
    {
      rule: 'frontmatter-unclosed',
      what: file.unclosedFrontmatter,
      example: ['---', lines[1] ?? '', '…', '---'].join('\n'),
      line: Math.min(end + 1, lines.length),
      column: 1,
      edits: [afterLine(lines, last, isAtEnd ? '\n---\n' : '---\n')],
      isSafe: true,
    },
  ]);
}

/** An insertion after a line, from 0; what stands in its line is part of what it changes, so that it is shown with it. */
const afterLine = (lines: readonly string[], n: number, insert: string): PlaceEdit =>
  n + 1 < lines.length
    ? between(n + 2, n + 2, insert)
    : {
        from: { line: n + 1, column: (lines[n] ?? '').length + 1 },
        to: { line: n + 1, column: (lines[n] ?? '').length + 1 },
        insert,
      };

/** Fields that begin without a line of hyphens before them. */
function unopened(lines: readonly string[], { file }: EditorMessages): Halves {
  const closing = endOfFields(lines, 0);
  if (closing > 0 && lines.slice(0, closing).every((line) => FIELD_LINE.test(line))) {
    return halves(lines, { from: 0, to: closing, body: closing + 1 }, [
      {
        rule: 'frontmatter-unopened',
        what: file.unopenedFrontmatter,
        line: 1,
        column: 1,
        edits: [between(1, 1, '---\n')],
        isSafe: true,
      },
    ]);
  }
  const blank = lines.findIndex((line) => line.trim() === '' || !FIELD_LINE.test(line));
  const end = blank < 0 ? lines.length : blank;
  return halves(lines, { from: 0, to: end, body: end }, [
    {
      rule: 'frontmatter-missing',
      what: file.noFrontmatter.what,
      example: file.noFrontmatter.example,
      line: 1,
      column: 1,
      edits: [between(1, 1, '---\n'), afterLine(lines, end - 1, blank < 0 ? '\n---\n' : '---\n')],
    },
  ]);
}
