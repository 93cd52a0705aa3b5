import { knownLanguages, type Language, messagesIn, type Messages } from '#i18n/languages.ts';
import type { InEachLanguage } from './table.ts';

/** Words in every language that the site can speak. */
export const inEachLanguage = (
  words: (messages: Messages['openData'], language: Language) => string,
): InEachLanguage =>
  Object.fromEntries(
    knownLanguages.map((language) => [language, words(messagesIn(language).openData, language)]),
  );
