import type { Catalog } from '#catalog/catalog.ts';
import type { Language } from '#i18n/languages.ts';
import type { Figure } from '../figure.ts';
import { neighbourhood } from '../neighbourhood.ts';

/** Anchors of the lists of neighbours in the page of a concept. */
export const neighbourLists = {
  above: 'lugar',
  below: 'lugar',
  beside: 'lugar',
  unlike: 'no-confundir',
} as const;

/** The concept among its neighbours; undefined where it has none. */
export const conceptFigure = (catalog: Catalog, key: string, language: Language): Figure | undefined =>
  neighbourhood(catalog, key, language, neighbourLists);
