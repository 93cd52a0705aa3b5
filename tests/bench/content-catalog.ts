import type { Catalog } from '#catalog/catalog.ts';
import { checkContent } from '#check/check-content.ts';
import { catalogOf } from '#integrations/checked-records.ts';
import { readContentFolder } from '#integrations/content-folder.ts';

// Any day will do: what is compared does not tell how a project stands today.
const asOf = '2026-01-01';

/** A catalog of a content folder, without its history, so that other tools are given the same records. */
export async function contentCatalog(content: string): Promise<Catalog> {
  const { files } = checkContent(await readContentFolder(content), { language: 'es', asOf });
  return catalogOf(files, asOf);
}
