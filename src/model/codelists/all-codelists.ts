import { activityStatuses } from './activity-status.ts';
import { aidTypes } from './aid-types.ts';
import { amountKinds, bases, scopes } from './amount-kinds.ts';
import { assessmentFindings } from './assessment-findings.ts';
import { codeMatches } from './code-matches.ts';
import type { CodelistEntry } from './codelist.ts';
import { type CodelistOwner, owners } from './codelist-owners.ts';
import { collaborationTypes } from './collaboration-types.ts';
import { conceptKinds } from './concept-kinds.ts';
import { countries } from './countries.ts';
import { currencies } from './currencies.ts';
import { documentCategories } from './document-categories.ts';
import { financeTypes } from './finance-types.ts';
import { flowTypes } from './flow-types.ts';
import { financings, forms } from './forms.ts';
import { organizationTypes } from './organisation-types.ts';
import { participantRoles } from './participant-roles.ts';
import { policyMarkers, policySignificances } from './policy-markers.ts';
import { regions } from './regions.ts';
import { relationKinds } from './relation-kinds.ts';
import { directions, schemes } from './schemes.ts';
import { sdgGoals, sdgTargets } from './sdgs.ts';
import { sectorGroups, sectors } from './sectors.ts';
import { readings, sourceTypes } from './source-types.ts';
import { strands } from './strands.ts';
import { translatedList } from './translations.ts';
import { vocabularies } from './vocabularies.ts';

/** Lists that are published, by their names in the schemas (`values` of a field). */
export const codelistIds = [
  'activityStatuses',
  'aidTypes',
  'amountKinds',
  'assessmentFindings',
  'bases',
  'codeMatches',
  'collaborationTypes',
  'conceptKinds',
  'countries',
  'currencies',
  'directions',
  'documentCategories',
  'financeTypes',
  'financings',
  'flowTypes',
  'forms',
  'organizationTypes',
  'participantRoles',
  'policyMarkers',
  'policySignificances',
  'readings',
  'regions',
  'relationKinds',
  'schemes',
  'scopes',
  'sdgGoals',
  'sdgTargets',
  'sectors',
  'sourceTypes',
  'strands',
  'vocabularies',
] as const;
export type CodelistId = (typeof codelistIds)[number];

/** A code of a published list. */
export interface ListedCode extends CodelistEntry {
  /** What records write for it, where that is not the code. */
  readonly key?: string;
  /** What the value takes in, where the label does not say it. */
  readonly about?: CodelistEntry['label'];
  /** The wider code that it is part of, and the list of that code. */
  readonly parent?: { readonly list: CodelistId; readonly code: string };
  /** True where the owner has withdrawn the code: records may have it, new ones should not. */
  readonly withdrawn?: true;
}

/** A code list as it is published. */
export interface Codelist {
  readonly id: CodelistId;
  /** Last part of the address of its page. */
  readonly slug: CodelistEntry['label'];
  readonly title: CodelistEntry['label'];
  /** Who keeps the codes; left out where they are this project’s own. The labels are ours in every list. */
  readonly owner?: CodelistOwner;
  /** Where the owner publishes the list. */
  readonly ownerUrl?: string;
  /** The owner’s own identifier of a code, where it publishes such. */
  readonly uriOf?: (code: string) => string;
  readonly entries: readonly ListedCode[];
}

type Unnamed = Omit<Codelist, 'id'>;

const iati = (list: string): Pick<Codelist, 'owner' | 'ownerUrl'> => ({
  owner: owners.iati,
  ownerUrl: `https://iatistandard.org/en/iati-standard/203/codelists/${list}/`,
});

const dac: Pick<Codelist, 'owner' | 'ownerUrl'> = {
  owner: owners.dac,
  ownerUrl: 'https://www.oecd.org/dac/stats/dacandcrscodelists.htm',
};

const sdgs: Pick<Codelist, 'owner' | 'ownerUrl' | 'uriOf'> = {
  owner: owners.un,
  ownerUrl: 'https://sdgs.un.org/goals',
  uriOf: (code) => `http://metadata.un.org/sdg/${code}`,
};

const own = (
  es: string,
  en: string,
  slug: CodelistEntry['label'],
  entries: readonly ListedCode[],
): Unnamed => ({ title: { es, en }, slug, entries });

const partOf = (list: CodelistId, code: string): Pick<ListedCode, 'parent'> => ({ parent: { list, code } });

const lists: Readonly<Record<CodelistId, Unnamed>> = {
  activityStatuses: {
    title: { es: 'Estado de la actividad', en: 'Activity status' },
    slug: { es: 'estados', en: 'activity-statuses' },
    ...iati('activitystatus'),
    entries: activityStatuses,
  },
  aidTypes: {
    title: { es: 'Tipo de ayuda', en: 'Type of aid' },
    slug: { es: 'tipos-de-ayuda', en: 'aid-types' },
    ...dac,
    entries: aidTypes,
  },
  amountKinds: own(
    'Clase de monto',
    'Kind of amount',
    { es: 'clases-de-monto', en: 'amount-kinds' },
    amountKinds,
  ),
  assessmentFindings: own(
    'Lo que dicen las fechas de un proyecto',
    'What a project’s dates say',
    { es: 'lo-que-dicen-las-fechas', en: 'assessment-findings' },
    assessmentFindings,
  ),
  bases: own('Base del dato', 'Basis of a value', { es: 'bases', en: 'bases' }, bases),
  codeMatches: own(
    'Cercanía de un concepto a un código',
    'Nearness of a concept to a code',
    { es: 'cercania', en: 'code-matches' },
    codeMatches,
  ),
  collaborationTypes: {
    title: { es: 'Tipo de colaboración', en: 'Type of collaboration' },
    slug: { es: 'tipos-de-colaboracion', en: 'collaboration-types' },
    ...dac,
    entries: collaborationTypes,
  },
  conceptKinds: own(
    'Tipo de concepto',
    'Kind of concept',
    { es: 'tipos-de-concepto', en: 'concept-kinds' },
    conceptKinds,
  ),
  countries: {
    title: { es: 'Países y territorios', en: 'Countries and territories' },
    slug: { es: 'paises', en: 'countries' },
    owner: owners.iso,
    ownerUrl: 'https://www.iso.org/iso-3166-country-codes.html',
    entries: countries.map(({ region, ...entry }) => ({ ...entry, ...partOf('regions', region) })),
  },
  currencies: {
    title: { es: 'Monedas', en: 'Currencies' },
    slug: { es: 'monedas', en: 'currencies' },
    owner: owners.iso,
    ownerUrl: 'https://www.iso.org/iso-4217-currency-codes.html',
    entries: currencies,
  },
  directions: own(
    'Dirección de la cooperación',
    'Direction of the cooperation',
    { es: 'direcciones', en: 'directions' },
    directions,
  ),
  documentCategories: {
    title: { es: 'Categoría de documento', en: 'Document category' },
    slug: { es: 'categorias-de-documento', en: 'document-categories' },
    ...iati('documentcategory'),
    entries: documentCategories,
  },
  financeTypes: {
    title: { es: 'Tipo de financiamiento', en: 'Type of finance' },
    slug: { es: 'tipos-de-financiamiento', en: 'finance-types' },
    ...dac,
    entries: financeTypes,
  },
  financings: own('Financiamiento', 'Financing', { es: 'financiamiento', en: 'financing' }, financings),
  flowTypes: {
    title: { es: 'Tipo de flujo', en: 'Type of flow' },
    slug: { es: 'tipos-de-flujo', en: 'flow-types' },
    ...dac,
    entries: flowTypes,
  },
  forms: own('Forma de cooperación', 'Form of cooperation', { es: 'formas', en: 'forms' }, forms),
  organizationTypes: {
    title: { es: 'Tipo de organización', en: 'Type of organisation' },
    slug: { es: 'tipos-de-organizacion', en: 'organization-types' },
    ...iati('organisationtype'),
    entries: organizationTypes,
  },
  participantRoles: own(
    'Papel de quien participa',
    'Role of a participant',
    { es: 'papeles', en: 'participant-roles' },
    participantRoles,
  ),
  policyMarkers: {
    title: { es: 'Marcador de política', en: 'Policy marker' },
    slug: { es: 'marcadores-de-politica', en: 'policy-markers' },
    ...dac,
    entries: policyMarkers,
  },
  policySignificances: {
    title: { es: 'Importancia del marcador de política', en: 'Significance of a policy marker' },
    slug: { es: 'importancia-del-marcador', en: 'policy-significances' },
    ...dac,
    entries: policySignificances,
  },
  readings: own(
    'Cuánto se leyó de una fuente',
    'How much of a source was read',
    { es: 'lecturas', en: 'readings' },
    readings,
  ),
  regions: {
    title: { es: 'Regiones del mundo', en: 'Regions of the world' },
    slug: { es: 'regiones', en: 'regions' },
    owner: owners.unsd,
    ownerUrl: 'https://unstats.un.org/unsd/methodology/m49/',
    entries: regions.map(({ parent, ...entry }) => ({
      ...entry,
      ...(parent === null ? {} : partOf('regions', parent)),
    })),
  },
  relationKinds: own(
    'Relación entre registros',
    'Relation between records',
    { es: 'relaciones', en: 'relation-kinds' },
    relationKinds,
  ),
  schemes: own('Esquema', 'Scheme', { es: 'esquemas', en: 'schemes' }, schemes),
  scopes: own('Alcance', 'Reach', { es: 'alcances', en: 'scopes' }, scopes),
  sdgGoals: {
    title: { es: 'Objetivos de Desarrollo Sostenible', en: 'Sustainable Development Goals' },
    slug: { es: 'ods', en: 'sdg-goals' },
    ...sdgs,
    entries: sdgGoals,
  },
  sdgTargets: {
    title: { es: 'Metas de los ODS', en: 'SDG targets' },
    slug: { es: 'metas-de-los-ods', en: 'sdg-targets' },
    ...sdgs,
    entries: sdgTargets.map(({ goal, ...entry }) => ({ ...entry, ...partOf('sdgGoals', goal) })),
  },
  sectors: {
    title: { es: 'Sectores y códigos de propósito', en: 'Sectors and purpose codes' },
    slug: { es: 'sectores', en: 'sectors' },
    ...dac,
    entries: [
      ...sectorGroups,
      ...sectors.map(({ group, ...entry }) => ({ ...entry, ...partOf('sectors', group) })),
    ],
  },
  sourceTypes: own(
    'Tipo de fuente',
    'Type of source',
    { es: 'tipos-de-fuente', en: 'source-types' },
    sourceTypes,
  ),
  strands: own('Vertiente', 'Strand', { es: 'vertientes', en: 'strands' }, strands),
  vocabularies: own(
    'Vocabularios con códigos para los conceptos',
    'Vocabularies with codes for the concepts',
    { es: 'vocabularios', en: 'vocabularies' },
    vocabularies,
  ),
};

/** Every code list, in the order of their names. */
export const codelists: readonly Codelist[] = codelistIds.map((id) => ({
  id,
  ...translatedList(id, lists[id]),
}));

/** Identifier of a code in the page of its list, the part of its address after `#`; distinct within a list. */
export const codelistAnchor = (code: string): string => code.toLowerCase().replace(/[^a-z0-9.-]/g, '-');
