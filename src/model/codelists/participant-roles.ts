import type { CodelistEntry } from './codelist.ts';
import { translated } from './translations.ts';

/** What a participant does: IATI's four organisation roles (`iati` holds their code) and the Ibero-American ones. */
export const participantRoles = translated('participantRoles', [
  { code: 'funder', iati: '1', label: { es: 'Financia', en: 'Funds' } },
  { code: 'accountable', iati: '2', label: { es: 'Rinde cuentas', en: 'Is accountable' } },
  { code: 'extending', iati: '3', label: { es: 'Extiende los recursos', en: 'Extends the resources' } },
  { code: 'implementing', iati: '4', label: { es: 'Ejecuta', en: 'Implements' } },
  { code: 'first-provider', label: { es: 'Primer oferente', en: 'First provider' } },
  { code: 'second-provider', label: { es: 'Segundo oferente', en: 'Second provider' } },
  { code: 'partner', label: { es: 'Socio', en: 'Partner' } },
  { code: 'recipient', label: { es: 'Receptor', en: 'Recipient' } },
] as const satisfies readonly (CodelistEntry & { readonly iati?: string })[]);
