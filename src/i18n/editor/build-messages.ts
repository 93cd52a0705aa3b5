import { buildEn } from './build-en.ts';
import { type BuildMessages, buildEs } from './build-es.ts';
import type { EditorLanguage } from './messages.ts';

export type { BuildMessages } from './build-es.ts';

/** What who builds a site is told. */
export const buildMessages = (language: EditorLanguage): BuildMessages =>
  language === 'en' ? buildEn : buildEs;
