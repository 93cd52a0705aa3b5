import type { AddressedEntry } from './codelist.ts';

/** The strands (vertientes) of cooperation, seen from the country or institution whose site it is. */
export const strands = [
  {
    code: 'recipient',
    slug: { es: 'receptor', en: 'recipient' },
    label: { es: 'Receptor', en: 'Recipient' },
  },
  { code: 'provider', slug: { es: 'oferente', en: 'provider' }, label: { es: 'Oferente', en: 'Provider' } },
  {
    code: 'horizontal',
    slug: { es: 'horizontal', en: 'horizontal' },
    label: { es: 'Horizontal', en: 'Horizontal' },
  },
  { code: 'dual', slug: { es: 'dual', en: 'dual' }, label: { es: 'Dual', en: 'Dual' } },
] as const satisfies readonly AddressedEntry[];

export type Strand = (typeof strands)[number]['code'];
