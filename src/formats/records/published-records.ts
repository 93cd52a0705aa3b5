import * as z from 'zod';
import { assessmentFindings } from '#model/codelists/assessment-findings.ts';
import { codeOf } from '#model/codelists/codelist.ts';
import { concept, conceptTranslation } from '#model/concept.ts';
import { organization, organizationTranslation } from '#model/organization.ts';
import { partialDate } from '#model/partial-date.ts';
import { project, projectTranslation } from '#model/project.ts';
import { source } from '#model/source.ts';
import { described } from '#model/text.ts';
import { day, publishedFields, text, translationsOf, wordsLanguage } from './published-fields.ts';

const years = z.int().nonnegative();

/** What follows from a project’s dates: computed, never declared. */
const assessment = z.strictObject({
  asOf: described(day, 'Día en que se calculó', 'Day on which it was worked out'),
  finding: described(
    codeOf(assessmentFindings, 'assessmentFindings'),
    'Qué dicen las fechas frente al estado declarado, o por sí solas (dates-only-…) donde nadie lo declaró',
    'What the dates say against the declared status, or alone (dates-only-…) where nobody declared one',
  ),
  contradicts: described(
    z.boolean(),
    'Si lo declarado y las fechas no pueden ser ciertos a la vez',
    'Whether what was declared and the dates cannot both hold',
  ),
  date: described(partialDate.optional(), 'Fecha en que se apoya', 'Date it rests on'),
  elapsed: described(
    z
      .strictObject({
        years: described(years, 'Años completos', 'Whole years'),
        months: described(years, 'Meses completos en total', 'Whole months in all'),
      })
      .optional(),
    'Tiempo transcurrido desde esa fecha',
    'Time passed since that date',
  ),
});

/** A project as it is published: all that its file holds, and what the register adds. */
export const publishedProject = z.strictObject({
  ...publishedFields,
  ...project.shape,
  language: wordsLanguage,
  assessment: described(
    assessment,
    'Lo que se deduce de las fechas; no sustituye a lo declarado',
    'What follows from the dates; it does not replace what was declared',
  ),
  text,
  translations: translationsOf(projectTranslation.shape),
});
export type PublishedProject = z.output<typeof publishedProject>;

/** An organisation as it is published. */
export const publishedOrganization = z.strictObject({
  ...publishedFields,
  ...organization.shape,
  language: wordsLanguage,
  text,
  translations: translationsOf(organizationTranslation.shape),
});
export type PublishedOrganization = z.output<typeof publishedOrganization>;

/** A concept as it is published. */
export const publishedConcept = z.strictObject({
  ...publishedFields,
  ...concept.shape,
  language: wordsLanguage,
  text,
  translations: translationsOf(conceptTranslation.shape),
});
export type PublishedConcept = z.output<typeof publishedConcept>;

/** A source as it is published. */
export const publishedSource = z.strictObject({ ...publishedFields, ...source.shape });
export type PublishedSource = z.output<typeof publishedSource>;

/** Schema of the published records of each collection. */
export const recordSchemas = {
  projects: publishedProject,
  organizations: publishedOrganization,
  concepts: publishedConcept,
  sources: publishedSource,
} as const;
export type RecordCollection = keyof typeof recordSchemas;

/** The collections whose records are published as data. */
export const recordCollections = [
  'projects',
  'organizations',
  'concepts',
  'sources',
] as const satisfies readonly RecordCollection[];
