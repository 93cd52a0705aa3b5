import { type Catalog, hrefOf } from '#catalog/catalog.ts';
import { sourceHref } from '#catalog/reference-view.ts';
import type { Reference } from './page-graph.ts';

/** The URI of what a record is about: the address of its page in the reference language, as in every other format. */
export const recordId = (
  catalog: Catalog,
  section: 'concepts' | 'projects' | 'organizations',
  key: string,
): string => catalog.addresses.absolute(hrefOf(catalog, section, key, catalog.reference));

export const sourceId = (catalog: Catalog, key: string): string =>
  catalog.addresses.absolute(sourceHref(catalog, key, catalog.reference));

/** The sources that a page lists. */
export const citedSources = (
  catalog: Catalog,
  references: readonly { readonly key: string }[],
): readonly Reference[] => references.map(({ key }) => ({ '@id': sourceId(catalog, key) }));
