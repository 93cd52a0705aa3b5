import type { CodelistEntry } from './codelist.ts';
import { translated } from './translations.ts';

/** How near a concept is to a code of another vocabulary; `skos` is the mapping relation that says so. */
export const codeMatches = translated('codeMatches', [
  { code: 'exact', skos: 'exactMatch', label: { es: 'Es lo mismo', en: 'The same' } },
  { code: 'close', skos: 'closeMatch', label: { es: 'Es casi lo mismo', en: 'Nearly the same' } },
  { code: 'broader', skos: 'broadMatch', label: { es: 'El código es más amplio', en: 'The code is wider' } },
  {
    code: 'narrower',
    skos: 'narrowMatch',
    label: { es: 'El código es más específico', en: 'The code is narrower' },
  },
  { code: 'related', skos: 'relatedMatch', label: { es: 'Se relaciona', en: 'Related' } },
] as const satisfies readonly (CodelistEntry & { readonly skos: string })[]);
