import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, hrefOf, summaryOf, titleOf } from './catalog.ts';
import type { Words } from './words.ts';

/** What a link to a concept shows before it is followed. */
export interface ConceptSummary {
  readonly title: Words;
  readonly summary: Words;
}

/** The file that pages of a language load when a reader first turns to a link to a concept. */
export interface ConceptSummaries {
  /** Tells a reader who tapped a link that the next tap follows it. */
  readonly tapAgain: string;
  /** Every published concept, by the path of its page. */
  readonly byPath: Readonly<Record<string, ConceptSummary>>;
}

export function conceptSummaries(catalog: Catalog, language: Language): ConceptSummaries {
  return {
    tapAgain: messagesIn(language).concept.tapAgain,
    byPath: Object.fromEntries(
      catalog.find.concept.all.map(({ key }) => [
        hrefOf(catalog, 'concepts', key, language),
        {
          title: titleOf(catalog, 'concepts', key, language),
          summary: summaryOf(catalog, 'concepts', key, language),
        },
      ]),
    ),
  };
}
