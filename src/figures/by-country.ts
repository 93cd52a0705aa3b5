import { type Catalog, countryLink } from '#catalog/catalog.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { byValue } from './by-value.ts';
import type { Figure } from './figure.ts';

/** How many of the projects benefit each country, by strand. */
export const byCountry = (
  catalog: Catalog,
  projects: readonly string[],
  language: Language,
): Figure | undefined =>
  byValue(catalog, projects, language, {
    id: 'por-pais',
    words: messagesIn(language).figures.charts.countries,
    valuesOf: ({ countries }) => countries,
    termOf: (code) => countryLink(catalog, code, language),
  });
