import type { Catalog } from '#catalog/catalog.ts';
import type { Language } from '#i18n/languages.ts';
import { amounts } from '../amounts.ts';
import { byGoal } from '../by-goal.ts';
import { benefitMap } from '../benefit-map.ts';
import { bySector } from '../by-sector.ts';
import { declaredAndDates } from '../declared-and-dates.ts';
import type { Figure } from '../figure.ts';
import { knownFields } from '../known-fields.ts';
import { overTime } from '../over-time.ts';
import { partnersMap } from '../partners-map.ts';
import { rolesMatrix } from '../roles-matrix.ts';
import { schemeAndDirection } from '../scheme-and-direction.ts';
import { sourcesByType } from '../sources-by-type.ts';
import { whoToWhom } from '../who-to-whom.ts';

/** The figures of the whole register, in the order in which its page shows them. */
export function overviewFigures(catalog: Catalog, language: Language): readonly Figure[] {
  const { all } = catalog.listings.get(language) ?? { all: [] };
  return [
    overTime(catalog, all, language),
    declaredAndDates(catalog, language),
    whoToWhom(catalog, all, language),
    rolesMatrix(catalog, all, language),
    benefitMap(catalog, all, language),
    partnersMap(catalog, all, language),
    bySector(catalog, all, language),
    byGoal(catalog, language),
    schemeAndDirection(catalog, language),
    amounts(catalog, language),
    knownFields(catalog, language),
    sourcesByType(catalog, language),
  ].filter((figure) => figure !== undefined);
}
