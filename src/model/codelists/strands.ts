import type { AddressedEntry } from './codelist.ts';
import type { Strand } from './strand-codes.ts';
import { translated } from './translations.ts';

/** The strands (vertientes) of cooperation, seen from the country or institution whose site it is. */
export const strands = translated('strands', [
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
] as const satisfies readonly (AddressedEntry & { readonly code: Strand })[]);

export type { Strand } from './strand-codes.ts';
