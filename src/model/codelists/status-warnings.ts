import type { Assessment } from '../assessment.ts';
import type { AddressedEntry } from './codelist.ts';
import { translated } from './translations.ts';

/** What the dates can say against a declared status. */
export const statusWarnings = translated('assessmentFindings', [
  {
    code: 'end-passed',
    slug: { es: 'fin-previsto-vencido', en: 'planned-end-passed' },
    label: { es: 'Fin previsto vencido', en: 'Planned end passed' },
  },
  {
    code: 'actual-end-passed',
    slug: { es: 'sigue-abierto', en: 'still-open' },
    label: { es: 'Terminó y sigue declarado abierto', en: 'Ended, still declared open' },
  },
  {
    code: 'not-started',
    slug: { es: 'inicio-vencido', en: 'start-passed' },
    label: { es: 'Debía haber iniciado', en: 'Should have started' },
  },
  {
    code: 'ends-in-future',
    slug: { es: 'cerrado-antes-de-su-fin', en: 'closed-before-its-end' },
    label: { es: 'Declarado cerrado antes de su fin', en: 'Declared over before its end' },
  },
] as const satisfies readonly (AddressedEntry & { readonly code: Assessment['finding'] })[]);
