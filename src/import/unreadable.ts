import { printable } from '#check/reporters/printable.ts';
import type { ImportMessages } from '#i18n/editor/import-messages.ts';

/** A place in the imported file, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

type FileMessages = ImportMessages['file'];

/** What makes a whole file unfit for import, told in the editor's language when it is known. */
export interface FileProblem {
  readonly rule: string;
  readonly place: Place | undefined;
  readonly tell: (messages: FileMessages) => string;
}

/** The file cannot be imported: nothing of it is. */
export class Unreadable extends Error {
  readonly problems: readonly FileProblem[];

  constructor(...problems: readonly FileProblem[]) {
    super(problems.map(({ rule }) => rule).join(', '));
    this.name = 'Unreadable';
    this.problems = problems;
  }
}

type Values = { readonly [R in keyof FileMessages]: Parameters<FileMessages[R]> };
type Tellers = { readonly [R in keyof Values]: (...values: Values[R]) => string };

/** A problem of the file, with what its message is about. */
export const fileProblem = <R extends keyof Values>(
  rule: R,
  place: Place | undefined,
  ...values: Values[R]
): FileProblem => ({
  rule,
  place,
  tell: (messages) => {
    const tellers: Tellers = messages;
    return printable(tellers[rule](...values));
  },
});

export const unreadable = <R extends keyof Values>(
  rule: R,
  place: Place | undefined,
  ...values: Values[R]
): Unreadable => new Unreadable(fileProblem(rule, place, ...values));
