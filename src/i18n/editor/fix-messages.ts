import { fixEn } from './fix-en.ts';
import { fixEs, type FixMessages } from './fix-es.ts';
import type { EditorLanguage } from './messages.ts';

export type { FixMessages } from './fix-es.ts';

/** What editors are told of what was mended, in their language. */
export const fixMessages = (language: EditorLanguage): FixMessages => (language === 'en' ? fixEn : fixEs);
