/**
 * Folded word without the ending of its plural or gender: rough, the same for Spanish and English,
 * used only to compare names. Short words and codes stay whole: they are mostly acronyms.
 */
export const stem = (word: string): string =>
  word.length <= 4 || /\d/.test(word) ? word : word.replace(/e?s$/, '').replace(/[aeo]$/, '');
