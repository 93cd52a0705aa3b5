import type { EditorMessages } from '#i18n/editor/messages.ts';
import type { PlaceEdit, SourceText } from './fixes/source-text.ts';
import type { Fix } from './fixes/text-edit.ts';

export type Severity = 'error' | 'warning';

/** A mistake, or something to look at, in a content file. */
export interface Finding {
  /** Path relative to the content folder. */
  readonly file: string;
  /** Line and column, both from 1. */
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** The field, as a path from 0: `participants[2].role`. */
  readonly field?: string;
  /** Name of the rule, for tools. */
  readonly rule: string;
  /** All that an editor needs to read, in the editor's language. */
  readonly message: string;
  readonly accepted?: readonly string[];
  readonly nearest?: string;
  /** The message without its example. */
  readonly what: string;
  /** What could be written instead: the editor’s own lines where there is a fix that is not too long to read. */
  readonly example?: string;
  /** Line, from 1, at which the example stands, where it is the editor’s own lines. */
  readonly correctedLine?: number;
  /** How it would be mended, where that can be told. */
  readonly fix?: Fix;
}

/** Some of the values that are accepted, as `code: label`, and how many there are. */
export interface AcceptedValues {
  readonly shown: readonly { readonly value: string; readonly label?: string | undefined }[];
  readonly total: number;
}

/** What is wrong, before it is put into one message with a place. */
export interface Problem {
  readonly rule: string;
  /** `error` when left out. */
  readonly severity?: Severity | undefined;
  readonly what: string;
  readonly accepted?: AcceptedValues | undefined;
  readonly nearest?: string | undefined;
  /** What could be written instead, where the editor’s own lines cannot be shown as they should be. */
  readonly example?: string | undefined;
  /** What to change in the file. */
  readonly edits?: readonly PlaceEdit[] | undefined;
  /** Whether the edits leave what was meant as it is, so that they may be made without asking. */
  readonly isSafe?: boolean | undefined;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Puts the parts of a problem into one finding, whose message stands on its own. */
export function findingOf(
  problem: Problem,
  file: string,
  { line, column }: Position,
  field: string | undefined,
  messages: EditorMessages,
  source?: SourceText,
): Finding {
  const { rule, severity = 'error', accepted, nearest } = problem;
  const what = [
    problem.what,
    ...(accepted && accepted.shown.length > 0 ? [acceptedSentence(accepted, messages)] : []),
    ...(nearest === undefined ? [] : [messages.didYouMean(nearest)]),
  ].join(' ');
  const isSafe = problem.isSafe === true;
  // No edits at all mend a file that is only saved in the wrong way.
  const edits =
    problem.edits && (problem.edits.length > 0 || isSafe) ? source?.edits(problem.edits) : undefined;
  const fix = edits && { edits, isSafe };
  const corrected = fix && source?.corrected(fix);
  const example = corrected?.text ?? problem.example;
  const label = corrected === undefined ? messages.example : messages.corrected;
  return {
    file,
    line,
    column,
    severity,
    ...(field === undefined || field === '' ? {} : { field }),
    rule,
    message: example === undefined ? what : `${what} ${label}\n${example.replace(/^(?=.)/gm, '  ')}`,
    ...(accepted
      ? { accepted: accepted.shown.map(({ value, label }) => (label ? `${value}: ${label}` : value)) }
      : {}),
    ...(nearest === undefined ? {} : { nearest }),
    what,
    ...(example === undefined ? {} : { example }),
    ...(corrected ? { correctedLine: corrected.line } : {}),
    ...(fix ? { fix } : {}),
  };
}

function acceptedSentence({ shown, total }: AcceptedValues, messages: EditorMessages): string {
  const list = shown.map(({ value, label }) => (label ? `${value} (${label})` : value)).join(', ');
  return total > shown.length ? messages.acceptedSome(list, total) : messages.acceptedAll(list);
}

/** In the order in which one reads the files. */
export function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A path as editors and tools read it: `participants[2].role`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, n) => (typeof part === 'number' ? `[${part}]` : n === 0 ? String(part) : `.${String(part)}`))
    .join('');
}
