import type { Catalog } from '#catalog/catalog.ts';
import { codelistPlace } from '#catalog/pages/codelist.ts';
import { type CodelistId, codelists } from '#model/codelists/all-codelists.ts';
import type { TagKind } from './codes.ts';

const listOf: Readonly<Record<Exclude<TagKind, 'concept'>, CodelistId>> = {
  strand: 'strands',
  scheme: 'schemes',
  direction: 'directions',
  form: 'forms',
  financing: 'financings',
  region: 'regions',
  sector: 'sectors',
};

/** Page that explains the codes of a kind of tag. */
export function vocabularyUri({ addresses, reference }: Catalog, kind: TagKind): string {
  const list = kind === 'concept' ? undefined : codelists.find(({ id }) => id === listOf[kind]);
  const place = list ? codelistPlace(list, reference) : ({ to: 'index', section: 'concepts' } as const);
  return addresses.absolute(addresses.href(place, reference));
}
