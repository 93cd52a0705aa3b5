import type { Strand } from '#model/codelists/strands.ts';
import type { Language } from '#i18n/languages.ts';

/** What the picture of a page says, which other sites show with a link to it. All values are finished. */
export interface SocialCard {
  /** Where the picture is in the site, without base or leading slash. */
  readonly path: string;
  readonly language: Language;
  /** Left out where the title says it. */
  readonly siteName?: string | undefined;
  readonly strand?: { readonly code: Strand; readonly label: string };
  /** What the page is about, in few words: `Proyecto`, `2011–2013`. */
  readonly about: readonly string[];
  readonly title: string;
  /** A sentence or two, of which the beginning will do. */
  readonly text?: string;
  /** Who takes part or what there is, the short name for where there is little room. */
  readonly names: readonly CardName[];
}

export interface CardName {
  readonly name: string;
  readonly short?: string;
}
