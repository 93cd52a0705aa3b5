import type { EditorLanguage } from './messages.ts';
import { previewEn } from './preview-en.ts';
import { previewEs, type PreviewMessages } from './preview-es.ts';

export type { PreviewMessages } from './preview-es.ts';

/** What editors are told in the live preview. */
export const previewMessages = (language: EditorLanguage): PreviewMessages =>
  language === 'en' ? previewEn : previewEs;
