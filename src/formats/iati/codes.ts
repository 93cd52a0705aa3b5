import type { Project } from '#model/project.ts';

/**
 * What the export writes and the import reads back: IATI's own codes, and the marks by which a file of ours says
 * what IATI 2.03 has no place for.
 *
 * Two kinds of marks, both allowed by the standard:
 *
 * 1. `tag` with vocabulary 99 and a code `<kind>:<value>`: see {@link tagKinds}.
 * 2. Attributes and elements in the namespace {@link MARKS_NAMESPACE}, here with the prefix `marks`:
 *
 * | where | mark | holds |
 * |---|---|---|
 * | `activity-date` | `marks:date` | the partial date, where it is not known to the day (`2011`, `2011-03`) |
 * | `activity-date`, `sector`, `tag`, `policy-marker` | `marks:basis="inferred"` | that the value is a reading of the register, not a publication |
 * | `activity-status` | `marks:basis="inferred"` | the same: nobody declared it |
 * | `activity-status` | `marks:as-of`, `marks:as-published`, `marks:as-published-language` | the declaration's date (partial, or `unknown`) and exact words |
 * | `participating-org` | `marks:role` | the role, where it is not one of IATI's four |
 * | `participating-org`, `marks:participant`, `provider-org` | `marks:organization` | key of the organisation's record |
 * | the same | `marks:country` | country code of a participant without a record (with a name, or alone) |
 * | `participating-org` | `marks:named="false"` | that only the country is known: the narrative is the country's name |
 * | `participating-org`, `result`, `transaction`, `budget`, `description` | `marks:id` | the item's id in the record |
 * | `budget` | `marks:as-of` | the year or the month that the period is, where the day of the value is not known |
 * | `other-identifier` | none | `owner-org/narrative` is the identifier's scheme |
 * | `related-activity` type 5 | none | an identifier whose scheme is IATI |
 * | `tag` of an SDG goal | `marks:main="true"` | the main goal |
 * | `recipient-region` | `marks:basis="derived"` | the smallest region that covers the countries (in `location`) and the regions (in tags); not a value of the record |
 * | `sector` | `marks:basis="derived"` | stands for sectors whose shares are not known; they are in tags |
 * | `sector` | `marks:percentage` | the share as the record has it, where the shares do not add up to exactly 100 |
 * | `description` type 4 | `marks:kind` | see {@link noteKinds} |
 * | `description` of kind `status-inferred` | `marks:status` | the inferred status (`closed`) |
 * | end of `iati-activity` | `<marks:participant marks:role="recipient"/>` | a participant whose role is none of IATI's, written as a `participating-org` is |
 * | end of `iati-activity` | `<marks:related ref="…"/>` | identifier of a related activity whose relation is not one of IATI's |
 *
 * Countries of a record with several are in `location/administrative[@vocabulary="A4"][@level="0"]`, without shares.
 */
export const MARKS_NAMESPACE = 'urn:vertientes:iati-marks:1';

export const IATI_VERSION = '2.03';

type DateName = keyof Project['dates'];

/** ActivityDateType of each date of a project, in the order in which they are written. */
export const dateTypes = {
  plannedStart: '1',
  actualStart: '2',
  plannedEnd: '3',
  actualEnd: '4',
} as const satisfies Record<DateName, string>;

type Role = Project['participants'][number]['role'];

/**
 * OrganisationRole of each role. IATI has four; the Ibero-American ones go to the nearest that claims no more than is
 * known: who provides first or is a partner takes part in carrying out (4); who provides second puts resources of some
 * kind at the disposal of the first (3), which need not be money (1). Who receives has none: no source says that it
 * carries anything out, and whoever lists the implementing organisations of a file would read that it does. It is
 * named in `marks:participant` and in the description of the roles.
 */
export const roleCodes = {
  funder: '1',
  accountable: '2',
  extending: '3',
  implementing: '4',
  'first-provider': '4',
  'second-provider': '3',
  partner: '4',
  recipient: undefined,
} as const satisfies Record<Role, string | undefined>;

/** The role that an OrganisationRole means where no mark says otherwise. */
export const roleOfCode = {
  '1': 'funder',
  '2': 'accountable',
  '3': 'extending',
  '4': 'implementing',
} as const satisfies Record<string, Role>;

/** TransactionType of the kinds of amount that are transactions; a contribution may be a promise or a payment. */
export const transactionTypes = { commitment: '2', disbursement: '3' } as const satisfies Partial<
  Record<Project['amounts'][number]['kind'], string>
>;

/** What our own tags say; their codes are `strand:provider`, `concept:<key>`, `region:013`, `sector:15130`. */
export const tagKinds = [
  'strand',
  'scheme',
  'direction',
  'form',
  'financing',
  'region',
  'sector',
  'concept',
] as const;
export type TagKind = (typeof tagKinds)[number];

/**
 * What a description of type 4 is. `roles`, `status-published` and `status-dates` are made from other fields and hold
 * nothing of their own: an import passes over them. A disagreement of sources is written as a `caveat`.
 */
export const noteKinds = [
  'official-title',
  'status-published',
  'status-inferred',
  'status-dates',
  'roles',
  'in-kind',
  'lesson',
  'caveat',
] as const;
export type NoteKind = (typeof noteKinds)[number];

export const vocabularies = {
  dacPurpose: '1',
  dacSector: '2',
  dacMarker: '1',
  sdgGoal: '2',
  sdgTarget: '3',
  m49: '2',
  dacRegion: '1',
  isoCountry: 'A4',
  own: '99',
} as const;

export const contactTypes = { general: '1' } as const;
export const descriptionTypes = { general: '1', other: '4' } as const;
export const collaborationTypes = { bilateral: '1', triangular: '8' } as const;
export const financeTypes = { grant: '110' } as const;
export const activityScopes = { global: '1' } as const;
export const resultTypes = { other: '9' } as const;
export const indicatorMeasures = { qualitative: '5' } as const;
export const relatedActivityTypes = { thirdParty: '5' } as const;
export const documentCategories = { organisationWebPage: 'B16' } as const;
export const otherIdentifierTypes = { other: 'A9' } as const;
export const locationReaches = { beneficiaries: '2' } as const;

/** DAC code of a region that nobody specified, and of a sector that nobody did. */
export const UNSPECIFIED_REGION = '998';
export const UNSPECIFIED_SECTOR = '99810';

/** Scheme of an identifier that is an IATI one, of an activity or of an organisation, in any case of letters. */
export const isIatiScheme = (scheme: string): boolean => scheme.toLowerCase() === 'iati';

/** Scheme of an identifier that is a code of the DAC's list of channels. */
export const DAC_CHANNEL_SCHEME = 'dac-channel';
