import { en } from './en.ts';
import { es, type Messages } from './es.ts';
import { pt } from './pt.ts';

export type { Messages } from './es.ts';

/** Languages the site can speak, each with its messages; the first is the reference language. */
export const messagesByLanguage = { es, en, pt } as const satisfies Record<string, Messages>;

export type Language = keyof typeof messagesByLanguage;

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(messagesByLanguage, tag);

/** Languages the site can speak, in their order. */
export const knownLanguages: readonly Language[] = Object.keys(messagesByLanguage).filter(isLanguage);

export const messagesIn = (language: Language): Messages => messagesByLanguage[language];

const displayNames = new Map<string, Intl.DisplayNames>();

/** Name of a language (`alemán`) in the words of the page's language. */
export function languageName(tag: string, language: Language): string {
  const { locale } = messagesIn(language);
  let names = displayNames.get(locale);
  if (!names) {
    names = new Intl.DisplayNames(locale, { type: 'language' });
    displayNames.set(locale, names);
  }
  return names.of(tag) ?? tag;
}
