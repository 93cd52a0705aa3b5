import type { Strand } from '#model/codelists/strands.ts';
import type { DefinitionView } from './pages/concept.ts';
import type { Words } from './words.ts';

/** What one of the two has, or both; nothing is said in words too. */
export type ComparedCell =
  | { readonly kind: 'nothing'; readonly text: string }
  | { readonly kind: 'words'; readonly words: Words }
  | { readonly kind: 'list'; readonly items: readonly (Words & { readonly href?: string })[] }
  /** Number of projects, linked to them where they have a page. */
  | { readonly kind: 'count'; readonly count: number; readonly href?: string }
  | { readonly kind: 'definitions'; readonly definitions: readonly DefinitionView[] };

/** One thing that is compared, in each of the two; in some tables every row also says what both have. */
export interface ComparedRow {
  readonly name: Words;
  readonly href?: string;
  readonly strand?: Strand;
  readonly left: ComparedCell;
  readonly right: ComparedCell;
  readonly shared?: ComparedCell;
}

export interface ComparisonTable {
  /** Its identifier in the page. */
  readonly id: string;
  readonly title: string;
  /** What is counted or left out. */
  readonly note?: string;
  readonly rows: readonly ComparedRow[];
}

export const countCell = (count: number, href?: string): ComparedCell => ({
  kind: 'count',
  count,
  ...(href === undefined || count === 0 ? {} : { href }),
});

/** The items as a list; what is said where there is none. */
export const listCell = (
  items: readonly (Words & { readonly href?: string })[],
  nothing: string,
): ComparedCell => (items.length === 0 ? { kind: 'nothing', text: nothing } : { kind: 'list', items });

/** The text; what is said where there is none. */
export const wordsCell = (words: Words, nothing: string): ComparedCell =>
  words.text === '' ? { kind: 'nothing', text: nothing } : { kind: 'words', words };
