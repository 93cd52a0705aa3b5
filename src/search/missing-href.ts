/** Where to tell that something is missing: the pattern that pages carry, filled with what was looked for and where. */
export const missingHrefFor = (pattern: string, query: string, page: string): string =>
  pattern
    .replace('%7Bquery%7D', () => encodeURIComponent(query))
    .replace('%7Bpage%7D', () => encodeURIComponent(page));
