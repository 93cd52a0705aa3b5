import { catalogDocuments } from '#search/catalog-documents.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { contentCatalog } from './content-catalog.ts';

/** Languages in which search is measured. */
export const searchLanguages = ['es', 'en'] as const;
export type SearchLanguage = (typeof searchLanguages)[number];

/** What the site of a content folder searches, so that the others are given the same. */
export async function searchDocuments(
  content: string,
): Promise<Readonly<Record<SearchLanguage, readonly SearchDocument[]>>> {
  const catalog = await contentCatalog(content);
  return { es: catalogDocuments(catalog, 'es'), en: catalogDocuments(catalog, 'en') };
}
