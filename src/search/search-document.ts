import type { Strand } from '#model/codelists/strands.ts';

/** The kinds of page that search finds, in the order in which a tie between them is broken. */
export const searchTypes = [
  'concepts',
  'organizations',
  'countries',
  'regions',
  'sdgs',
  'sectors',
  'pages',
  'projects',
  'sources',
] as const;

export type SearchType = (typeof searchTypes)[number];

/** One page of the site as search sees it, in one language. */
export interface SearchDocument {
  /** `concepts/cooperacion-tecnica` */
  readonly key: string;
  /** Path, with the site’s base. */
  readonly url: string;
  readonly type: SearchType;
  readonly title: string;
  /** Language of the title where it is not the page’s. */
  readonly titleLanguage?: string;
  readonly summary: string;
  /** Acronyms, variants, former names, other words people look for, codes, the other language’s title. */
  readonly aliases: readonly string[];
  /** Names of the countries, partners, sectors and concepts that it is about. */
  readonly terms: readonly string[];
  /** Plain text; may be empty. */
  readonly body: string;
  readonly strand?: Strand;
  /** Of a project: its position in the explorer’s index. */
  readonly position?: number;
  /** Short line shown with the result: its years and first partner */
  readonly detail?: string;
}
