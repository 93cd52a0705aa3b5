import type { ImportMessages } from '#i18n/editor/import-messages.ts';

/** A place in the imported file, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

type FileMessages = ImportMessages['file'];

/** What makes a whole file unfit for import, told in the editor's language when it is known. */
export interface FileProblem {
  readonly rule: keyof FileMessages;
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

/** A problem of the file, with what its message is about. */
export function fileProblem<R extends keyof FileMessages>(
  rule: R,
  place: Place | undefined,
  ...values: Parameters<FileMessages[R]>
): FileProblem {
  return {
    rule,
    place,
    tell: (messages) => {
      const tell: (...words: Parameters<FileMessages[R]>) => string = messages[rule];
      return tell(...values);
    },
  };
}

export const unreadable = <R extends keyof FileMessages>(
  rule: R,
  place: Place | undefined,
  ...values: Parameters<FileMessages[R]>
): Unreadable => new Unreadable(fileProblem(rule, place, ...values));
