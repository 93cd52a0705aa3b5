import { strandCodes } from '#model/codelists/strand-codes.ts';
import type { SearchFilters } from './record-search.ts';
import { searchTypes } from './search-document.ts';

/** A query with its filters, as it stands in the address of the search page. */
export interface SearchState extends SearchFilters {
  readonly query: string;
}

/** What is searched for, from a form’s fields or an address’s parameters; an unknown type or strand is ignored. */
export function readSearch(values: { readonly get: (name: string) => string | File | null }): SearchState {
  const read = (name: string): string => {
    const value = values.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    query: read('q'),
    type: searchTypes.find((type) => type === read('type')),
    strand: strandCodes.find((code) => code === read('strand')),
  };
}

/** The address of the search page for what is searched for. */
export function searchHref(page: string, { query, type, strand }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  if (type) parameters.set('type', type);
  if (strand) parameters.set('strand', strand);
  const search = parameters.toString();
  return search === '' ? page : `${page}?${search}`;
}
