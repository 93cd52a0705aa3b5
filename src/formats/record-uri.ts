import { type Catalog, hrefOf } from '#catalog/catalog.ts';
import { sourceHref } from '#catalog/reference-view.ts';

/** The URI of what a record is about, the same in every format: the address of its page in the reference language. */
export function recordUri(
  catalog: Catalog,
  section: 'concepts' | 'projects' | 'organizations' | 'sources',
  key: string,
): string {
  const { addresses, reference } = catalog;
  return addresses.absolute(
    section === 'sources' ? sourceHref(catalog, key, reference) : hrefOf(catalog, section, key, reference),
  );
}
