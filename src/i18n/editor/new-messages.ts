import type { EditorLanguage } from './messages.ts';
import { newEn } from './new-en.ts';
import { newEs, type NewMessages } from './new-es.ts';

export type { NewMessages } from './new-es.ts';

/** What `npm run new` asks, tells and writes as comments. */
export const newMessages = (language: EditorLanguage): NewMessages => (language === 'en' ? newEn : newEs);
