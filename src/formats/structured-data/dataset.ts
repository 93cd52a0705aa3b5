import type { DataCatalog, DataDownload, Dataset } from 'schema-dts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Frame } from '#catalog/frame.ts';
import { messagesIn } from '#i18n/languages.ts';
import { mediaTypes } from '../data-file.ts';
import type { PublishedFile } from '../data-file.ts';
import { releaseOf } from '../release.ts';
import { pageGraph, siteId } from './page-graph.ts';

/**
 * The page of the open data: the catalogue that it is, and all of its data as one data set with each file of it. Its
 * parts are those that the catalogue for data portals (DCAT) describes, by the same addresses.
 */
export function datasetJsonLd(
  catalog: Catalog,
  frame: Frame,
  files: readonly Pick<PublishedFile, 'path' | 'dataset' | 'format' | 'bytes'>[],
): string {
  const { addresses, reference, site, facts } = catalog;
  const { title, description } = messagesIn(frame.language).dataPage;
  const catalogue = addresses.absolute(addresses.href({ to: 'data' }, reference));
  const id = `${catalogue}#dataset`;
  const publisher = { '@id': siteId(catalog, 'institution') };
  const { version, day } = releaseOf(facts);
  const parts = new Set(files.map((file) => file.dataset).filter((name) => name !== 'catalogue'));
  const dataset = {
    '@type': 'Dataset',
    '@id': id,
    url: frame.canonical,
    name: `${site.name}: ${title}`,
    description,
    inLanguage: addresses.languages,
    isAccessibleForFree: true,
    license: site.licence.url,
    creator: publisher,
    publisher,
    version,
    dateModified: day,
    hasPart: Array.from(parts, (name) => ({ '@id': `${catalogue}#${name}` })),
    includedInDataCatalog: { '@id': catalogue },
    distribution: files.map(
      ({ path, format, bytes }) =>
        ({
          '@type': 'DataDownload',
          contentUrl: addresses.absolute(addresses.file(path)),
          encodingFormat: mediaTypes[format],
          contentSize: `${bytes} B`,
        }) satisfies DataDownload,
    ),
  } satisfies Dataset;
  return pageGraph(catalog, frame, {
    main: { id, thing: dataset },
    others: [
      {
        '@type': 'DataCatalog',
        '@id': catalogue,
        name: title,
        url: frame.canonical,
        dataset: { '@id': id },
      } satisfies DataCatalog,
    ],
  });
}
