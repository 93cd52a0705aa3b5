import type { EditorMessages } from '#i18n/editor/messages.ts';

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
  /** What could be written instead. */
  readonly example?: string;
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
  readonly example?: string | undefined;
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
): Finding {
  const { rule, severity = 'error', what, accepted, nearest, example } = problem;
  const sentences = [
    what,
    ...(accepted && accepted.shown.length > 0 ? [acceptedSentence(accepted, messages)] : []),
    ...(nearest === undefined ? [] : [messages.didYouMean(nearest)]),
  ].join(' ');
  const indented = example?.replace(/^(?=.)/gm, '  ');
  return {
    file,
    line,
    column,
    severity,
    ...(field === undefined || field === '' ? {} : { field }),
    rule,
    message: indented === undefined ? sentences : `${sentences} ${messages.example}\n${indented}`,
    ...(accepted
      ? { accepted: accepted.shown.map(({ value, label }) => (label ? `${value}: ${label}` : value)) }
      : {}),
    ...(nearest === undefined ? {} : { nearest }),
    ...(example === undefined ? {} : { example }),
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
