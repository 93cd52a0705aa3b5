import type { CodelistEntry } from './codelist.ts';

/** Through how many hands a project is agreed. */
export const schemes = [
  { code: 'bilateral', label: { es: 'Bilateral', en: 'Bilateral' } },
  { code: 'multilateral', label: { es: 'Multilateral', en: 'Multilateral' } },
  { code: 'regional', label: { es: 'Regional', en: 'Regional' } },
] as const satisfies readonly CodelistEntry[];

/** Between which countries the cooperation runs. */
export const directions = [
  { code: 'north-south', label: { es: 'Norte-Sur', en: 'North–South' } },
  { code: 'south-south', label: { es: 'Sur-Sur', en: 'South–South' } },
  { code: 'triangular', label: { es: 'Triangular', en: 'Triangular' } },
  { code: 'south-north', label: { es: 'Sur-Norte', en: 'South–North' } },
] as const satisfies readonly CodelistEntry[];
