import type { CodelistEntry } from './codelist.ts';
import { translated } from './translations.ts';

/** What a source is; `csl` is the nearest type of the Citation Style Language. */
export const sourceTypes = translated('sourceTypes', [
  { code: 'webpage', csl: 'webpage', label: { es: 'Página web', en: 'Web page' } },
  { code: 'press', csl: 'article-newspaper', label: { es: 'Prensa', en: 'Press' } },
  { code: 'report', csl: 'report', label: { es: 'Informe', en: 'Report' } },
  { code: 'article', csl: 'article-journal', label: { es: 'Artículo', en: 'Article' } },
  { code: 'book', csl: 'book', label: { es: 'Libro', en: 'Book' } },
  { code: 'handbook', csl: 'book', label: { es: 'Manual', en: 'Handbook' } },
  { code: 'law', csl: 'legislation', label: { es: 'Ley o reglamento', en: 'Law or regulation' } },
  { code: 'treaty', csl: 'treaty', label: { es: 'Tratado o convenio', en: 'Treaty or agreement' } },
  {
    code: 'declaration',
    csl: 'document',
    label: { es: 'Declaración o resolución', en: 'Declaration or resolution' },
  },
  { code: 'dataset', csl: 'dataset', label: { es: 'Conjunto de datos', en: 'Dataset' } },
] as const satisfies readonly (CodelistEntry & { readonly csl: string })[]);

/** How much of a source was read by whoever cites it. */
export const readings = translated('readings', [
  { code: 'full', label: { es: 'Se leyó completa', en: 'Read in full' } },
  { code: 'excerpt', label: { es: 'Se leyó en parte', en: 'Read in part' } },
  {
    code: 'not-opened',
    label: { es: 'No se abrió; se cita por conocida', en: 'Not opened; cited as well known' },
  },
] as const satisfies readonly CodelistEntry[]);
