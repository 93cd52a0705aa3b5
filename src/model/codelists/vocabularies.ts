import { activityStatuses } from './activity-status.ts';
import { aidTypes } from './aid-types.ts';
import type { CodelistId } from './all-codelists.ts';
import type { CodelistEntry } from './codelist.ts';
import { collaborationTypes } from './collaboration-types.ts';
import { documentCategories } from './document-categories.ts';
import { financeTypes } from './finance-types.ts';
import { flowTypes } from './flow-types.ts';
import { organizationTypes } from './organisation-types.ts';
import { policyMarkers, policySignificances } from './policy-markers.ts';
import { regions } from './regions.ts';
import { sdgGoals, sdgTargets } from './sdgs.ts';
import { sectorGroups, sectors } from './sectors.ts';
import { translated } from './translations.ts';

interface Vocabulary extends CodelistEntry {
  /** The codes it has, where we keep the whole list. */
  readonly entries?: readonly CodelistEntry[];
  /** The published list that has them. */
  readonly list?: CodelistId;
  /** The form of its codes, where we do not. */
  readonly pattern?: RegExp;
}

/** Vocabularies in which a concept may have a code. */
export const vocabularies = translated<Vocabulary>('vocabularies', [
  {
    code: 'dac-purpose',
    label: { es: 'CAD, código de propósito', en: 'DAC purpose code' },
    entries: sectors,
    list: 'sectors',
  },
  {
    code: 'dac-sector',
    label: { es: 'CAD, sector', en: 'DAC sector' },
    entries: sectorGroups,
    list: 'sectors',
  },
  {
    code: 'dac-channel',
    label: { es: 'CAD, canal de entrega', en: 'DAC delivery channel' },
    pattern: /^\d{5}$/,
  },
  {
    code: 'dac-bi-multi',
    label: { es: 'CAD, bilateral o multilateral', en: 'DAC bilateral or multilateral' },
    pattern: /^\d{1,2}$/,
  },
  {
    code: 'dac-income-group',
    label: { es: 'CAD, grupo de ingreso', en: 'DAC income group' },
    pattern: /^\d{5}$/,
  },
  { code: 'dac-recipient', label: { es: 'CAD, país receptor', en: 'DAC recipient' }, pattern: /^\d{3,5}$/ },
  {
    code: 'iati-activity-status',
    label: { es: 'IATI, estado de la actividad', en: 'IATI activity status' },
    entries: activityStatuses,
    list: 'activityStatuses',
  },
  {
    code: 'iati-activity-date-type',
    label: { es: 'IATI, tipo de fecha', en: 'IATI activity date type' },
    pattern: /^[1-4]$/,
  },
  {
    code: 'iati-aid-type',
    label: { es: 'IATI, tipo de ayuda', en: 'IATI aid type' },
    entries: aidTypes,
    list: 'aidTypes',
  },
  {
    code: 'iati-collaboration-type',
    label: { es: 'IATI, tipo de colaboración', en: 'IATI collaboration type' },
    entries: collaborationTypes,
    list: 'collaborationTypes',
  },
  {
    code: 'iati-condition-type',
    label: { es: 'IATI, tipo de condición', en: 'IATI condition type' },
    pattern: /^[1-3]$/,
  },
  {
    code: 'iati-description-type',
    label: { es: 'IATI, tipo de descripción', en: 'IATI description type' },
    pattern: /^[1-4]$/,
  },
  {
    code: 'iati-document-category',
    label: { es: 'IATI, categoría de documento', en: 'IATI document category' },
    entries: documentCategories,
    list: 'documentCategories',
  },
  {
    code: 'iati-finance-type',
    label: { es: 'IATI, tipo de financiamiento', en: 'IATI finance type' },
    entries: financeTypes,
    list: 'financeTypes',
  },
  {
    code: 'iati-flow-type',
    label: { es: 'IATI, tipo de flujo', en: 'IATI flow type' },
    entries: flowTypes,
    list: 'flowTypes',
  },
  {
    code: 'iati-indicator-measure',
    label: { es: 'IATI, medida del indicador', en: 'IATI indicator measure' },
    pattern: /^[1-5]$/,
  },
  {
    code: 'iati-organisation-role',
    label: { es: 'IATI, papel de la organización', en: 'IATI organisation role' },
    pattern: /^[1-4]$/,
  },
  {
    code: 'iati-organisation-type',
    label: { es: 'IATI, tipo de organización', en: 'IATI organisation type' },
    entries: organizationTypes,
    list: 'organizationTypes',
  },
  {
    code: 'iati-policy-marker',
    label: { es: 'IATI, marcador de política', en: 'IATI policy marker' },
    entries: policyMarkers,
    list: 'policyMarkers',
  },
  {
    code: 'iati-policy-significance',
    label: { es: 'IATI, importancia del marcador', en: 'IATI policy significance' },
    entries: policySignificances,
    list: 'policySignificances',
  },
  {
    code: 'iati-result-type',
    label: { es: 'IATI, tipo de resultado', en: 'IATI result type' },
    pattern: /^[1239]$/,
  },
  {
    code: 'iati-tied-status',
    label: { es: 'IATI, condición de ligada', en: 'IATI tied status' },
    pattern: /^[345]$/,
  },
  {
    code: 'iati-transaction-type',
    label: { es: 'IATI, tipo de transacción', en: 'IATI transaction type' },
    pattern: /^(?:[1-9]|1[0-3])$/,
  },
  {
    code: 'm49',
    label: { es: 'Naciones Unidas, región M49', en: 'UN M49 region' },
    entries: regions,
    list: 'regions',
  },
  { code: 'sdg-goal', label: { es: 'ODS, objetivo', en: 'SDG goal' }, entries: sdgGoals, list: 'sdgGoals' },
  {
    code: 'sdg-target',
    label: { es: 'ODS, meta', en: 'SDG target' },
    entries: sdgTargets,
    list: 'sdgTargets',
  },
  {
    code: 'sdg-indicator',
    label: { es: 'ODS, indicador', en: 'SDG indicator' },
    pattern: /^\d{1,2}\.(?:\d{1,2}|[a-d])\.\d$/,
  },
]);
