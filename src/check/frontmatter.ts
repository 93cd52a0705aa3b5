import type { EditorMessages } from '#i18n/editor/messages.ts';
import type { Position, Problem } from './finding.ts';

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
// What a line between the hyphens may look like; the first that does not is where the text begins.
const FIELD_LINE = /^(?:\s|#|-\s|[\w-]+:|$)/;

/** Splits a text file; without its hyphens it is read as far as it can be. */
export function splitFrontmatter(text: string, messages: EditorMessages): Halves {
  const lines = text.split('\n');
  const opening = lines.findIndex((line) => line.trim() !== '');
  if (opening > 0 && FENCE.test(lines[opening] ?? '')) {
    const rest = splitFrontmatter(lines.slice(opening).join('\n'), messages);
    return {
      ...rest,
      fieldsLine: rest.fieldsLine + opening,
      bodyLine: rest.bodyLine + opening,
      problems: [
        { rule: 'frontmatter-not-first', what: messages.file.fenceNotFirst, line: 1, column: 1 },
        ...rest.problems.map((problem) => ({ ...problem, line: problem.line + opening })),
      ],
    };
  }
  if (!FENCE.test(lines[0] ?? '')) {
    const { what, example } = messages.file.noFrontmatter;
    const problem = { rule: 'frontmatter-missing', what, example, line: 1, column: 1 };
    return { fields: '', fieldsLine: 1, body: text, bodyLine: 1, problems: [problem] };
  }
  const closing = lines.findIndex((line, n) => n > 0 && FENCE.test(line));
  if (closing > 0) {
    return {
      fields: lines.slice(1, closing).join('\n'),
      fieldsLine: 2,
      body: lines.slice(closing + 1).join('\n'),
      bodyLine: closing + 2,
      problems: [],
    };
  }
  const firstOfText = lines.findIndex((line, n) => n > 0 && !FIELD_LINE.test(line));
  const end = firstOfText < 0 ? lines.length : firstOfText;
  return {
    fields: lines.slice(1, end).join('\n'),
    fieldsLine: 2,
    body: lines.slice(end).join('\n'),
    bodyLine: end + 1,
    problems: [
      {
        rule: 'frontmatter-unclosed',
        what: messages.file.unclosedFrontmatter,
        example: ['---', lines[1] ?? '', '…', '---'].join('\n'),
        line: Math.min(end + 1, lines.length),
        column: 1,
      },
    ],
  };
}
