import type { DefinedTerm } from 'schema-dts';
import type { Catalog } from '#catalog/catalog.ts';
import type { ConceptPage } from '#catalog/pages/concept.ts';
import { recordUri } from '../record-uri.ts';
import { citedSources } from './cited-sources.ts';
import { pageGraph } from './page-graph.ts';

/** A concept as a defined term. */
export function conceptJsonLd(
  catalog: Catalog,
  { key, frame, summary, aliases, references }: ConceptPage,
): string {
  const { addresses, reference, find } = catalog;
  const id = recordUri(catalog, 'concepts', key);
  const { data, path } = find.concept.get(key);
  const term = {
    '@type': 'DefinedTerm',
    '@id': id,
    url: frame.canonical,
    name: frame.title.text,
    description: summary.text,
    ...(aliases.length === 0 ? {} : { alternateName: aliases }),
    inDefinedTermSet: {
      '@id': addresses.absolute(addresses.href({ to: 'index', section: 'concepts' }, reference)),
    },
  } satisfies DefinedTerm;
  return pageGraph(catalog, frame, {
    main: { id, thing: term },
    published: catalog.facts.files[path]?.created,
    reviewed: data.reviewed,
    citation: citedSources(catalog, references),
  });
}
