import type { CreativeWork, CreativeWorkLeaf } from 'schema-dts';
import { statedDate } from '#model/partial-date.ts';
import type { Source } from '#model/source.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { SourcePage } from '#catalog/pages/source.ts';
import { recordUri } from '../record-uri.ts';
import { pageGraph } from './page-graph.ts';

type Properties = Omit<CreativeWorkLeaf, '@type'>;

const works: Record<Source['type'], (properties: Properties) => CreativeWork> = {
  webpage: (properties) => ({ '@type': 'WebPage', ...properties }),
  press: (properties) => ({ '@type': 'NewsArticle', ...properties }),
  report: (properties) => ({ '@type': 'Report', ...properties }),
  article: (properties) => ({ '@type': 'Article', ...properties }),
  book: (properties) => ({ '@type': 'Book', ...properties }),
  handbook: (properties) => ({ '@type': 'Book', ...properties }),
  law: (properties) => ({ '@type': 'Legislation', ...properties }),
  treaty: (properties) => ({ '@type': 'Legislation', ...properties }),
  declaration: (properties) => ({ '@type': 'CreativeWork', ...properties }),
  dataset: (properties) => ({ '@type': 'Dataset', ...properties }),
};

/** A source as the work that it is. Whether an author is a person or a body is not known: they are credited as they sign. */
export function sourceJsonLd(catalog: Catalog, { key, frame }: SourcePage): string {
  const id = recordUri(catalog, 'sources', key);
  const { data, path } = catalog.find.source.get(key);
  const issued = statedDate(data.issued);
  const address = data.officialUrl ?? data.url;
  const work = works[data.type]({
    '@id': id,
    name: data.title,
    ...(data.type === 'dataset' ? { description: frame.description } : {}),
    ...(data.language === undefined ? {} : { inLanguage: data.language }),
    creditText: data.authors.join(', '),
    ...(data.publisher === undefined
      ? {}
      : { publisher: { '@type': 'Organization', name: data.publisher } as const }),
    ...(issued === undefined ? {} : { datePublished: issued }),
    ...(address === undefined ? {} : { url: address }),
    ...(data.url === undefined || data.url === address ? {} : { sameAs: data.url }),
    ...(data.archivedUrl === undefined ? {} : { archivedAt: data.archivedUrl }),
  });
  return pageGraph(catalog, frame, {
    main: { id, thing: work },
    published: catalog.facts.files[path]?.created,
  });
}
