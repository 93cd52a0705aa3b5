import { type ListFacet, listFacets } from './explorer-facets.ts';

export const sorts = ['relevance', 'title', 'start', 'end', 'changed'] as const;
export type Sort = (typeof sorts)[number];

export const views = ['list', 'table', 'timeline'] as const;
export type View = (typeof views)[number];

/** Columns that a table can show beside the title, in their order. */
export const columns = [
  'strand',
  'country',
  'partner',
  'start',
  'end',
  'status',
  'warning',
  'sector',
  'sdg',
  'direction',
  'scheme',
  'form',
  'changed',
] as const;
export type Column = (typeof columns)[number];

export const defaultColumns: readonly Column[] = ['strand', 'country', 'start', 'end', 'status'];

/** Results shown at once. */
export const resultsAtOnce = 25;

/** Everything that a reader has chosen in the explorer; all of it stands in the address. */
export interface ExplorerState {
  readonly query: string;
  /** Codes of the ticked values of each facet. */
  readonly chosen: ReadonlyMap<ListFacet, readonly string[]>;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly sort: Sort;
  readonly view: View;
  readonly columns: readonly Column[];
  /** How many results are shown. */
  readonly shown: number;
}

const year = (text: string | null): number | undefined =>
  text !== null && /^[1-9]\d{3}$/.test(text) ? Number(text) : undefined;

/** The years of a range, the earlier first. */
export function yearRange(
  one: number | undefined,
  other: number | undefined,
): Pick<ExplorerState, 'from' | 'to'> {
  const isReversed = one !== undefined && other !== undefined && one > other;
  return isReversed ? { from: other, to: one } : { from: one, to: other };
}

/** Without a choice by the reader, what was searched for comes in the order of relevance. */
export const defaultSort = (query: string): Sort => (query === '' ? 'title' : 'relevance');

/** The state in an address; what makes no sense there is left out. */
export function readState(address: URLSearchParams): ExplorerState {
  const query = address.get('q')?.trim() ?? '';
  const named = address.get('columns')?.split(',');
  const sort = sorts.find((name) => name === address.get('sort'));
  return {
    query,
    chosen: new Map(
      listFacets
        .map((facet) => [facet, [...new Set(address.getAll(facet))].filter((code) => code !== '')] as const)
        .filter(([, codes]) => codes.length > 0),
    ),
    ...yearRange(year(address.get('from')), year(address.get('to'))),
    sort: sort === undefined || (sort === 'relevance' && query === '') ? defaultSort(query) : sort,
    view: views.find((name) => name === address.get('view')) ?? 'list',
    columns: named ? columns.filter((column) => named.includes(column)) : defaultColumns,
    shown: Math.max(resultsAtOnce, Number(address.get('shown')) || 0),
  };
}

/** The part of an address that says the state, from `?`; empty where nothing was chosen. */
export function writeState(state: ExplorerState): string {
  const address = new URLSearchParams();
  if (state.query !== '') address.set('q', state.query);
  for (const [facet, codes] of state.chosen) for (const code of codes) address.append(facet, code);
  if (state.from !== undefined) address.set('from', String(state.from));
  if (state.to !== undefined) address.set('to', String(state.to));
  if (state.sort !== defaultSort(state.query)) address.set('sort', state.sort);
  if (state.view !== 'list') address.set('view', state.view);
  if (state.columns.join() !== defaultColumns.join()) address.set('columns', state.columns.join());
  if (state.shown > resultsAtOnce) address.set('shown', String(state.shown));
  const text = address.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** The state with a value ticked or not. Results begin anew. */
export function withValue(
  state: ExplorerState,
  facet: ListFacet,
  code: string,
  ticked: boolean,
): ExplorerState {
  const others = (state.chosen.get(facet) ?? []).filter((other) => other !== code);
  const codes = ticked ? [...others, code] : others;
  const chosen = new Map(state.chosen);
  if (codes.length > 0) chosen.set(facet, codes);
  else chosen.delete(facet);
  return { ...state, chosen, shown: resultsAtOnce };
}

/** What narrows the results: a search, a facet, the years. */
export type Constraint = 'query' | 'years' | ListFacet;

/** The constraints of a state. */
export const constraintsOf = (state: ExplorerState): readonly Constraint[] => [
  ...(state.query === '' ? [] : (['query'] as const)),
  ...state.chosen.keys(),
  ...(state.from === undefined && state.to === undefined ? [] : (['years'] as const)),
];

/** The state without one of its constraints. */
export function without(state: ExplorerState, constraint: Constraint): ExplorerState {
  switch (constraint) {
    case 'query':
      return { ...state, query: '', sort: state.sort === 'relevance' ? 'title' : state.sort };
    case 'years':
      return { ...state, from: undefined, to: undefined, shown: resultsAtOnce };
    default: {
      const chosen = new Map(state.chosen);
      chosen.delete(constraint);
      return { ...state, chosen, shown: resultsAtOnce };
    }
  }
}

/** The state without any constraint. */
export const cleared = (state: ExplorerState): ExplorerState => constraintsOf(state).reduce(without, state);
