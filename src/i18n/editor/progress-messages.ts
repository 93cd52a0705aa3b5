import type { EditorLanguage } from './messages.ts';
import { progressEn } from './progress-en.ts';
import { progressEs, type ProgressMessages } from './progress-es.ts';

export type { ProgressMessages, StepName } from './progress-es.ts';

/** How far something is, in the editor's language. */
export const progressMessages = (language: EditorLanguage): ProgressMessages =>
  language === 'en' ? progressEn : progressEs;
