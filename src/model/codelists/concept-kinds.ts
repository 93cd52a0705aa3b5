import type { CodelistEntry } from './codelist.ts';
import { translated } from './translations.ts';

/** What a concept is about; `about` says what the kind takes in. */
export const conceptKinds = translated('conceptKinds', [
  {
    code: 'foundation',
    label: { es: 'Fundamentos', en: 'Foundations' },
    about: {
      es: 'Las ideas de las que parte todo lo demás.',
      en: 'The ideas from which everything else starts.',
    },
  },
  {
    code: 'strand',
    label: { es: 'Vertientes', en: 'Strands' },
    about: {
      es: 'El lado desde el que se coopera: se recibe, se ofrece o las dos cosas.',
      en: 'The side from which one cooperates: receiving, providing, or both.',
    },
  },
  {
    code: 'scheme',
    label: { es: 'Esquemas', en: 'Schemes' },
    about: {
      es: 'Quiénes cooperan y cómo se reparten los papeles.',
      en: 'Who cooperates, and how the roles are shared out.',
    },
  },
  {
    code: 'modality',
    label: { es: 'Modalidades', en: 'Modalities' },
    about: {
      es: 'Qué se aporta: conocimiento, dinero, becas, ayuda de emergencia.',
      en: 'What is given: knowledge, money, scholarships, emergency relief.',
    },
  },
  {
    code: 'actor',
    label: { es: 'Actores', en: 'Actors' },
    about: {
      es: 'Quiénes toman parte.',
      en: 'Those who take part.',
    },
  },
  {
    code: 'principle',
    label: { es: 'Principios', en: 'Principles' },
    about: {
      es: 'Las reglas que la cooperación se ha propuesto seguir.',
      en: 'The rules that cooperation has set itself.',
    },
  },
  {
    code: 'instrument',
    label: { es: 'Instrumentos', en: 'Instruments' },
    about: {
      es: 'Los acuerdos, órganos y herramientas con que se pone en práctica.',
      en: 'The agreements, bodies and tools that put it into practice.',
    },
  },
  {
    code: 'cycle',
    label: { es: 'Ciclo del proyecto', en: 'Project cycle' },
    about: {
      es: 'Los pasos de un proyecto, de la idea a la evaluación.',
      en: 'The steps of a project, from the idea to its evaluation.',
    },
  },
  {
    code: 'measurement',
    label: { es: 'Medición', en: 'Measurement' },
    about: {
      es: 'Cómo se cuenta, se registra y se compara.',
      en: 'How it is counted, recorded and compared.',
    },
  },
  {
    code: 'milestone',
    label: { es: 'Hitos', en: 'Milestones' },
    about: {
      es: 'Las leyes, conferencias y acuerdos que marcaron un antes y un después.',
      en: 'The laws, conferences and agreements that changed its course.',
    },
  },
  {
    code: 'integrity',
    label: { es: 'Integridad', en: 'Integrity' },
    about: {
      es: 'Cómo se previene y se combate la corrupción.',
      en: 'How corruption is prevented and fought.',
    },
  },
  {
    code: 'theme',
    label: { es: 'Temas transversales', en: 'Cross-cutting themes' },
    about: {
      es: 'Asuntos que atraviesan todos los sectores.',
      en: 'Matters that run through every sector.',
    },
  },
] as const satisfies readonly (CodelistEntry & { readonly about: CodelistEntry['label'] })[]);
