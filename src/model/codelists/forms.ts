import type { AddressedEntry, CodelistEntry } from './codelist.ts';
import { translated } from './translations.ts';

/** What kind of thing is shared. */
export const forms = translated('forms', [
  { code: 'technical', slug: { es: 'tecnica', en: 'technical' }, label: { es: 'Técnica', en: 'Technical' } },
  {
    code: 'scientific',
    slug: { es: 'cientifica', en: 'scientific' },
    label: { es: 'Científica y tecnológica', en: 'Scientific and technological' },
  },
  {
    code: 'educational',
    slug: { es: 'educativa', en: 'educational' },
    label: { es: 'Educativa', en: 'Educational' },
  },
  { code: 'cultural', slug: { es: 'cultural', en: 'cultural' }, label: { es: 'Cultural', en: 'Cultural' } },
  { code: 'economic', slug: { es: 'economica', en: 'economic' }, label: { es: 'Económica', en: 'Economic' } },
  {
    code: 'financial',
    slug: { es: 'financiera', en: 'financial' },
    label: { es: 'Financiera', en: 'Financial' },
  },
  {
    code: 'humanitarian',
    slug: { es: 'humanitaria', en: 'humanitarian' },
    label: { es: 'Humanitaria', en: 'Humanitarian' },
  },
] as const satisfies readonly AddressedEntry[]);

/** Whether what is given is to be paid back. */
export const financings = translated('financings', [
  { code: 'non-reimbursable', label: { es: 'No reembolsable', en: 'Non-reimbursable' } },
  { code: 'reimbursable', label: { es: 'Reembolsable', en: 'Reimbursable' } },
  { code: 'mixed', label: { es: 'Mixta', en: 'Mixed' } },
  { code: 'in-kind', label: { es: 'En especie', en: 'In kind' } },
  { code: 'unknown', label: { es: 'Se desconoce', en: 'Unknown' } },
  { code: 'not-applicable', label: { es: 'No aplica', en: 'Not applicable' } },
] as const satisfies readonly CodelistEntry[]);
