import type * as z from 'zod';
import { findingOf } from '#check/finding.ts';
import { problemsOfShape } from '#check/shape.ts';
import { type EditorLanguage, editorMessages } from '#i18n/editor/messages.ts';

/**
 * What the check would say of a text in one field of a record; undefined where it accepts it.
 * @param value what a file would hold, where that is not the text itself
 */
export function fieldProblem(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  text: string,
  language: EditorLanguage,
  value: unknown = text,
): string | undefined {
  const [name, ...rest] = path;
  const raw = name === undefined ? value : { [name]: nested(rest, value) };
  const problem = problemsOfShape(schema, raw, () => text, language).find(
    (one) => one.rule !== 'missing-field' && path.every((part, n) => one.path[n] === part),
  );
  if (!problem) return undefined;
  // An example is the line of a file, and what is typed here is none.
  return findingOf(
    { ...problem, example: undefined },
    '',
    { line: 1, column: 1 },
    undefined,
    editorMessages(language),
  ).message;
}

function nested([part, ...rest]: readonly PropertyKey[], value: unknown): unknown {
  if (part === undefined) return value;
  const inner = nested(rest, value);
  return typeof part === 'number' ? [inner] : { [part]: inner };
}
