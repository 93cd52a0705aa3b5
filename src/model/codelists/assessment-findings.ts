import type { Assessment } from '../assessment.ts';
import type { CodelistEntry } from './codelist.ts';
import { statusWarnings } from './status-warnings.ts';
import { translated } from './translations.ts';

/** What the dates can say of a project: against the declared status, for it, or alone. */
export const assessmentFindings = translated('assessmentFindings', [
  ...statusWarnings,
  { code: 'no-end-known', label: { es: 'Abierto, sin fin conocido', en: 'Open, with no known end' } },
  { code: 'consistent', label: { es: 'Las fechas no lo contradicen', en: 'The dates do not contradict it' } },
  {
    code: 'dates-only-ended',
    label: { es: 'Sin estado declarado: su fin pasó', en: 'No declared status: its end has passed' },
  },
  {
    code: 'dates-only-running',
    label: {
      es: 'Sin estado declarado: en marcha por sus fechas',
      en: 'No declared status: running by its dates',
    },
  },
  {
    code: 'dates-only-unknown',
    label: {
      es: 'Sin estado declarado: las fechas no bastan',
      en: 'No declared status: the dates are not enough',
    },
  },
] as const satisfies readonly (CodelistEntry & { readonly code: Assessment['finding'] })[]);
