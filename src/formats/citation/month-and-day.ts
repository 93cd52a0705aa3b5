import type { Language } from '#i18n/languages.ts';

/** The month, and the day where known, in the order of the language, for a date of a CSL style. */
export const monthAndDay: Readonly<Record<Language, string>> = {
  en: '<date-part name="month"/><date-part name="day" prefix=" "/>',
  es: '<date-part name="day" suffix=" de "/><date-part name="month"/>',
};
