import { createCatalog } from '#catalog/catalog.ts';
import { checkContent } from '#check/check-content.ts';
import { recordsOf } from '#integrations/checked-records.ts';
import { readContentFolder } from '#integrations/content-folder.ts';
import { catalogDocuments } from '#search/catalog-documents.ts';
import type { SearchDocument } from '#search/search-document.ts';

/** Languages in which search is measured. */
export const searchLanguages = ['es', 'en'] as const;
export type SearchLanguage = (typeof searchLanguages)[number];

// Any day will do: no search document tells how a project stands today.
const asOf = '2026-01-01';

/** What the site of a content folder searches, so that the others are given the same. */
export async function searchDocuments(
  content: string,
): Promise<Readonly<Record<SearchLanguage, readonly SearchDocument[]>>> {
  const { files } = checkContent(await readContentFolder(content), { language: 'es', asOf });
  const catalog = createCatalog(recordsOf(files), { asOf, files: {}, days: [] });
  return { es: catalogDocuments(catalog, 'es'), en: catalogDocuments(catalog, 'en') };
}
