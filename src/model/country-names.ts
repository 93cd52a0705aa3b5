import { countries } from './codelists/countries.ts';
import { fold } from './fold.ts';

const displayNames = ['es', 'en'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** Names of a country in each language, our own label and the common ones: `México`, `Mexico`. */
export const countryNames: ReadonlyMap<string, readonly string[]> = new Map(
  countries.map(({ code, label }) => [
    code,
    [...new Set([label.es, label.en, ...displayNames.map((names) => names.of(code) ?? code)])],
  ]),
);

const byName: ReadonlyMap<string, string> = new Map(
  [...countryNames].flatMap(([code, names]) => names.map((name): [string, string] => [fold(name), code])),
);

/** Code of the country that has the name, whatever its accents and case. */
export const countryNamed = (name: string): string | undefined => byName.get(fold(name));
