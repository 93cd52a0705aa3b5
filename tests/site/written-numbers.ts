import { type Language, messagesIn } from '#i18n/languages.ts';

/** The text with its numbers as programs write them, `1.250,5` and `1,250.5` alike as `1250.5`. */
export function withPlainNumbers(text: string, language: Language): string {
  const parts = new Intl.NumberFormat(messagesIn(language).locale).formatToParts(1234.5);
  const mark = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  return text.replace(/\d(?:[\d.,]*\d)?/g, (number) =>
    number
      .split(mark)
      .map((digits) => digits.replace(/\D/g, ''))
      .join('.'),
  );
}
