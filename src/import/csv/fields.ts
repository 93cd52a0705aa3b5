import { amountKinds } from '#model/codelists/amount-kinds.ts';
import { participantRoles } from '#model/codelists/participant-roles.ts';

/** Fields that a column can fill, as a mapping names them. */
export const plainFields = [
  'identifier',
  'title',
  'officialTitle',
  'aliases',
  'summary',
  'body',
  'strand',
  'scheme',
  'direction',
  'forms',
  'financing',
  'countries',
  'regions',
  'scope',
  'dates.plannedStart',
  'dates.actualStart',
  'dates.plannedEnd',
  'dates.actualEnd',
  'status',
  'status.asPublished',
  'status.asOf',
  'sectors',
  'sdg.main',
  'sdg.secondary',
  'sdg.targets',
  'currency',
  'amounts.asOf',
  'amounts.contributor',
  'results',
  'lessons',
  'documents',
  'concepts',
  'related',
  'reporter',
  'updated',
] as const;

/** Fields that words of another language fill, as `title.en`. */
export const translatedFields = ['title', 'summary', 'body'] as const;

export const participantFields = participantRoles.map(({ code }) => `participants.${code}`);
export const amountFields = amountKinds.map(({ code }) => `amounts.${code}`);

/** Every name, with `…` where the mapping says more: a language, or who gives an identifier. */
export const fieldNames: readonly string[] = [
  ...plainFields,
  ...translatedFields.map((field) => `${field}.…`),
  ...participantFields,
  ...amountFields,
  'identifiers.…',
];

const patterns = [new RegExp(`^(?:${translatedFields.join('|')})\\.[a-z]{2,3}$`), /^identifiers\..+$/];

export const isFieldName = (name: string): boolean =>
  fieldNames.includes(name) || patterns.some((pattern) => pattern.test(name));
