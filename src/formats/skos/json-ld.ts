import type { Quad } from 'n3';
import jsonld from 'jsonld';
import { namespaces } from './statements.ts';

const inEachLanguage = (id: string) => ({ '@id': id, '@container': '@language' }) as const;
const link = (id: string) => ({ '@id': id, '@type': '@id' }) as const;

/** Short names for what the files say; it stands in the file, so that reading one asks nothing of any host. */
const context = {
  ...namespaces,
  id: '@id',
  type: '@type',
  prefLabel: inEachLanguage('skos:prefLabel'),
  altLabel: inEachLanguage('skos:altLabel'),
  hiddenLabel: inEachLanguage('skos:hiddenLabel'),
  definition: inEachLanguage('skos:definition'),
  scopeNote: inEachLanguage('skos:scopeNote'),
  title: inEachLanguage('dct:title'),
  description: inEachLanguage('dct:description'),
  by: inEachLanguage('dc:creator'),
  value: inEachLanguage('rdf:value'),
  definedAs: link('skos:definition'),
  notation: 'skos:notation',
  inScheme: link('skos:inScheme'),
  hasTopConcept: link('skos:hasTopConcept'),
  topConceptOf: link('skos:topConceptOf'),
  broader: link('skos:broader'),
  narrower: link('skos:narrower'),
  related: link('skos:related'),
  exactMatch: link('skos:exactMatch'),
  closeMatch: link('skos:closeMatch'),
  broadMatch: link('skos:broadMatch'),
  narrowMatch: link('skos:narrowMatch'),
  relatedMatch: link('skos:relatedMatch'),
  example: link('skos:example'),
  source: link('dct:source'),
  page: link('foaf:page'),
  seeAlso: link('rdfs:seeAlso'),
} as const;

const refuse = (address: string): never => {
  throw new Error(`${address}: nothing is loaded to write a file.`);
};

/** The statements as JSON-LD, a node for each subject. */
export async function jsonLd(quads: readonly Quad[]): Promise<string> {
  const expanded = await jsonld.fromRDF([...quads]);
  const compact = await jsonld.compact(expanded, context, {
    documentLoader: refuse,
    graph: true,
    skipExpansion: true,
  });
  return `${JSON.stringify(compact, null, 1)}\n`;
}
