/** DAC/CRS policy markers and their significance, as in IATI: code and our own short labels. */
import type { CodelistEntry } from './codelist.ts';
import { translated } from './translations.ts';

// prettier-ignore
export const policyMarkers = translated('policyMarkers', [
  { code: '1', label: { es: 'Igualdad de género', en: 'Gender equality' } },
  { code: '2', label: { es: 'Medio ambiente', en: 'Environment' } },
  { code: '3', label: { es: 'Desarrollo participativo y buena gobernanza', en: 'Participatory development and good governance' } },
  { code: '4', label: { es: 'Desarrollo del comercio', en: 'Trade development' } },
  { code: '5', label: { es: 'Diversidad biológica', en: 'Biological diversity' } },
  { code: '6', label: { es: 'Mitigación del cambio climático', en: 'Climate change mitigation' } },
  { code: '7', label: { es: 'Adaptación al cambio climático', en: 'Climate change adaptation' } },
  { code: '8', label: { es: 'Lucha contra la desertificación', en: 'Combating desertification' } },
  { code: '9', label: { es: 'Salud reproductiva, materna, neonatal e infantil', en: 'Reproductive, maternal, newborn and child health' } },
  { code: '10', label: { es: 'Reducción del riesgo de desastres', en: 'Disaster risk reduction' } },
  { code: '11', label: { es: 'Discapacidad', en: 'Disability' } },
  { code: '12', label: { es: 'Nutrición', en: 'Nutrition' } },
] as const satisfies readonly CodelistEntry[]);

// prettier-ignore
export const policySignificances = translated('policySignificances', [
  { code: '0', label: { es: 'No orientado al objetivo', en: 'Not targeted' } },
  { code: '1', label: { es: 'Objetivo significativo', en: 'Significant objective' } },
  { code: '2', label: { es: 'Objetivo principal', en: 'Principal objective' } },
  { code: '3', label: { es: 'Objetivo principal, en apoyo a un programa de acción', en: 'Principal objective, supporting an action programme' } },
  { code: '4', label: { es: 'Objetivo primario explícito', en: 'Explicit primary objective' } },
] as const satisfies readonly CodelistEntry[]);
