import type * as z from 'zod';
import { concept, conceptTranslation } from '#model/concept.ts';
import { deadLinks } from '#model/dead-link.ts';
import { formerAddresses } from '#model/former-address.ts';
import { groupings } from '#model/grouping.ts';
import { organization, organizationTranslation } from '#model/organization.ts';
import { page, pageTranslation } from '#model/page.ts';
import { project, projectTranslation } from '#model/project.ts';
import { site } from '#model/site.ts';
import { source } from '#model/source.ts';
import { fieldNames, fieldOf, partOf } from '#model/field.ts';

/** The schema of each type of file. */
export const schemas = {
  concept,
  project,
  organization,
  page,
  source,
  conceptTranslation,
  projectTranslation,
  organizationTranslation,
  pageTranslation,
  groupings,
  formerAddresses,
  deadLinks,
  site,
} as const;

/** What a file holds. */
export type FileType = keyof typeof schemas;

/** The data that a file of the type holds. */
export type DataOf<T extends FileType> = z.output<(typeof schemas)[T]>;

/** The schema of what each type of translation translates. */
export const originalSchemas: Readonly<Partial<Record<FileType, z.ZodType>>> = {
  conceptTranslation: concept,
  projectTranslation: project,
  organizationTranslation: organization,
  pageTranslation: page,
};

/** Every field name that some record knows, at any depth. */
export const knownFieldNames: ReadonlySet<string> = new Set(
  Object.values(schemas).flatMap((schema) => [...namesWithin(schema)]),
);

function namesWithin(schema: z.core.$ZodType): readonly string[] {
  const { core } = fieldOf(schema);
  const names = fieldNames(core);
  const parts = [...names.map((name) => partOf(core, name)), partOf(core, 0)];
  return [...names, ...parts.flatMap((part) => (part ? namesWithin(part) : []))];
}
