import type { CodelistEntry } from './codelist.ts';
import { translated } from './translations.ts';

/** What an amount of money is; amounts of different kinds are never added up. */
export const amountKinds = translated('amountKinds', [
  { code: 'budget', label: { es: 'Presupuesto', en: 'Budget' } },
  { code: 'commitment', label: { es: 'Compromiso', en: 'Commitment' } },
  { code: 'disbursement', label: { es: 'Desembolso', en: 'Disbursement' } },
  { code: 'contribution', label: { es: 'Aportación', en: 'Contribution' } },
] as const satisfies readonly CodelistEntry[]);

/** Whether a value was published or is the researcher's reading. */
export const bases = translated('bases', [
  { code: 'stated', label: { es: 'Publicado', en: 'Stated' } },
  { code: 'inferred', label: { es: 'Inferido', en: 'Inferred' } },
] as const satisfies readonly CodelistEntry[]);

/** Reach of a project that has no countries or regions of its own. */
export const scopes = translated('scopes', [
  { code: 'global', label: { es: 'Mundial', en: 'Global' } },
  { code: 'unspecified', label: { es: 'Sin especificar', en: 'Unspecified' } },
] as const satisfies readonly CodelistEntry[]);
