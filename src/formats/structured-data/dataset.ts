import type { DataCatalog, DataDownload, Dataset } from 'schema-dts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Frame } from '#catalog/frame.ts';
import { messagesIn } from '#i18n/languages.ts';
import { mediaTypes } from '../data-file.ts';
import type { PublishedFile } from '../data-file.ts';
import { pageGraph, siteId } from './page-graph.ts';

/** The page of the open data: the data set, each file of it, and the catalogue that it is in. */
export function datasetJsonLd(
  catalog: Catalog,
  frame: Frame,
  files: readonly Pick<PublishedFile, 'path' | 'format' | 'bytes'>[],
): string {
  const { addresses, reference, site, facts } = catalog;
  const { title, description } = messagesIn(frame.language).dataPage;
  const id = addresses.absolute(addresses.href({ to: 'data' }, reference));
  const publisher = { '@id': siteId(catalog, 'institution') };
  const version = facts.days[0]?.day;
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
    ...(version === undefined ? {} : { version, dateModified: version }),
    includedInDataCatalog: { '@id': `${id}#catalogue` },
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
        '@id': `${id}#catalogue`,
        name: title,
        url: frame.canonical,
        dataset: { '@id': id },
      } satisfies DataCatalog,
    ],
  });
}
