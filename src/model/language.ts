import * as z from 'zod';

/** BCP 47 tag of a text's language, such as `es`, `en` or `pt-BR`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, { error: 'language-tag' });

/** Language of the facts and of the original words of every record. */
export const REFERENCE_LANGUAGE = 'es';

/** A short text in several languages, the reference language always among them. */
export const localized = z.object({ es: z.string().trim().min(1) }).catchall(z.string().trim().min(1));

/** The text in the language asked for, or in the reference language. */
export function inLanguage(text: Readonly<Record<string, string>>, language: string): string {
  return text[language] ?? text[REFERENCE_LANGUAGE] ?? '';
}
