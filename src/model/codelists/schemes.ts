import type { AddressedEntry } from './codelist.ts';
import { translated } from './translations.ts';

/** Through how many hands a project is agreed. */
export const schemes = translated('schemes', [
  {
    code: 'bilateral',
    slug: { es: 'bilateral', en: 'bilateral' },
    label: { es: 'Bilateral', en: 'Bilateral' },
  },
  {
    code: 'multilateral',
    slug: { es: 'multilateral', en: 'multilateral' },
    label: { es: 'Multilateral', en: 'Multilateral' },
  },
  { code: 'regional', slug: { es: 'regional', en: 'regional' }, label: { es: 'Regional', en: 'Regional' } },
] as const satisfies readonly AddressedEntry[]);

/** Between which countries the cooperation runs. */
export const directions = translated('directions', [
  {
    code: 'north-south',
    slug: { es: 'norte-sur', en: 'north-south' },
    label: { es: 'Norte-Sur', en: 'North–South' },
  },
  {
    code: 'south-south',
    slug: { es: 'sur-sur', en: 'south-south' },
    label: { es: 'Sur-Sur', en: 'South–South' },
  },
  {
    code: 'triangular',
    slug: { es: 'triangular', en: 'triangular' },
    label: { es: 'Triangular', en: 'Triangular' },
  },
  {
    code: 'south-north',
    slug: { es: 'sur-norte', en: 'south-north' },
    label: { es: 'Sur-Norte', en: 'South–North' },
  },
] as const satisfies readonly AddressedEntry[]);
