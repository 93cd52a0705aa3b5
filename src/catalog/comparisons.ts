import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Place, Section } from './addresses.ts';
import {
  byText,
  type Catalog,
  countryLink,
  countrySlug,
  isPublished,
  isTranslated,
  linkTo,
  type RecordLink,
  slugOf,
} from './catalog.ts';
import { type Words, wordsJoined } from './words.ts';

/** Kinds of record that are compared, in the order in which the site names them. */
export const comparedSections = [
  'concepts',
  'countries',
  'organizations',
] as const satisfies readonly Section[];
export type ComparedSection = (typeof comparedSections)[number];

/** Two records of a kind, or two countries by their codes, that have a page side by side. */
export interface Comparison {
  readonly section: ComparedSection;
  /** In the order of the keys: which of the two stands first does not depend on who names the pair. */
  readonly keys: readonly [string, string];
  /** Why compare them, where the settings of the site name the pair and say so, by language. */
  readonly why?: Readonly<Record<string, string>> | undefined;
  /** Whether the settings of the site name the pair. */
  readonly isNamed: boolean;
}

/**
 * Every comparison once: those that the settings of the site name, in their order, then those of concepts of which one
 * says that it is not to be mistaken for the other. What is not published is not compared.
 */
export function comparisons(catalog: Catalog): readonly Comparison[] {
  // The frame of every page asks whether there are any.
  const known = found.get(catalog) ?? findComparisons(catalog);
  found.set(catalog, known);
  return known;
}

const found = new WeakMap<Catalog, readonly Comparison[]>();

function findComparisons(catalog: Catalog): readonly Comparison[] {
  const { compare } = catalog.site;
  const all = [
    ...compare.concepts.map((pair) => named('concepts', pair.concept, pair)),
    ...compare.countries.map((pair) => named('countries', pair.country, pair)),
    ...compare.organizations.map((pair) => named('organizations', pair.organization, pair)),
    ...catalog.find.concept.all.flatMap(({ key, data }) =>
      data.notToConfuse.flatMap(({ concept }): readonly Comparison[] =>
        concept === undefined ? [] : [{ section: 'concepts', keys: inOrder(key, concept), isNamed: false }],
      ),
    ),
  ];
  const first = new Map<string, Comparison>();
  for (const comparison of all) {
    const { section, keys } = comparison;
    const name = `${section} ${keys.join(' ')}`;
    if (!first.has(name) && keys.every((key) => isThere(catalog, section, key))) first.set(name, comparison);
  }
  return [...first.values()];
}

const inOrder = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one];

const named = (
  section: ComparedSection,
  key: string,
  pair: { readonly with: string; readonly why?: Comparison['why'] },
): Comparison => ({ section, keys: inOrder(key, pair.with), why: pair.why, isNamed: true });

/** Whether there is something to compare: a published record, or a country with projects. */
const isThere = (catalog: Catalog, section: ComparedSection, key: string): boolean =>
  section === 'countries' ? catalog.graph.projectsByCountry.has(key) : isPublished(catalog, section, key);

/** Where the two are side by side. */
export function comparisonPlace(
  catalog: Catalog,
  { section, keys: [one, other] }: Comparison,
  language: Language,
): Place {
  const slug = (key: string): string =>
    section === 'countries' ? countrySlug(key, language) : slugOf(catalog, section, key, language);
  return { to: 'comparison', section, slugs: [slug(one), slug(other)] };
}

/** Languages in which both of the two have their words. */
export const languagesOf = (catalog: Catalog, { section, keys }: Comparison): readonly Language[] =>
  catalog.addresses.languages.filter(
    (language) =>
      section === 'countries' || keys.every((key) => isTranslated(catalog, section, key, language)),
  );

/** The page of one of the two. */
export const comparedLink = (
  catalog: Catalog,
  section: ComparedSection,
  key: string,
  language: Language,
): RecordLink =>
  section === 'countries' ? countryLink(catalog, key, language) : linkTo(catalog, section, key, language);

/** A comparison as the page of one of the two names it: by the other, to the page where both are. */
export interface ComparedWith extends RecordLink {
  readonly key: string;
}

/** What a record or country is compared with, in the order of the titles. */
export const comparedWith = (
  catalog: Catalog,
  section: ComparedSection,
  key: string,
  language: Language,
): readonly ComparedWith[] =>
  byText(
    comparisons(catalog)
      .filter((comparison) => comparison.section === section && comparison.keys.includes(key))
      .map((comparison): ComparedWith => {
        const [one, other] = comparison.keys;
        const second = one === key ? other : one;
        return {
          ...comparedLink(catalog, section, second, language),
          key: second,
          href: catalog.addresses.href(comparisonPlace(catalog, comparison, language), language),
        };
      }),
    language,
  );

/** The names of the two, and between them what joins them in the language. */
export function pairName(
  catalog: Catalog,
  { section, keys: [one, other] }: Comparison,
  language: Language,
): readonly Words[] {
  return wordsJoined(
    [comparedLink(catalog, section, one, language), comparedLink(catalog, section, other, language)],
    messagesIn(language).locale,
  );
}
