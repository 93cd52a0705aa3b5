/** What Pagefind’s worker tells its page, first of all, where the index of a language is in several parts. */
export interface FurtherParts {
  /** By language, the names by which Pagefind knows the parts after the first. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** The script that tells it, to be put before that of Pagefind’s worker. */
export const tellOfFurtherParts = (told: FurtherParts): string => `postMessage(${JSON.stringify(told)});\n`;
