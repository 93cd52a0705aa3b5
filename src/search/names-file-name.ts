/** Name of the file of names, beside Pagefind’s own. */
export const namesFileName = (language: string): string => `names.${language}.json`;

/** Name of the file of other words. */
export const wordsFileName = (language: string): string => `words.${language}.json`;
