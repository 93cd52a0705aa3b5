/** What a list of projects is narrowed by, in the order in which a reader meets it. */
export const facets = [
  'strand',
  'country',
  'partner',
  'sector',
  'sdg',
  'status',
  'warning',
  'year',
  'direction',
  'scheme',
  'form',
] as const;

export type Facet = (typeof facets)[number];
