import type { CodelistEntry } from './codelist.ts';

/** The strands (vertientes) of cooperation, seen from the country or institution whose site it is. */
export const strands = [
  { code: 'recipient', label: { es: 'Receptor', en: 'Recipient' } },
  { code: 'provider', label: { es: 'Oferente', en: 'Provider' } },
  { code: 'horizontal', label: { es: 'Horizontal', en: 'Horizontal' } },
  { code: 'dual', label: { es: 'Dual', en: 'Dual' } },
] as const satisfies readonly CodelistEntry[];

export type Strand = (typeof strands)[number]['code'];
