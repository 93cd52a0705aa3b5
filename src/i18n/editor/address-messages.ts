import { addressEn } from './address-en.ts';
import { addressEs, type AddressMessages } from './address-es.ts';
import type { EditorLanguage } from './messages.ts';

export type { AddressMessages } from './address-es.ts';

/** What editors are told of addresses that were published. */
export const addressMessages = (language: EditorLanguage): AddressMessages =>
  language === 'en' ? addressEn : addressEs;
