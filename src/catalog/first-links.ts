import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog, RecordLink } from './catalog.ts';

/** The first of many links to records. */
export interface FirstLinks {
  readonly links: readonly RecordLink[];
  /** That there are more, with where all of them can be had; left out where there are none. */
  readonly others?: { readonly count: number; readonly text: string; readonly href: string };
}

/** More make a page too heavy for a phone. */
const MOST = 200;

export function firstLinks(
  { addresses }: Catalog,
  all: readonly RecordLink[],
  language: Language,
): FirstLinks {
  const count = all.length - MOST;
  if (count <= 0) return { links: all };
  const text = messagesIn(language).counts.moreInData(count);
  return {
    links: all.slice(0, MOST),
    others: { count, text, href: addresses.href({ to: 'data' }, language) },
  };
}
