import type { Catalog } from '#catalog/catalog.ts';

/** A text in those languages of the site that it is known in. */
export const inSiteLanguages = (
  { addresses }: Catalog,
  texts: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    addresses.languages.flatMap((language) => {
      const text = texts[language];
      return text === undefined ? [] : [[language, text]];
    }),
  );
