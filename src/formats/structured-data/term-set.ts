import type { DefinedTermSet } from 'schema-dts';
import type { Codelist } from '#model/codelists/all-codelists.ts';
import type { Place } from '#catalog/addresses.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Frame } from '#catalog/frame.ts';
import { codelistPlace } from '#catalog/pages/codelist.ts';
import { mediaTypes } from '../data-file.ts';
import { pageGraph, siteId } from './page-graph.ts';

/** The index of concepts: the set that each concept says it is a term of. */
export const conceptSetJsonLd = (catalog: Catalog, frame: Frame): string =>
  termSet(catalog, frame, { to: 'index', section: 'concepts' }, 'concepts');

export const codelistJsonLd = (catalog: Catalog, frame: Frame, list: Codelist): string =>
  termSet(catalog, frame, codelistPlace(list, catalog.reference), 'codelists');

function termSet(catalog: Catalog, frame: Frame, place: Place, dataset: 'concepts' | 'codelists'): string {
  const { addresses, reference, site } = catalog;
  const id = addresses.absolute(addresses.href(place, reference));
  const file = (ending: string, format: 'turtle' | 'json-ld') =>
    ({
      '@type': 'MediaObject',
      contentUrl: addresses.absolute(addresses.file(`data/${dataset}.${ending}`)),
      encodingFormat: mediaTypes[format],
    }) as const;
  const set = {
    '@type': 'DefinedTermSet',
    '@id': id,
    url: frame.canonical,
    name: frame.title.text,
    description: frame.description,
    inLanguage: frame.language,
    license: site.licence.url,
    publisher: { '@id': siteId(catalog, 'institution') },
    encoding: [file('ttl', 'turtle'), file('jsonld', 'json-ld')],
  } satisfies DefinedTermSet;
  return pageGraph(catalog, frame, { kind: 'CollectionPage', main: { id, thing: set } });
}
