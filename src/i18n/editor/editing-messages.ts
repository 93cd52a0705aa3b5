import { editingEn } from './editing-en.ts';
import { editingEs, type EditingMessages } from './editing-es.ts';
import type { EditorLanguage } from './messages.ts';

export type { EditingMessages } from './editing-es.ts';

/** What the commands that write content files tell in common. */
export const editingMessages = (language: EditorLanguage): EditingMessages =>
  language === 'en' ? editingEn : editingEs;
