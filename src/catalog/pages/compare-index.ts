import { type Language, messagesIn } from '#i18n/languages.ts';
import { byText, type Catalog, linkTo, type RecordLink } from '../catalog.ts';
import {
  comparedSections,
  type ComparedWith,
  comparedWith,
  type Comparison,
  comparisonPlace,
  comparisons,
  pairName,
} from '../comparisons.ts';
import { createFrame, type Frame } from '../frame.ts';
import { localWords, type Words } from '../words.ts';

/** A pair, and the page where it is side by side. */
export interface PairLink {
  readonly name: readonly Words[];
  readonly href: string;
  readonly why?: Words;
}

/** The comparisons of a kind. */
export interface ComparisonGroup {
  readonly id: string;
  readonly title: string;
  /** All of them, to be counted. */
  readonly items: readonly Comparison[];
  /** Pairs that the settings of the site name, in their order. */
  readonly pairs: readonly PairLink[];
  /** Each record that more pairs are of, with what it is compared with: a pair is under both of its records. */
  readonly byRecord: readonly (RecordLink & { readonly with: readonly ComparedWith[] })[];
}

export interface ComparisonIndex {
  readonly frame: Frame;
  readonly groups: readonly ComparisonGroup[];
}

/** The list of all comparisons, by kind. */
export function comparisonIndex(catalog: Catalog, language: Language): ComparisonIndex {
  const { compare, collections } = messagesIn(language);
  const all = comparisons(catalog);
  return {
    frame: createFrame(catalog, {
      language,
      title: { text: compare.title },
      description: compare.lead,
      place: () => ({ to: 'comparisons' }),
    }),
    groups: comparedSections
      .map((section): ComparisonGroup => {
        const items = all.filter((comparison) => comparison.section === section);
        return {
          id: section,
          title: collections[section],
          items,
          pairs: items
            .filter(({ isNamed }) => isNamed)
            .map((comparison) => pairLink(catalog, comparison, language)),
          byRecord: section === 'concepts' ? conceptsCompared(catalog, items, language) : [],
        };
      })
      .filter(({ items }) => items.length > 0),
  };
}

function pairLink(catalog: Catalog, comparison: Comparison, language: Language): PairLink {
  const { why } = comparison;
  return {
    name: pairName(catalog, comparison, language),
    href: catalog.addresses.href(comparisonPlace(catalog, comparison, language), language),
    ...(why === undefined ? {} : { why: localWords(why, language) }),
  };
}

function conceptsCompared(
  catalog: Catalog,
  all: readonly Comparison[],
  language: Language,
): ComparisonGroup['byRecord'] {
  const keys = [...new Set(all.flatMap((comparison) => comparison.keys))];
  return byText(
    keys.map((key) => ({
      ...linkTo(catalog, 'concepts', key, language),
      with: comparedWith(catalog, 'concepts', key, language),
    })),
    language,
  );
}
