import type { CodelistEntry } from './codelist.ts';
import { translated } from './translations.ts';

/** How two records are linked, read from the one that writes it. */
export const relationKinds = translated('relationKinds', [
  { code: 'broader', label: { es: 'Es parte de', en: 'Is part of' } },
  { code: 'related', label: { es: 'Se relaciona con', en: 'Is related to' } },
  { code: 'not-to-confuse', label: { es: 'No confundir con', en: 'Not to be confused with' } },
  { code: 'exemplifies', label: { es: 'Es ejemplo de', en: 'Is an example of' } },
  { code: 'participant', label: { es: 'Participa', en: 'Takes part' } },
  { code: 'contributor', label: { es: 'Aporta un monto', en: 'Gives an amount' } },
  { code: 'benefits', label: { es: 'Beneficia a', en: 'Benefits' } },
  { code: 'sector', label: { es: 'Es del sector', en: 'Belongs to the sector' } },
  { code: 'contributes-to', label: { es: 'Contribuye a', en: 'Contributes to' } },
  { code: 'predecessor', label: { es: 'Antes fue', en: 'Was formerly' } },
  { code: 'located-in', label: { es: 'Es de', en: 'Is from' } },
  { code: 'cites', label: { es: 'Se apoya en', en: 'Rests on' } },
  { code: 'mentions', label: { es: 'Menciona', en: 'Mentions' } },
] as const satisfies readonly CodelistEntry[]);
