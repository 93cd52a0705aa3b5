/** IATI document categories: code and our own short labels. */
import type { CodelistEntry } from './codelist.ts';
import { translated } from './translations.ts';

// prettier-ignore
export const documentCategories = translated('documentCategories', [
  { code: 'A01', label: { es: 'Evaluación de impacto previa y posterior al proyecto', en: 'Pre- and post-project impact appraisal' } },
  { code: 'A02', label: { es: 'Objetivos de la actividad', en: 'Activity objectives' } },
  { code: 'A03', label: { es: 'Población beneficiaria prevista', en: 'Intended beneficiaries' } },
  { code: 'A04', label: { es: 'Condiciones', en: 'Conditions' } },
  { code: 'A05', label: { es: 'Presupuesto', en: 'Budget' } },
  { code: 'A06', label: { es: 'Resumen del contrato', en: 'Contract summary' } },
  { code: 'A07', label: { es: 'Revisión del desempeño y evaluación', en: 'Performance review and evaluation' } },
  { code: 'A08', label: { es: 'Resultados, efectos y productos', en: 'Results, outcomes and outputs' } },
  { code: 'A09', label: { es: 'Memorando de entendimiento', en: 'Memorandum of understanding' } },
  { code: 'A10', label: { es: 'Licitación', en: 'Tender' } },
  { code: 'A11', label: { es: 'Contrato', en: 'Contract' } },
  { code: 'A12', label: { es: 'Página web de la actividad', en: 'Activity web page' } },
  { code: 'B01', label: { es: 'Informe anual', en: 'Annual report' } },
  { code: 'B02', label: { es: 'Estrategia institucional', en: 'Institutional strategy' } },
  { code: 'B03', label: { es: 'Estrategia de país', en: 'Country strategy' } },
  { code: 'B04', label: { es: 'Política de asignación de la ayuda', en: 'Aid allocation policy' } },
  { code: 'B05', label: { es: 'Política y procedimiento de adquisiciones', en: 'Procurement policy and procedure' } },
  { code: 'B06', label: { es: 'Informe de auditoría institucional', en: 'Institutional audit report' } },
  { code: 'B07', label: { es: 'Informe de auditoría de país', en: 'Country audit report' } },
  { code: 'B08', label: { es: 'Política de exclusiones', en: 'Exclusions policy' } },
  { code: 'B09', label: { es: 'Informe de evaluación institucional', en: 'Institutional evaluation report' } },
  { code: 'B10', label: { es: 'Informe de evaluación de país', en: 'Country evaluation report' } },
  { code: 'B11', label: { es: 'Estrategia sectorial', en: 'Sector strategy' } },
  { code: 'B12', label: { es: 'Estrategia temática', en: 'Thematic strategy' } },
  { code: 'B13', label: { es: 'Memorando de entendimiento con el país', en: 'Country-level memorandum of understanding' } },
  { code: 'B14', label: { es: 'Política de evaluación', en: 'Evaluation policy' } },
  { code: 'B15', label: { es: 'Términos y condiciones generales', en: 'General terms and conditions' } },
  { code: 'B16', label: { es: 'Página web de la organización', en: 'Organisation web page' } },
  { code: 'B17', label: { es: 'Página web del país o la región', en: 'Country or region web page' } },
  { code: 'B18', label: { es: 'Página web del sector', en: 'Sector web page' } },
] as const satisfies readonly CodelistEntry[]);
