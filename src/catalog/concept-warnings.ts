import type { Language } from '#i18n/languages.ts';
import { type Catalog, isPublished, linkTo, originalLanguage } from './catalog.ts';
import { translatedWords, type Words } from './words.ts';

/** What a concept is not to be mistaken for, and how they differ. */
export interface ConceptWarning {
  /** The other concept, where it has a record. */
  readonly key?: string;
  readonly name: Words;
  readonly href?: string;
  readonly difference: Words;
}

/** The warnings that the concept gives and those that others give of it. */
export function conceptWarnings(
  catalog: Catalog,
  key: string,
  language: Language,
): readonly ConceptWarning[] {
  const { find, graph } = catalog;
  const { data } = find.concept.get(key);
  const translation = find.concept.translation(key, language);
  const languages = { page: language, original: originalLanguage(catalog, data) };
  const warnings = data.notToConfuse.map((warning): ConceptWarning => {
    const translated = translation?.data.notToConfuse.find(
      (candidate) =>
        (candidate.concept !== undefined && candidate.concept === warning.concept) ||
        (candidate.id !== undefined && candidate.id === warning.id),
    );
    const link =
      warning.concept !== undefined && isPublished(catalog, 'concepts', warning.concept)
        ? linkTo(catalog, 'concepts', warning.concept, language)
        : undefined;
    return {
      name: link ?? translatedWords(translated?.name, warning.name ?? warning.concept ?? '', languages),
      ...(link && warning.concept !== undefined ? { key: warning.concept, href: link.href } : {}),
      difference: translatedWords(translated?.difference, warning.difference, languages),
    };
  });
  const named = new Set(data.notToConfuse.map(({ concept }) => concept));
  const reverseWarnings = (graph.confusedWith.get(key) ?? [])
    .filter((other) => !named.has(other))
    .flatMap((other) => {
      const difference = statedDifference(catalog, other, key, language);
      if (difference === undefined) return [];
      const link = linkTo(catalog, 'concepts', other, language);
      return [{ key: other, name: link, href: link.href, difference }];
    });
  return [...warnings, ...reverseWarnings];
}

/** How one concept says that it differs from another; undefined where it says nothing of it. */
export function statedDifference(
  catalog: Catalog,
  key: string,
  other: string,
  language: Language,
): Words | undefined {
  const { data } = catalog.find.concept.get(key);
  const stated = ({ concept }: { readonly concept?: string | undefined }) => concept === other;
  const difference = data.notToConfuse.find(stated)?.difference;
  if (difference === undefined) return undefined;
  const translated = catalog.find.concept.translation(key, language)?.data.notToConfuse.find(stated);
  return translatedWords(translated?.difference, difference, {
    page: language,
    original: originalLanguage(catalog, data),
  });
}
