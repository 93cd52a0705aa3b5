import { pathOf } from '#catalog/addresses.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Language } from '#i18n/languages.ts';
import type { Figure } from './figure.ts';
import { figurePages } from './pages/figure-pages.ts';

/** A figure whose files stand below its page. */
export interface FiledFigure {
  /** Path of its files, without extension, base or leading slash. */
  readonly path: string;
  /** The page that shows it. */
  readonly page: string;
  readonly figure: Figure;
  readonly language: Language;
}

/** The figures of all pages, in every language. */
export function filedFigures(catalog: Catalog): readonly FiledFigure[] {
  // Two routes ask for them, one a format.
  const known = found.get(catalog) ?? findFigures(catalog);
  found.set(catalog, known);
  return known;
}

const found = new WeakMap<Catalog, readonly FiledFigure[]>();

const findFigures = (catalog: Catalog): readonly FiledFigure[] =>
  catalog.addresses.languages.flatMap((language) =>
    figurePages(catalog).flatMap(({ place, figures }) => {
      const page = pathOf(place(language), language, catalog.reference);
      return figures(language).map((figure) => ({ path: page + figure.id, page, figure, language }));
    }),
  );
