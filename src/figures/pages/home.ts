import type { Catalog } from '#catalog/catalog.ts';
import type { Language } from '#i18n/languages.ts';
import { benefitMap } from '../benefit-map.ts';
import { declaredAndDates } from '../declared-and-dates.ts';
import type { Figure } from '../figure.ts';
import { overTime } from '../over-time.ts';

/** The figures of the overview that the home page shows too. */
export function homeFigures(catalog: Catalog, language: Language): readonly Figure[] {
  const { all } = catalog.listings.get(language) ?? { all: [] };
  return [
    overTime(catalog, all, language),
    benefitMap(catalog, all, language),
    declaredAndDates(catalog, language),
  ].filter((figure) => figure !== undefined);
}
