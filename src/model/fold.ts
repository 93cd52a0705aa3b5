/** Text as it is compared: lower case, without diacritics, one space between words. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The folded words of a text. */
export const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean);
