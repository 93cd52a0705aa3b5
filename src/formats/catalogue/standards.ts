import type { Catalog } from '#catalog/catalog.ts';
import type { PublishedFile } from '../data-file.ts';
import { schemaPath } from '../records/publication.ts';

/** The standard or the schema that a file follows, by its address; undefined where it follows none. */
export function standardOf(
  { addresses }: Catalog,
  { format, dataset, table, path }: PublishedFile,
): string | undefined {
  switch (format) {
    case 'csv':
      return table ? 'https://www.rfc-editor.org/rfc/rfc4180' : undefined;
    case 'json':
    case 'jsonl':
      return path === `data/${dataset}.${format}`
        ? addresses.absolute(addresses.file(schemaPath(dataset)))
        : undefined;
    case 'json-schema':
      return 'https://json-schema.org/draft/2020-12/schema';
    case 'iati':
      return 'https://iatistandard.org/en/iati-standard/203/';
    case 'turtle':
    case 'json-ld':
      return 'http://www.w3.org/2004/02/skos/core';
  }
}
