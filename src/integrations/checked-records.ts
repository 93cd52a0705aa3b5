import {
  type Entry,
  inKeyOrder,
  type Records,
  type RenderedBody,
  type TranslationEntry,
} from '#catalog/records.ts';
import { type Catalog, createCatalog } from '#catalog/catalog.ts';
import type { ParsedFile } from '#check/parse-file.ts';

/** The body of a record that has no text. */
export const EMPTY_BODY: RenderedBody = { markdown: '', html: '', headings: [], citations: [], links: [] };

function renderedBody({ body }: Pick<ParsedFile, 'body'>): RenderedBody {
  if (!body) return EMPTY_BODY;
  const { markdown, html, headings, citations, links } = body;
  return { markdown, html, headings, citations, links };
}

type Read<Data> = Pick<ParsedFile, 'file' | 'body'> & {
  readonly role: { readonly key: string };
  readonly data: Data | undefined;
};

function entries<Data>(files: readonly Read<Data>[]): readonly Entry<Data>[] {
  return inKeyOrder(
    files.flatMap(({ file, role, data, body }) =>
      data === undefined ? [] : [{ key: role.key, data, path: file.path, body: renderedBody({ body }) }],
    ),
  );
}

function translations<Data>(
  files: readonly (Read<Data> & { readonly role: { readonly language: string } })[],
): readonly TranslationEntry<Data>[] {
  return files.flatMap((file) =>
    entries([file]).map((entry) => ({ ...entry, language: file.role.language })),
  );
}

/**
 * The records of files that the check found without error, in the order of their keys.
 * @throws when `site.yaml` is not among them.
 */
export function recordsOf(files: readonly ParsedFile[]): Records {
  const site = files.find((file) => file.type === 'site')?.data;
  if (!site) throw new Error('site.yaml was not read.');
  return {
    site,
    groupings: files.find((file) => file.type === 'groupings')?.data ?? [],
    formerAddresses: files.find((file) => file.type === 'formerAddresses')?.data ?? [],
    deadLinks: files.find((file) => file.type === 'deadLinks')?.data ?? [],
    concepts: entries(files.filter((file) => file.type === 'concept')),
    conceptTranslations: translations(files.filter((file) => file.type === 'conceptTranslation')),
    projects: entries(files.filter((file) => file.type === 'project')),
    projectTranslations: translations(files.filter((file) => file.type === 'projectTranslation')),
    organizations: entries(files.filter((file) => file.type === 'organization')),
    organizationTranslations: translations(files.filter((file) => file.type === 'organizationTranslation')),
    sources: entries(files.filter((file) => file.type === 'source')),
    pages: entries(files.filter((file) => file.type === 'page')),
    pageTranslations: translations(files.filter((file) => file.type === 'pageTranslation')),
  };
}

/**
 * The catalog of files that the check found without error, without what git knows of them.
 * @param asOf `YYYY-MM-DD`
 * @throws when `site.yaml` is not among them.
 */
export const catalogOf = (files: readonly ParsedFile[], asOf: string): Catalog =>
  createCatalog(recordsOf(files), { asOf, files: {}, days: [] });
