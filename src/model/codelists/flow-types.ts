/** DAC/CRS types of flow, as in IATI, active codes: code and our own short labels. */
import type { CodelistEntry } from './codelist.ts';
import { translated } from './translations.ts';

// prettier-ignore
export const flowTypes = translated('flowTypes', [
  { code: '10', label: { es: 'Ayuda oficial al desarrollo (AOD)', en: 'Official development assistance (ODA)' } },
  { code: '21', label: { es: 'Otros flujos oficiales, sin créditos a la exportación', en: 'Other official flows, excluding export credits' } },
  { code: '22', label: { es: 'Créditos a la exportación con apoyo oficial', en: 'Officially supported export credits' } },
  { code: '30', label: { es: 'Financiamiento privado para el desarrollo', en: 'Private development finance' } },
  { code: '36', label: { es: 'Inversión extranjera directa privada', en: 'Private foreign direct investment' } },
  { code: '37', label: { es: 'Otros flujos privados en condiciones de mercado', en: 'Other private flows at market terms' } },
  { code: '40', label: { es: 'No es un flujo', en: 'Not a flow' } },
  { code: '50', label: { es: 'Otros flujos', en: 'Other flows' } },
  { code: '60', label: { es: 'Instrumentos para el sector privado', en: 'Private sector instruments' } },
] as const satisfies readonly CodelistEntry[]);
