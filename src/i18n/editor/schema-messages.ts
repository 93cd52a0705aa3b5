import type { EditorLanguage } from './messages.ts';
import { schemaEn } from './schema-en.ts';
import { schemaEs, type SchemaMessages } from './schema-es.ts';

export type { SchemaMessages } from './schema-es.ts';

/** What completion and the field tables say, in the editor’s language. */
export const schemaMessages = (language: EditorLanguage): SchemaMessages =>
  language === 'en' ? schemaEn : schemaEs;
