import type { BlankNode, NamedNode, Quad } from 'n3';
import { codelistAnchor, type CodelistId, codelists } from '#model/codelists/all-codelists.ts';
import { vocabularies } from '#model/codelists/vocabularies.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { codelistPlace } from '#catalog/pages/codelist.ts';
import { addressOf } from './publication.ts';
import { notation, resource, statements, unaddressed } from './statements.ts';

const listById = new Map(codelists.map((list) => [list.id, list]));
const vocabularyByCode = new Map(vocabularies.map((vocabulary) => [vocabulary.code, vocabulary]));

/** The URI of a code list: the address of its page in the reference language. */
export function codelistUri(catalog: Catalog, id: CodelistId): string {
  const list = listById.get(id);
  if (!list) throw new Error(`${id}: no such code list.`);
  return addressOf(catalog, codelistPlace(list, catalog.reference));
}

/** The URI of a code: where it stands in the page of its list. */
export const codeUri = (catalog: Catalog, id: CodelistId, code: string): string =>
  `${codelistUri(catalog, id)}#${codelistAnchor(code)}`;

/** A code of a vocabulary that concepts have codes in. */
export interface VocabularyCode {
  /** What stands for it: our list of its codes and its owner’s, or where we have no such list nothing with an address. */
  readonly nodes: readonly (NamedNode | BlankNode)[];
  /** What says which code it is, where no address does. */
  readonly described: readonly Quad[];
}

/** What stands for a code that a concept has in a vocabulary. */
export function vocabularyCode(catalog: Catalog, vocabulary: string, code: string): VocabularyCode {
  const id = vocabularyByCode.get(vocabulary)?.list;
  if (id === undefined) {
    const node = unaddressed(`${vocabulary}-${code}`);
    return {
      nodes: [node],
      described: statements(node, {
        'skos:notation': [notation(code, codeUri(catalog, 'vocabularies', vocabulary))],
      }),
    };
  }
  const ownerUri = listById.get(id)?.uriOf?.(code);
  return {
    nodes: [codeUri(catalog, id, code), ...(ownerUri === undefined ? [] : [ownerUri])].map(resource),
    described: [],
  };
}
