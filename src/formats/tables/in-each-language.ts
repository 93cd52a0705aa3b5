import { knownLanguages, type Language, messagesIn, type Messages } from '#i18n/languages.ts';
import type { InEachLanguage } from './table.ts';

/** Words in every language that the site can speak, but for those in which they give none. */
export const inEachLanguage = (
  words: (messages: Messages['openData'], language: Language) => string | undefined,
): InEachLanguage =>
  Object.fromEntries(
    knownLanguages.flatMap((language) => {
      const text = words(messagesIn(language).openData, language);
      return text === undefined ? [] : [[language, text]];
    }),
  );
