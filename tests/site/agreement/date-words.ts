import { formatPartialDate, parsePartialDate } from '#model/partial-date.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';

/** A date as its `<time>` gives it, or the page’s word for one that is not known. */
export const dateWord = (date: string, language: Language): string => {
  const { values } = messagesIn(language);
  return date === 'unknown' ? values.unknown : date === 'not-applicable' ? values.notApplicable : date;
};

/** A date as the page writes it. */
export function dateInWords(date: string, language: Language): string {
  const known = parsePartialDate(date);
  return known ? formatPartialDate(known, messagesIn(language).locale) : dateWord(date, language);
}
