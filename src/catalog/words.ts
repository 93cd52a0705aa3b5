/** A piece of text as a page shows it. `lang` is there only when it is not the page's language. */
export interface Words {
  readonly text: string;
  readonly lang?: string;
}

/** The text marked with its language, where that is not the page's. */
export function wordsIn(text: string, language: string, pageLanguage: string): Words {
  return language === pageLanguage ? { text } : { text, lang: language };
}

/** The translated text if there is one, else the original marked with its language. */
export function translatedWords(
  translated: string | undefined,
  original: string,
  languages: { readonly page: string; readonly original: string },
): Words {
  return translated === undefined
    ? wordsIn(original, languages.original, languages.page)
    : { text: translated };
}
