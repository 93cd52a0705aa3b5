import { fold } from '#model/fold.ts';
import type { ListFacet } from './explorer-facets.ts';
import type { ExplorerState } from './explorer-state.ts';
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

/** The state with its codes as the index writes them; those that it does not have are left out. */
export function withKnownCodes(state: ExplorerState, { facets }: ExplorerIndex): ExplorerState {
  const chosen = [...state.chosen].map(([facet, codes]) => {
    const known = new Map(facets[facet].values.map(([code]) => [code.toLowerCase(), code]));
    const recognised = codes.map((code) => known.get(code.toLowerCase()));
    return [facet, recognised.filter((code) => code !== undefined)] as const;
  });
  return { ...state, chosen: new Map(chosen.filter(([, codes]) => codes.length > 0)) };
}

/** The label of a value; its code where the index does not have it. */
export const labelOf = ({ values }: FacetColumn, code: string): string =>
  values.find(([known]) => known === code)?.[1] ?? code;
