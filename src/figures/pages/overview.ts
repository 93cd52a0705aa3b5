import type { Catalog } from '#catalog/catalog.ts';
import type { Language } from '#i18n/languages.ts';
import { bySector } from '../by-sector.ts';
import type { Figure } from '../figure.ts';
import { overTime } from '../over-time.ts';

/** The figures of the whole register, in the order in which its page shows them. */
export function overviewFigures(catalog: Catalog, language: Language): readonly Figure[] {
  const { all } = catalog.listings.get(language) ?? { all: [] };
  return [overTime(catalog, all, language), bySector(catalog, all, language)].filter(
    (figure) => figure !== undefined,
  );
}
