import { importEn } from './import-en.ts';
import { importEs, type ImportMessages } from './import-es.ts';
import type { EditorLanguage } from './messages.ts';

export type { ImportMessages } from './import-es.ts';

/** What editors are told of an import, and what it writes in its own voice. */
export const importMessages = (language: EditorLanguage): ImportMessages =>
  language === 'en' ? importEn : importEs;
