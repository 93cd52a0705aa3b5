import type { EditorLanguage } from './messages.ts';
import { packEn } from './pack-en.ts';
import { packEs, type PackMessages } from './pack-es.ts';

export type { PackMessages } from './pack-es.ts';

/** What `npm run pack` tells. */
export const packMessages = (language: EditorLanguage): PackMessages => (language === 'en' ? packEn : packEs);
