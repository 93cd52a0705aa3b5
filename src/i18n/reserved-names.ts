import { isReserved } from '#model/reserved.ts';
import { isLanguage, messagesByLanguage } from './languages.ts';

const routeNames: ReadonlySet<string> = new Set(
  Object.values(messagesByLanguage).flatMap(({ routes, facetRoutes }) => [
    ...Object.values(routes),
    ...Object.values(facetRoutes),
  ]),
);

/**
 * True for a key or slug that no record may have: a language that the site comes to speak must not make two pages
 * share an address.
 */
export const isReservedName = (word: string): boolean =>
  isReserved(word) || routeNames.has(word) || isLanguage(word);
