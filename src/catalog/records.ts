import type { Body } from '#text/body.ts';
import type { Concept, ConceptTranslation } from '#model/concept.ts';
import type { DeadLink } from '#model/dead-link.ts';
import type { FormerAddress } from '#model/former-address.ts';
import type { Grouping } from '#model/grouping.ts';
import type { Organization, OrganizationTranslation } from '#model/organization.ts';
import type { Page, PageTranslation } from '#model/page.ts';
import type { Project, ProjectTranslation } from '#model/project.ts';
import type { Site } from '#model/site.ts';
import type { Source } from '#model/source.ts';

/** The part of a body that a page needs; its problems are the check's business. */
export type RenderedBody = Pick<Body, 'markdown' | 'html' | 'headings' | 'citations' | 'links'>;

/** A record as its file gives it. */
export interface Entry<Data> {
  readonly key: string;
  readonly data: Data;
  readonly body: RenderedBody;
  /** The file, relative to the content folder. */
  readonly path: string;
}

/** The words of a record in another language. */
export interface TranslationEntry<Data> extends Entry<Data> {
  readonly language: string;
}

/** All content, before anything is linked. */
export interface Records {
  readonly site: Site;
  readonly groupings: readonly Grouping[];
  readonly formerAddresses?: readonly FormerAddress[];
  readonly deadLinks?: readonly DeadLink[];
  readonly concepts: readonly Entry<Concept>[];
  readonly conceptTranslations: readonly TranslationEntry<ConceptTranslation>[];
  readonly projects: readonly Entry<Project>[];
  readonly projectTranslations: readonly TranslationEntry<ProjectTranslation>[];
  readonly organizations: readonly Entry<Organization>[];
  readonly organizationTranslations: readonly TranslationEntry<OrganizationTranslation>[];
  readonly sources: readonly Entry<Source>[];
  readonly pages: readonly Entry<Page>[];
  readonly pageTranslations: readonly TranslationEntry<PageTranslation>[];
}

/** In the order of their keys, so that a build can be repeated. */
export const inKeyOrder = <T extends { readonly key: string }>(entries: readonly T[]): readonly T[] =>
  [...entries].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
