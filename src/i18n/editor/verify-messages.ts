import type { EditorLanguage } from './messages.ts';
import { verifyEn } from './verify-en.ts';
import { verifyEs, type VerifyMessages } from './verify-es.ts';

/** What who compares a copy of the site is told. */
export const verifyMessages = (language: EditorLanguage): VerifyMessages =>
  language === 'en' ? verifyEn : verifyEs;
