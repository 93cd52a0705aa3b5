import type { Catalog } from '#catalog/catalog.ts';
import { type Dataset, datasets, mediaTypes } from '../data-file.ts';
import type { DescribedFile } from '../describe-files.ts';
import { releaseOf } from '../release.ts';
import { inEachLanguage } from '../tables/in-each-language.ts';
import type { InEachLanguage } from '../tables/table.ts';
import { standardOf } from './standards.ts';

const XSD = 'http://www.w3.org/2001/XMLSchema#';

// Written out, so that nothing has to be fetched to read it.
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};

/** The catalogue of the open data in DCAT 3, as JSON-LD: a dataset for each thing that files are about. */
export function dcatCatalog(catalog: Catalog, files: readonly DescribedFile[]) {
  const { site, addresses, facts, reference } = catalog;
  const page = addresses.absolute(addresses.href({ to: 'data' }, reference));
  const home = addresses.absolute(addresses.href({ to: 'home' }, reference));
  const release = releaseOf(facts);
  const texts = (words: InEachLanguage) =>
    addresses.languages.flatMap((language) => {
      const text = words[language];
      return text === undefined ? [] : [{ '@language': language, '@value': text }];
    });
  const published = {
    'dct:license': iri(site.licence.url),
    'dct:issued': date(facts.days.at(-1)?.day ?? release.day),
    'dct:modified': date(release.day),
    'dct:language': addresses.languages.map(languageIri),
  };
  const versioned = {
    ...published,
    'dct:publisher': iri(`${home}#institution`),
    'dcat:version': release.version,
    'dcat:contactPoint': iri(`${page}#contact`),
  };
  const named = datasets.filter((dataset) => files.some((file) => file.dataset === dataset));
  return {
    '@context': context,
    '@graph': [
      {
        '@id': page,
        '@type': 'dcat:Catalog',
        'dct:title': texts(inEachLanguage((messages) => messages.title(site.name))),
        'dct:description': texts(site.description),
        'foaf:homepage': iri(home),
        ...versioned,
        'dcat:dataset': named.map((dataset) => iri(`${page}#${dataset}`)),
      },
      {
        '@id': `${home}#institution`,
        '@type': 'foaf:Agent',
        'foaf:name': texts(site.institution.name),
        'foaf:homepage': iri(home),
      },
      {
        '@id': `${page}#contact`,
        '@type': 'vcard:Kind',
        'vcard:fn': texts(site.institution.name),
        ...(site.contact.email === undefined
          ? {}
          : { 'vcard:hasEmail': iri(`mailto:${site.contact.email}`) }),
        ...(site.contact.url === undefined ? {} : { 'vcard:hasURL': iri(site.contact.url) }),
      },
      ...named.map((dataset) => ({
        '@id': `${page}#${dataset}`,
        '@type': 'dcat:Dataset',
        'dct:identifier': `${page}#${dataset}`,
        'dct:title': texts(aboutDataset(dataset, 'title')),
        'dct:description': texts(aboutDataset(dataset, 'about')),
        'dcat:landingPage': iri(page),
        ...versioned,
        'dcat:distribution': files
          .filter((file) => file.dataset === dataset)
          .map((file) => iri(addresses.absolute(addresses.file(file.path)))),
      })),
      ...files.map((file) => {
        const address = addresses.absolute(addresses.file(file.path));
        const standard = standardOf(catalog, file);
        return {
          '@id': address,
          '@type': 'dcat:Distribution',
          'dct:title': texts(file.title),
          'dct:description': texts(file.about),
          'dcat:accessURL': iri(page),
          'dcat:downloadURL': iri(address),
          'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaTypes[file.format]}`),
          'dcat:byteSize': { '@type': `${XSD}nonNegativeInteger`, '@value': String(file.bytes) },
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': iri('spdx:checksumAlgorithm_sha256'),
            'spdx:checksumValue': { '@type': `${XSD}hexBinary`, '@value': file.sha256 },
          },
          ...(standard === undefined ? {} : { 'dct:conformsTo': iri(standard) }),
          ...published,
        };
      }),
    ],
  };
}

const iri = (id: string) => ({ '@id': id });

const date = (day: string) => ({ '@type': `${XSD}date`, '@value': day });

/** The language by its ISO 639 code of two or three letters, as DCAT asks. */
function languageIri(tag: string) {
  const [code = tag] = tag.split('-');
  return iri(`http://id.loc.gov/vocabulary/iso639-${code.length === 2 ? 1 : 2}/${code}`);
}

const aboutDataset = (dataset: Dataset, which: 'title' | 'about'): InEachLanguage =>
  inEachLanguage((messages) => messages.datasets[dataset][which]);
