import { type Facet, facets } from '#model/facet.ts';

/** What is chosen by ticking values; years are given as a range. */
export type ListFacet = Exclude<Facet, 'year'>;

export const listFacets: readonly ListFacet[] = facets.filter((facet) => facet !== 'year');

/** Something for each of them. */
export const ofEachFacet = <T>(make: (facet: ListFacet) => T): Readonly<Record<ListFacet, T>> => ({
  strand: make('strand'),
  country: make('country'),
  partner: make('partner'),
  sector: make('sector'),
  sdg: make('sdg'),
  status: make('status'),
  warning: make('warning'),
  direction: make('direction'),
  scheme: make('scheme'),
  form: make('form'),
});
