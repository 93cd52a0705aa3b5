/** IATI activity status: code, our key and our own short labels. */
import type { CodelistEntry } from './codelist.ts';

// prettier-ignore
export const activityStatuses = [
  { code: '1', key: 'pipeline', label: { es: 'Planificación', en: 'Pipeline' } },
  { code: '2', key: 'implementation', label: { es: 'Ejecución', en: 'Implementation' } },
  { code: '3', key: 'finalisation', label: { es: 'Finalización', en: 'Finalisation' } },
  { code: '4', key: 'closed', label: { es: 'Cerrado', en: 'Closed' } },
  { code: '5', key: 'cancelled', label: { es: 'Cancelado', en: 'Cancelled' } },
  { code: '6', key: 'suspended', label: { es: 'Suspendido', en: 'Suspended' } },
] as const satisfies readonly (CodelistEntry & { readonly key: string })[];
