import { fold } from '#model/fold.ts';
import type { ListFacet } from './explorer-facets.ts';
import type { ExplorerIndex, ExplorerValue, FacetColumn } from './explorer-index.ts';

/** The values of a project, given by its position. */
export const valuesOf = (index: ExplorerIndex, facet: ListFacet, project: number): readonly ExplorerValue[] =>
  (index.facets[facet].of[project] ?? []).flatMap((position) => {
    const value = index.facets[facet].values[position];
    return value ? [value] : [];
  });

/** Positions of the values whose label holds the text, accents and capitals aside. */
export function valuesNamed({ values }: FacetColumn, text: string): readonly number[] {
  const asked = fold(text);
  return [...values.keys()].filter((position) => fold(values[position]?.[1] ?? '').includes(asked));
}

/** The label of a value; its code where the index does not have it. */
export const labelOf = ({ values }: FacetColumn, code: string): string =>
  values.find(([known]) => known === code)?.[1] ?? code;
