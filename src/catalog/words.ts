import type { CodelistEntry } from '#model/codelists/codelist.ts';
import { inLanguage, REFERENCE_LANGUAGE } from '#model/language.ts';

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

/** The text in the page's language; where it has none, in the reference language, marked with it. */
export const localWords = (texts: Readonly<Record<string, string>>, language: string): Words =>
  wordsIn(
    inLanguage(texts, language),
    texts[language] === undefined ? REFERENCE_LANGUAGE : language,
    language,
  );

/** The code's name, marked with its language where that is not the page's; the code itself when it is not in the list. */
export function codeWords(
  entries: ReadonlyMap<string, CodelistEntry>,
  code: string,
  language: string,
): Words {
  const label = entries.get(code)?.label;
  return label ? localWords(label, language) : { text: code };
}

/** The texts, and between them what joins them in a sentence of the language (`y`, `e`, `and`). */
export function wordsJoined(items: readonly Words[], locale: string): readonly Words[] {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  let next = 0;
  return format.formatToParts(items.map(({ text }) => text)).map(({ type, value }) => {
    const item = type === 'element' ? items[next++] : undefined;
    return item ?? { text: value };
  });
}
