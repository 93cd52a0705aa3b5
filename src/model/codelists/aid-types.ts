/** DAC/CRS types of aid, as in IATI: code and our own short labels. */
import type { CodelistEntry } from './codelist.ts';
import { translated } from './translations.ts';

// prettier-ignore
export const aidTypes = translated('aidTypes', [
  { code: 'A01', label: { es: 'Apoyo presupuestario general', en: 'General budget support' } },
  { code: 'A02', label: { es: 'Apoyo presupuestario sectorial', en: 'Sector budget support' } },
  { code: 'B01', label: { es: 'Apoyo básico a ONG, entidades privadas e institutos', en: 'Core support to NGOs, private bodies and institutes' } },
  { code: 'B02', label: { es: 'Aportes básicos a multilaterales y fondos mundiales', en: 'Core contributions to multilaterals and global funds' } },
  { code: 'B021', label: { es: 'Aportes básicos a instituciones multilaterales', en: 'Core contributions to multilateral institutions' } },
  { code: 'B022', label: { es: 'Aportes básicos a fondos mundiales', en: 'Core contributions to global funds' } },
  { code: 'B03', label: { es: 'Aportes a programas y fondos con fines específicos', en: 'Contributions to specific-purpose programmes and funds' } },
  { code: 'B031', label: { es: 'Aportes a fondos de varios donantes y varias entidades', en: 'Contributions to multi-donor, multi-entity funds' } },
  { code: 'B032', label: { es: 'Aportes a fondos de varios donantes y una sola entidad', en: 'Contributions to multi-donor, single-entity funds' } },
  { code: 'B033', label: { es: 'Aportes a fondos de un solo donante o etiquetados', en: 'Contributions to single-donor or earmarked funds' } },
  { code: 'B04', label: { es: 'Fondos comunes', en: 'Basket and pooled funds' } },
  { code: 'B05', label: { es: 'Transferencias intragubernamentales a instrumentos privados', en: 'Intra-governmental transfers, private sector instruments' } },
  { code: 'C01', label: { es: 'Intervenciones tipo proyecto', en: 'Project-type interventions' } },
  { code: 'D01', label: { es: 'Personal del país donante', en: 'Donor country personnel' } },
  { code: 'D02', label: { es: 'Otra asistencia técnica', en: 'Other technical assistance' } },
  { code: 'E01', label: { es: 'Becas y capacitación en el país donante', en: 'Scholarships and training in donor country' } },
  { code: 'E02', label: { es: 'Costos imputados de estudiantes', en: 'Imputed student costs' } },
  { code: 'F01', label: { es: 'Alivio de deuda', en: 'Debt relief' } },
  { code: 'G01', label: { es: 'Costos administrativos no incluidos en otro rubro', en: 'Administrative costs not included elsewhere' } },
  { code: 'H01', label: { es: 'Sensibilización sobre el desarrollo', en: 'Development awareness' } },
  { code: 'H02', label: { es: 'Personas refugiadas y solicitantes de asilo, país donante', en: 'Refugees and asylum seekers in donor countries' } },
  { code: 'H03', label: { es: 'Solicitantes de asilo con resolución favorable', en: 'Asylum seekers ultimately accepted' } },
  { code: 'H04', label: { es: 'Solicitantes de asilo con resolución desfavorable', en: 'Asylum seekers ultimately rejected' } },
  { code: 'H05', label: { es: 'Personas refugiadas reconocidas', en: 'Recognised refugees' } },
  { code: 'H06', label: { es: 'Personas refugiadas y solicitantes de asilo, otros países', en: 'Refugees and asylum seekers in other provider countries' } },
] as const satisfies readonly CodelistEntry[]);
