import type { Codelist } from '#model/codelists/all-codelists.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { listName } from './records/published-lists.ts';

/** The files that hold a code list: its own, and those that hold all lists. */
export const codelistFiles = (
  { addresses }: Catalog,
  { id }: Codelist,
): readonly { readonly name: string; readonly href: string }[] =>
  [
    { name: 'CSV', path: `data/codelists/${listName(id)}.csv` },
    { name: 'JSON', path: 'data/codelists.json' },
    { name: 'Turtle', path: 'data/codelists.ttl' },
    { name: 'JSON-LD', path: 'data/codelists.jsonld' },
  ].map(({ name, path }) => ({ name, href: addresses.file(path) }));
