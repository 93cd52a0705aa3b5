/**
 * A text as it would be typed: without the curly quotation marks around it, the long hyphens and the no-break spaces
 * that programs put in of their own accord.
 */
export const plainly = (text: string): string =>
  text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .replace(/^[“”„‘’‚«»](.*)[“”‘’«»]$/, '$1')
    .trim();
