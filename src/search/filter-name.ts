/**
 * Pagefind filter of one value of one facet, on or absent: `type_concepts`. One filter with several values
 * would do, but Pagefind writes the values in an order that changes from one build to the next.
 */
export const filterName = (facet: string, value: string): string => `${facet}_${value}`;

/** What a page that belongs to the value carries. */
export const filterValue = 'yes';
