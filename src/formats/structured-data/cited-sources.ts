import type { Catalog } from '#catalog/catalog.ts';
import { recordUri } from '../record-uri.ts';
import type { Reference } from './page-graph.ts';

/** The sources that a page lists. */
export const citedSources = (
  catalog: Catalog,
  references: readonly { readonly key: string }[],
): readonly Reference[] => references.map(({ key }) => ({ '@id': recordUri(catalog, 'sources', key) }));
