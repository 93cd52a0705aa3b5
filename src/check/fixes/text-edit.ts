/** A change to a text: `length` UTF-16 code units from `offset` on give way to `insert`. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly insert: string;
}

/** How a finding is mended: its edits belong together and do not overlap. */
export interface Fix {
  readonly edits: readonly TextEdit[];
  /** Whether it cannot change what was meant, so that it may be made without asking. */
  readonly isSafe: boolean;
}

/** The text with all the edits made. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return inOrder(edits)
    .toReversed()
    .reduce(
      (before, { offset, length, insert }) =>
        before.slice(0, offset) + insert + before.slice(offset + length),
      text,
    );
}

/** The edits, the first of the text first. */
export const inOrder = (edits: readonly TextEdit[]): readonly TextEdit[] =>
  edits.toSorted((a, b) => a.offset - b.offset || a.length - b.length);

/** True where two edits change the same place, or touch, so that one cannot be made without the other in mind. */
export const doOverlap = (a: TextEdit, b: TextEdit): boolean =>
  a.offset <= b.offset + b.length && b.offset <= a.offset + a.length;
