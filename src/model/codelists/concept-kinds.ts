import type { CodelistEntry } from './codelist.ts';

/** What a concept is about. */
export const conceptKinds = [
  { code: 'foundation', label: { es: 'Fundamentos', en: 'Foundations' } },
  { code: 'strand', label: { es: 'Vertientes', en: 'Strands' } },
  { code: 'scheme', label: { es: 'Esquemas', en: 'Schemes' } },
  { code: 'modality', label: { es: 'Modalidades', en: 'Modalities' } },
  { code: 'actor', label: { es: 'Actores', en: 'Actors' } },
  { code: 'principle', label: { es: 'Principios', en: 'Principles' } },
  { code: 'instrument', label: { es: 'Instrumentos', en: 'Instruments' } },
  { code: 'cycle', label: { es: 'Ciclo del proyecto', en: 'Project cycle' } },
  { code: 'measurement', label: { es: 'Medición', en: 'Measurement' } },
  { code: 'milestone', label: { es: 'Hitos', en: 'Milestones' } },
  { code: 'integrity', label: { es: 'Integridad', en: 'Integrity' } },
  { code: 'theme', label: { es: 'Temas transversales', en: 'Cross-cutting themes' } },
] as const satisfies readonly CodelistEntry[];
