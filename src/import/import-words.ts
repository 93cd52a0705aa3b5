import { type EditorLanguage, editorLanguages } from '#i18n/editor/messages.ts';
import { importMessages, type ImportMessages } from '#i18n/editor/import-messages.ts';

/** What an import writes into a record in its own voice: in the record's language where we speak it, else in English. */
export function importWords(language: string): ImportMessages['words'] {
  const known = editorLanguages.find((candidate): candidate is EditorLanguage => candidate === language);
  return importMessages(known ?? 'en').words;
}
