import type { Catalog } from '#catalog/catalog.ts';
import { sectorTerm } from '#catalog/facets.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { byValue } from './by-value.ts';
import type { Figure } from './figure.ts';

/** How many of the projects are in each sector of three digits, by strand. */
export const bySector = (
  catalog: Catalog,
  projects: readonly string[],
  language: Language,
): Figure | undefined =>
  byValue(catalog, projects, language, {
    id: 'por-sector',
    words: messagesIn(language).figures.sectors,
    valuesOf: ({ sectors }) => sectors.map(({ code }) => code.slice(0, 3)),
    termOf: (code) => sectorTerm(catalog, code, language),
  });
