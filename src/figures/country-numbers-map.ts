import { countryLink, countryName, type Catalog } from '#catalog/catalog.ts';
import { perspectiveCountry } from '#catalog/perspective.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { drawShadedMap, type ShadedMap } from './drawing/shaded-map.ts';
import { type Figure, NARROW, type Sketch, sketched, WIDE } from './figure.ts';
import { stepsUpTo, stepWords } from './maps/steps.ts';

/** How many projects a country has. */
export interface CountryNumber {
  readonly code: string;
  readonly projects: number;
}

/** The country of the site’s perspective, where it is among them, apart from the others. */
export function homeAndOthers(
  catalog: Catalog,
  numbers: readonly CountryNumber[],
): { readonly home?: CountryNumber; readonly others: readonly CountryNumber[] } {
  const code = perspectiveCountry(catalog);
  const home = numbers.find((one) => one.code === code);
  return { ...(home ? { home } : {}), others: numbers.filter((one) => one !== home) };
}

/** The drawing and the table of a map of countries shaded by their projects, those with the most first. */
export function countryNumbersMap(
  catalog: Catalog,
  numbers: readonly CountryNumber[],
  language: Language,
  sheet: ShadedMap['sheet'],
): Sketch & Pick<Figure, 'widths' | 'table'> {
  const { figures } = messagesIn(language);
  const t = figures.partners.maps;
  const { home, others } = homeAndOthers(catalog, numbers);
  const greatest = others[0]?.projects ?? 0;
  const steps = stepsUpTo(greatest).map((step) => ({ ...step, text: stepWords(step, greatest, t.andMore) }));
  return {
    ...sketched(drawShadedMap, {
      sheet,
      countries: others.map(({ code, projects: value }) => ({
        code,
        text: countryName(code, language),
        value,
      })),
      ...(home
        ? { home: { code: home.code, text: `${countryName(home.code, language)}: ${home.projects}` } }
        : {}),
      steps,
      none: t.none,
      unit: figures.projects,
    }),
    widths: [WIDE, NARROW],
    table: {
      columns: [t.country, figures.projects],
      rows: numbers.map(({ code, projects: value }) => {
        const { text, href, ...lang } = countryLink(catalog, code, language);
        return [{ value: text, href, ...lang }, { value }];
      }),
    },
  };
}
