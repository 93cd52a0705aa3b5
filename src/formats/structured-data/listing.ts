import type { Catalog } from '#catalog/catalog.ts';
import type { Frame } from '#catalog/frame.ts';
import { pageGraph } from './page-graph.ts';

/** A page that gathers records. */
export const listingJsonLd = (catalog: Catalog, frame: Frame): string =>
  pageGraph(catalog, frame, { kind: 'CollectionPage' });

/** A page of text. */
export const textJsonLd = (catalog: Catalog, frame: Frame): string => pageGraph(catalog, frame);

export const searchJsonLd = (catalog: Catalog, frame: Frame): string =>
  pageGraph(catalog, frame, { kind: 'SearchResultsPage' });
