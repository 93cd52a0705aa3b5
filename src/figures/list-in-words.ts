import { type Language, messagesIn } from '#i18n/languages.ts';

const formats = new Map<Language, Intl.ListFormat>();

/** The items as a list in words: `2011, 2012 y 2014`. */
export function inWords(items: readonly string[], language: Language): string {
  const format = formats.get(language) ?? new Intl.ListFormat(messagesIn(language).locale);
  formats.set(language, format);
  return format.format(items);
}
