import { type Language, messagesIn } from '#i18n/languages.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The words of the language for what the styles say, as terms of a `<locale>`. */
export function citationTerms(language: Language): string {
  const { noDate, ...terms } = messagesIn(language).citationStyle.terms;
  return [
    ...Object.entries(terms).map(([name, text]) => `<term name="${name}">${escaped(text)}</term>`),
    `<term name="no date" form="short">${escaped(noDate)}</term>`,
  ].join('');
}

/** How the last of several names is joined, as attributes of a style’s `<name>`, from a sample such as `A, B y C`. */
export function joinedNames(sample: string): string {
  const and = `and="${sample.includes('&') ? 'symbol' : 'text'}"`;
  return sample.split(',').length > 2 ? and : `${and} delimiter-precedes-last="never"`;
}

/** The month, and the day where known, for a date of a style, from a sample such as `D de M`. */
export function monthAndDay(sample: string): string {
  const between = escaped(sample.slice(1, -1));
  const month = '<date-part name="month"/>';
  return sample.startsWith('D')
    ? `<date-part name="day" suffix="${between}"/>${month}`
    : `${month}<date-part name="day" prefix="${between}"/>`;
}

/** A locale for a language that the library has none for: what the styles here ask of one. */
export function citationLocale(language: Language): string {
  const { locale, citationStyle } = messagesIn(language);
  const monthIn = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => {
    const name = monthIn.format(Date.UTC(2000, month, 15));
    return `<term name="month-${String(month + 1).padStart(2, '0')}">${escaped(name)}</term>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${locale}">
  <style-options punctuation-in-quote="false"/>
  <date form="text">
    ${monthAndDay(citationStyle.dayAndMonth)}<date-part name="year" prefix="${escaped(citationStyle.beforeYear)}"/>
  </date>
  <terms>${months.join('')}<term name="and" form="symbol">&amp;</term></terms>
</locale>`;
}
