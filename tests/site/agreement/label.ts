import { codelists, type CodelistId } from '#model/codelists/all-codelists.ts';
import type { Language } from '#i18n/languages.ts';

const entriesOf = (id: CodelistId) => codelists.find((list) => list.id === id)?.entries ?? [];

/** Name of a code, or of what records write for it. */
export function label(list: CodelistId, code: string, language: Language): string {
  const entry = entriesOf(list).find((listed) => (listed.key ?? listed.code) === code);
  if (!entry) throw new Error(`${list} has no code ${code}.`);
  return entry.label[language] ?? entry.label.es;
}
