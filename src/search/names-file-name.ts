/** Name of the file of names, beside Pagefind’s own. */
export const namesFileName = (language: string): string => `names.${language}.json`;
