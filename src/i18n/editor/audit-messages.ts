import { auditEn } from './audit-en.ts';
import { auditEs, type AuditCommandMessages } from './audit-es.ts';
import type { EditorLanguage } from './messages.ts';

export type { AuditCommandMessages } from './audit-es.ts';

/** What editors are told by the audit's command. */
export const auditMessages = (language: EditorLanguage): AuditCommandMessages =>
  language === 'en' ? auditEn : auditEs;
