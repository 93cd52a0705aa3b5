import { initEn } from './init-en.ts';
import { initEs, type InitMessages } from './init-es.ts';
import type { EditorLanguage } from './messages.ts';

export type { InitMessages } from './init-es.ts';

/** What whoever starts another site is told. */
export const initMessages = (language: EditorLanguage): InitMessages => (language === 'en' ? initEn : initEs);
