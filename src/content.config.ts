import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader } from '#integrations/content-loader.ts';
import { singleFileLoader } from '#integrations/single-file-loader.ts';
import { concept, conceptTranslation } from '#model/concept.ts';
import { grouping } from '#model/grouping.ts';
import { organization, organizationTranslation } from '#model/organization.ts';
import { page, pageTranslation } from '#model/page.ts';
import { project, projectTranslation } from '#model/project.ts';
import { site } from '#model/site.ts';
import { source } from '#model/source.ts';
import type { RenderedBody } from '#catalog/records.ts';

const entry = <S extends z.ZodType>(record: S) =>
  z.object({ key: z.string(), path: z.string(), record, body: z.custom<RenderedBody>() });

const translation = <S extends z.ZodType>(record: S) => entry(record).extend({ language: z.string() });

export const collections = {
  concepts: defineCollection({ loader: contentLoader('concepts', 'record'), schema: entry(concept) }),
  conceptTranslations: defineCollection({
    loader: contentLoader('concepts', 'translation'),
    schema: translation(conceptTranslation),
  }),
  projects: defineCollection({ loader: contentLoader('projects', 'record'), schema: entry(project) }),
  projectTranslations: defineCollection({
    loader: contentLoader('projects', 'translation'),
    schema: translation(projectTranslation),
  }),
  organizations: defineCollection({
    loader: contentLoader('organizations', 'record'),
    schema: entry(organization),
  }),
  organizationTranslations: defineCollection({
    loader: contentLoader('organizations', 'translation'),
    schema: translation(organizationTranslation),
  }),
  sources: defineCollection({ loader: contentLoader('sources', 'record'), schema: entry(source) }),
  pages: defineCollection({ loader: contentLoader('pages', 'record'), schema: entry(page) }),
  pageTranslations: defineCollection({
    loader: contentLoader('pages', 'translation'),
    schema: translation(pageTranslation),
  }),
  groupings: defineCollection({
    loader: singleFileLoader('groupings'),
    schema: z.object({ record: z.array(grouping) }),
  }),
  site: defineCollection({ loader: singleFileLoader('site'), schema: z.object({ record: site }) }),
};
