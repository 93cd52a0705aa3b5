import type { Language } from '#i18n/languages.ts';
import type { Catalog } from './catalog.ts';

/** The acronyms of an organisation in the language, else its own. */
export function acronymsOf(
  { find }: Pick<Catalog, 'find'>,
  key: string,
  language: Language,
): readonly string[] {
  const translated = find.organization.translation(key, language)?.data.acronyms;
  return translated?.length ? translated : find.organization.get(key).data.acronyms;
}
