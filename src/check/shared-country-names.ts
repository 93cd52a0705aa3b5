import { countries } from '#model/codelists/countries.ts';
import { countryNames } from '#model/country-names.ts';
import { fold } from '#model/fold.ts';

const known = [...countryNames].flatMap(([code, names]) => names.map((name) => ({ code, name: fold(name) })));

/**
 * By code, the name of a country with which that of another begins, so that people mean either: `Congo`, `Guinea`. The
 * Spanish name decides: English also names islands after the state that has them, which nobody means by its name.
 */
export const sharedCountryNames: ReadonlyMap<string, readonly string[]> = new Map(
  countries.flatMap(({ code, label }): [string, readonly string[]][] => {
    const isShared = known.some(
      (other) => other.code !== code && other.name.startsWith(`${fold(label.es)} `),
    );
    return isShared ? [[code, [label.es]]] : [];
  }),
);
