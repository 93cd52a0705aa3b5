import type { Quad } from 'n3';
import { type Codelist, codelists } from '#model/codelists/all-codelists.ts';
import type { Labels } from '#model/codelists/codelist.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { pageOf } from '#catalog/pages/codelist.ts';
import { inSiteLanguages } from '../in-site-languages.ts';
import { listName } from '../records/published-lists.ts';
import { codelistUri, codeUri } from './code-uris.ts';
import { localized, publication, publisherStatements } from './publication.ts';
import { plain, resource, statements, term, truth } from './statements.ts';

/** Every code list as a SKOS concept scheme. */
export const codelistStatements = (catalog: Catalog): readonly Quad[] => [
  ...publisherStatements(catalog),
  ...codelists.flatMap((list) => [...aboutList(catalog, list), ...aboutCodes(catalog, list)]),
];

const inEachOf = (catalog: Catalog) => (label: Labels) => localized(inSiteLanguages(catalog, label));

function aboutList(catalog: Catalog, list: Codelist): readonly Quad[] {
  const { id, title, owner, ownerUrl, entries } = list;
  const inEach = inEachOf(catalog);
  return [
    ...statements(codelistUri(catalog, id), {
      'rdf:type': [term('skos:ConceptScheme')],
      'dct:identifier': [plain(listName(id))],
      'dct:title': inEach(title),
      ...publication(catalog),
      'dct:source': ownerUrl === undefined ? [] : [resource(ownerUrl)],
      'dct:rightsHolder': owner ? [resource(owner.url)] : [],
      'skos:hasTopConcept': entries
        .filter(({ parent }) => parent?.list !== id)
        .map(({ code }) => resource(codeUri(catalog, id, code))),
    }),
    ...(owner
      ? statements(owner.url, { 'rdf:type': [term('foaf:Organization')], 'foaf:name': inEach(owner.name) })
      : []),
  ];
}

function aboutCodes(catalog: Catalog, { id, entries, uriOf }: Codelist): readonly Quad[] {
  const inEach = inEachOf(catalog);
  const scheme = [resource(codelistUri(catalog, id))];
  const page = pageOf(catalog, id, catalog.reference);
  const partsOf = Map.groupBy(
    entries.filter(({ parent }) => parent?.list === id),
    ({ parent }) => parent?.code,
  );
  return entries.flatMap(({ code, key, label, about, parent, withdrawn }) => {
    const within = parent?.list === id;
    const wider = parent ? [resource(codeUri(catalog, parent.list, parent.code))] : [];
    const explained = page(code);
    return statements(codeUri(catalog, id, code), {
      'rdf:type': [term('skos:Concept')],
      'skos:inScheme': scheme,
      'skos:topConceptOf': within ? [] : scheme,
      'skos:notation': [plain(code)],
      'dct:identifier': key === undefined ? [] : [plain(key)],
      'skos:prefLabel': inEach(label),
      'skos:definition': about ? inEach(about) : [],
      // What relates concepts of two schemes is a mapping.
      [within ? 'skos:broader' : 'skos:broadMatch']: wider,
      'skos:narrower': (partsOf.get(code) ?? []).map((part) => resource(codeUri(catalog, id, part.code))),
      'skos:exactMatch': uriOf ? [resource(uriOf(code))] : [],
      'rdfs:seeAlso': explained === undefined ? [] : [resource(catalog.addresses.absolute(explained))],
      'owl:deprecated': withdrawn ? [truth(true)] : [],
    });
  });
}
