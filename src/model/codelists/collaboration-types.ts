/** DAC/CRS types of collaboration (bi/multi), as in IATI: code and our own short labels. */
import type { CodelistEntry } from './codelist.ts';
import { translated } from './translations.ts';

// prettier-ignore
export const collaborationTypes = translated('collaborationTypes', [
  { code: '1', label: { es: 'Bilateral', en: 'Bilateral' } },
  { code: '2', label: { es: 'Multilateral, ingresos', en: 'Multilateral, inflows' } },
  { code: '3', label: { es: 'Bilateral, aportes básicos a ONG y entidades privadas', en: 'Bilateral, core contributions to NGOs and private bodies' } },
  { code: '4', label: { es: 'Multilateral, egresos', en: 'Multilateral, outflows' } },
  { code: '6', label: { es: 'Sector privado, egresos', en: 'Private sector, outflows' } },
  { code: '7', label: { es: 'Bilateral, informe posterior de ONG con aportes básicos', en: 'Bilateral, ex-post reporting on NGO core funding' } },
  { code: '8', label: { es: 'Bilateral, cooperación triangular', en: 'Bilateral, triangular cooperation' } },
] as const satisfies readonly CodelistEntry[]);
