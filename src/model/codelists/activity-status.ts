/** IATI activity status: code, our key and our own short labels. */
import type { AddressedEntry } from './codelist.ts';
import { translated, translatedEntry } from './translations.ts';

// prettier-ignore
export const activityStatuses = translated('activityStatuses', [
  { code: '1', key: 'pipeline', slug: { es: 'planificacion', en: 'pipeline' }, label: { es: 'Planificación', en: 'Pipeline' } },
  { code: '2', key: 'implementation', slug: { es: 'ejecucion', en: 'implementation' }, label: { es: 'Ejecución', en: 'Implementation' } },
  { code: '3', key: 'finalisation', slug: { es: 'finalizacion', en: 'finalisation' }, label: { es: 'Finalización', en: 'Finalisation' } },
  { code: '4', key: 'closed', slug: { es: 'cerrado', en: 'closed' }, label: { es: 'Cerrado', en: 'Closed' } },
  { code: '5', key: 'cancelled', slug: { es: 'cancelado', en: 'cancelled' }, label: { es: 'Cancelado', en: 'Cancelled' } },
  { code: '6', key: 'suspended', slug: { es: 'suspendido', en: 'suspended' }, label: { es: 'Suspendido', en: 'Suspended' } },
] as const satisfies readonly (AddressedEntry & { readonly key: string })[]);

/** What stands where nobody declared a status; not one of IATI’s. */
export const undeclared = translatedEntry('activityStatuses', {
  code: 'undeclared',
  slug: { es: 'sin-declarar', en: 'undeclared' },
  label: { es: 'Sin declarar', en: 'Not declared' },
} as const satisfies AddressedEntry);
