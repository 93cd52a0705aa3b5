import type { ExplorerIndex } from '#search/explorer-index.ts';
import { type ExplorerSettings, filled } from '#search/explorer-settings.ts';
import {
  cleared,
  type Constraint,
  constraintsOf,
  type ExplorerState,
  withValue,
  without,
} from '#search/explorer-state.ts';
import { missingHrefFor } from '#search/missing-href.ts';
import { searchHref as searchAddress } from '#search/search-address.ts';
import { labelOf } from '#search/explorer-values.ts';
import { textLink } from '../search/element.ts';
import { pressButton } from './press-button.ts';

/** One filter that is set, in words, and the state without it. */
interface SetFilter {
  readonly text: string;
  readonly rest: ExplorerState;
}

const yearsText = ({ from, to }: ExplorerState): string =>
  from === to ? String(from) : `${from ?? '…'}–${to ?? '…'}`;

/** A constraint in words: `País: Bolivia, Chile`. */
function constraintText(
  state: ExplorerState,
  constraint: Constraint,
  index: ExplorerIndex,
  { names, words }: ExplorerSettings,
): string {
  switch (constraint) {
    case 'query':
      return `${words.search}: ${state.query}`;
    case 'years':
      return `${words.years}: ${yearsText(state)}`;
    default: {
      const codes = state.chosen.get(constraint) ?? [];
      const labels = codes.map((code) => labelOf(index.facets[constraint], code));
      return `${names[constraint]}: ${labels.join(', ')}`;
    }
  }
}

function setFilters(
  state: ExplorerState,
  index: ExplorerIndex,
  settings: ExplorerSettings,
): readonly SetFilter[] {
  return constraintsOf(state).flatMap((constraint): readonly SetFilter[] => {
    if (constraint === 'query' || constraint === 'years')
      return [{ text: constraintText(state, constraint, index, settings), rest: without(state, constraint) }];
    return (state.chosen.get(constraint) ?? []).map((code) => ({
      text: `${settings.names[constraint]}: ${labelOf(index.facets[constraint], code)}`,
      rest: withValue(state, constraint, code, false),
    }));
  });
}

const listOf = (className: string, buttons: readonly HTMLElement[]): HTMLUListElement => {
  const list = document.createElement('ul');
  list.className = className;
  for (const each of buttons) {
    const item = document.createElement('li');
    item.append(each);
    list.append(item);
  }
  return list;
};

/** The query as it was probably meant, to be asked by a press. */
export const guessView = (
  corrected: string | undefined,
  { words }: ExplorerSettings,
  onChoose: (query: string) => void,
): readonly HTMLElement[] =>
  corrected === undefined
    ? []
    : [listOf('chosen', [pressButton(filled(words.guess, { query: corrected }), () => onChoose(corrected))])];

/** The filters that are set, each with a button that removes it, and one that removes all. */
export function chosenView(
  state: ExplorerState,
  index: ExplorerIndex,
  settings: ExplorerSettings,
  onChoose: (state: ExplorerState) => void,
): readonly HTMLElement[] {
  const filters = setFilters(state, index, settings);
  if (filters.length === 0) return [];
  const { words } = settings;
  const list = listOf('chosen', [
    ...filters.map(({ text, rest }) =>
      pressButton(`${text} ×`, () => onChoose(rest), { label: filled(words.remove, { what: text }) }),
    ),
    pressButton(words.clear, () => onChoose(cleared(state))),
  ]);
  list.setAttribute('aria-label', words.chosen);
  return [list];
}

/** What to do where nothing is found: the filters whose removal alone would show something, the best first. */
export function loosenView(
  state: ExplorerState,
  lost: ReadonlyMap<Constraint, number>,
  index: ExplorerIndex,
  settings: ExplorerSettings,
  onChoose: (state: ExplorerState) => void,
): readonly HTMLElement[] {
  const { words, locale, searchHref, missingHref } = settings;
  const paragraph = (text: string): HTMLElement => {
    const made = document.createElement('p');
    made.textContent = text;
    return made;
  };
  const helpful = [...lost].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const clear = pressButton(words.clear, () => onChoose(cleared(state)));
  const { query } = state;
  const elsewhere =
    query === ''
      ? []
      : [
          textLink(searchAddress(searchHref, { query }), filled(words.everywhere, { query })),
          textLink(missingHrefFor(missingHref, query, location.href), words.missing),
        ];
  if (helpful.length === 0)
    return [paragraph(words.none), paragraph(words.noneAlone), listOf('loosen', [clear, ...elsewhere])];
  return [
    paragraph(words.none),
    paragraph(words.loosen),
    listOf('loosen', [
      ...helpful.map(([constraint, count]) => {
        const what = constraintText(state, constraint, index, settings);
        const text = filled(words.loosenTo, { what, n: count.toLocaleString(locale) });
        return pressButton(text, () => onChoose(without(state, constraint)));
      }),
      clear,
      ...elsewhere,
    ]),
  ];
}
