/**
 * Packages of which something reaches a reader, and what: the rest only builds the site. A test holds that the
 * scripts of the pages import no other.
 */
export const shipped: ReadonlyMap<string, string> = new Map([
  ['@fontsource-variable/atkinson-hyperlegible-next', 'fonts of the pages'],
  ['@fontsource-variable/piazzolla', 'fonts of the pages'],
  ['@sveltia/cms', 'the editing form'],
  ['pagefind', 'the search in the browser and its index'],
  ['papaparse', 'tables that are made in the browser'],
  ['tailwindcss', 'the base of the style sheets'],
  ['vite', 'a few lines that load parts of scripts'],
  ['world-atlas', 'the outlines of the maps'],
]);
