import type { EditorLanguage } from './messages.ts';
import { reviewEn } from './review-en.ts';
import { reviewEs, type ReviewMessages } from './review-es.ts';

export type { ReviewMessages } from './review-es.ts';

/** What editors are told of a proposal. */
export const reviewMessages = (language: EditorLanguage): ReviewMessages =>
  language === 'en' ? reviewEn : reviewEs;
