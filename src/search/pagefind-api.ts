/** The part of Pagefind’s browser interface that this site uses (https://pagefind.app/docs/api-reference/). */
export interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface PagefindFragment extends PagefindPage {
  /** The indexed text. */
  readonly content: string;
  /** Piece of the indexed text: `<` and `>` escaped, the found words in `<mark>`. */
  readonly excerpt: string;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindFragment>;
}

export interface PagefindSearchOptions {
  readonly filters?: Readonly<Record<string, string>>;
}

export interface PagefindOptions {
  readonly baseUrl?: string;
  readonly excerptLength?: number;
  readonly ranking?: { readonly metaWeights?: Readonly<Record<string, number>> };
}

export interface Pagefind {
  readonly search: (
    query: string,
    options?: PagefindSearchOptions,
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
  /** What is known of a page, by the name of its fragment. */
  readonly page: (id: string) => Promise<PagefindPage>;
}
