import type { EditorLanguage } from './messages.ts';
import { renameEn } from './rename-en.ts';
import { renameEs, type RenameMessages } from './rename-es.ts';

export type { RenameMessages } from './rename-es.ts';

/** What `npm run rename` tells. */
export const renameMessages = (language: EditorLanguage): RenameMessages =>
  language === 'en' ? renameEn : renameEs;
