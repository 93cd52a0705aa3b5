import { listFacets } from '#search/explorer-facets.ts';
import { narrowing } from '#search/explorer-filter.ts';
import type { ExplorerIndex } from '#search/explorer-index.ts';
import { type ExplorerSettings, filled } from '#search/explorer-settings.ts';
import { sorted } from '#search/explorer-sort.ts';
import {
  columns,
  defaultSort,
  type ExplorerState,
  readState,
  resultsAtOnce,
  sorts,
  views,
  withValue,
  writeState,
} from '#search/explorer-state.ts';
import type { FoundProjects, ProjectSearch } from '#search/project-search.ts';
import { element } from '../search/element.ts';
import { chosenView, guessView, loosenView } from './chosen-view.ts';
import { facetPanel } from './facet-panel.ts';
import { projectRows, type Shown } from './project-rows.ts';
import { tableView } from './table-view.ts';
import { timelineView } from './timeline-view.ts';
import { yearPanel } from './year-panel.ts';

const typingPause = 200;

async function readIndex(address: string): Promise<ExplorerIndex> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const index: ExplorerIndex = await answer.json();
  return index;
}

/** A text search that is loaded when first asked, and remembers its last answer. */
function textSearch({ base, language }: ExplorerSettings) {
  let loading: Promise<ProjectSearch> | undefined;
  let last: { readonly query: string; readonly answer: Promise<FoundProjects> } | undefined;
  return async (query: string): Promise<FoundProjects | undefined> => {
    if (query === '') return undefined;
    if (last?.query !== query) {
      loading ??= import('#search/project-search.ts').then(({ loadProjectSearch }) =>
        loadProjectSearch(base, language),
      );
      const search = loading;
      last = { query, answer: search.then((find) => find(query)) };
    }
    return last.answer;
  };
}

/** Turns the list of projects into one that is narrowed, sorted and seen in several ways; its state is the address. */
export async function explorer(root: HTMLElement): Promise<void> {
  const settings: ExplorerSettings = JSON.parse(root.dataset['settings'] ?? '{}');
  const { words, locale } = settings;
  const status = element(root, '[data-explorer-status]', HTMLElement);
  const list = element(root, '[data-explorer-list]', HTMLElement);
  const chosen = element(root, '[data-explorer-chosen]', HTMLElement);
  const guess = element(root, '[data-explorer-guess]', HTMLElement);
  const more = element(root, '[data-explorer-more]', HTMLButtonElement);
  const form = element(root, '.explorer-tools', HTMLFormElement);
  const query = element(form, '[name=q]', HTMLInputElement);
  const sort = element(form, '[name=sort]', HTMLSelectElement);
  const view = element(form, '[name=view]', HTMLSelectElement);
  const columnList = element(form, '[data-explorer-columns]', HTMLDetailsElement);

  /** What was typed or chosen while this script was loading, as an address would say it. */
  function typedMeanwhile(): string {
    const typed = {
      q: query.value,
      view: view.value,
      ...(sort.value === 'title' ? {} : { sort: sort.value }),
    };
    return new URLSearchParams(typed).toString();
  }

  const rows = projectRows(settings, list);
  const find = textSearch(settings);
  const index = await readIndex(settings.indexHref);
  const narrow = narrowing(index);
  let state = readState(new URLSearchParams(location.search || typedMeanwhile()));
  let found: readonly number[] = [];
  let turn = 0;

  const number = (value: number): string => value.toLocaleString(locale);

  const panels = new Map(
    listFacets.flatMap((facet) => {
      const details = root.querySelector(`[data-facet=${facet}]`);
      if (!(details instanceof HTMLDetailsElement)) return [];
      const panel = facetPanel(details, {
        facet,
        column: index.facets[facet],
        settings,
        onTick: (code, ticked) => choose(withValue(state, facet, code, ticked)),
      });
      if (state.chosen.has(facet)) details.open = true;
      return [[facet, panel] as const];
    }),
  );
  const yearDetails = root.querySelector('[data-facet=year]');
  const years =
    yearDetails instanceof HTMLDetailsElement
      ? yearPanel(yearDetails, {
          index,
          settings,
          onChange: (from, to) => choose({ ...state, from, to, shown: resultsAtOnce }),
        })
      : undefined;

  function choose(next: ExplorerState, how: 'push' | 'replace' = 'push'): void {
    state = next;
    const address = location.pathname + writeState(state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show();
  }

  function fillTools(): void {
    if (document.activeElement !== query) query.value = state.query;
    sort.value = state.sort;
    for (const option of sort.options) if (option.value === 'relevance') option.hidden = state.query === '';
    view.value = state.view;
    columnList.hidden = state.view !== 'table';
    for (const box of columnList.querySelectorAll('input'))
      box.checked = state.columns.some((column) => column === box.value);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a'))
      link.search = writeState(state);
  }

  function showView(shown: readonly Shown[]): void {
    if (shown.length === 0) list.replaceChildren();
    else if (state.view === 'table')
      list.replaceChildren(tableView(shown, index, state.columns, state.sort, settings));
    else if (state.view === 'timeline') list.replaceChildren(timelineView(shown, found, index, settings));
    else {
      const items = document.createElement('ul');
      items.className = 'records';
      items.append(...shown.map(({ row }) => row));
      list.replaceChildren(items);
    }
    more.hidden = shown.length >= found.length;
  }

  const shownOf = async (positions: readonly number[]): Promise<readonly Shown[]> =>
    (await rows(positions)).map((row, at) => ({ row, position: positions[at] ?? 0 }));

  async function show(): Promise<void> {
    const mine = ++turn;
    fillTools();
    const asked = state;
    const matching = await find(asked.query);
    if (mine !== turn) return;
    const answer = narrow(asked, matching && new Set(matching.ranked));
    found = sorted(index, answer.found, asked.sort, matching?.ranked);
    for (const [facet, panel] of panels) panel.update(answer.counts[facet], asked.chosen.get(facet) ?? []);
    years?.update(asked.from, asked.to);
    status.textContent = filled(words.found, { n: number(found.length), of: number(index.size) });
    guess.replaceChildren(...guessView(matching?.corrected, settings, searchFor));
    const focusedAt = [...chosen.querySelectorAll('button')].findIndex(
      (button) => button === document.activeElement,
    );
    const wasLoosening = list.contains(document.activeElement);
    chosen.replaceChildren(...chosenView(asked, index, settings, choose));
    // The button that was pressed is gone: what stands in its place takes the focus, or the number of results.
    if (focusedAt >= 0) ([...chosen.querySelectorAll('button')][focusedAt] ?? status).focus();
    else if (wasLoosening) status.focus();
    if (found.length === 0) {
      showView([]);
      list.replaceChildren(...loosenView(asked, answer.lost, index, settings, choose));
      return;
    }
    const shown = await shownOf(found.slice(0, asked.shown));
    if (mine === turn) showView(shown);
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  function searchFor(text: string, how: 'push' | 'replace' = 'push'): void {
    clearTimeout(pause);
    const unsorted = state.sort === defaultSort(state.query);
    choose(
      { ...state, query: text, shown: resultsAtOnce, ...(unsorted ? { sort: defaultSort(text) } : {}) },
      how,
    );
  }
  query.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => searchFor(query.value.trim(), 'replace'), typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchFor(query.value.trim());
  });
  sort.addEventListener('change', () =>
    choose({ ...state, sort: sorts.find((name) => name === sort.value) ?? state.sort }),
  );
  view.addEventListener('change', () =>
    choose({ ...state, view: views.find((name) => name === view.value) ?? state.view }),
  );
  columnList.addEventListener('change', () => {
    const ticked = new Set(
      [...columnList.querySelectorAll('input:checked')].map((box) => box.getAttribute('value')),
    );
    choose({ ...state, columns: columns.filter((column) => ticked.has(column)) });
  });
  more.addEventListener('click', async () => {
    const before = state.shown;
    state = { ...state, shown: state.shown + resultsAtOnce };
    history.replaceState(null, '', location.pathname + writeState(state));
    await show();
    list.querySelectorAll<HTMLElement>('li a, tbody a')[before]?.focus();
  });
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-download]'))
    button.addEventListener('click', async () => {
      const said = status.textContent;
      status.textContent = words.downloading;
      const [projects, { download }] = await Promise.all([shownOf(found), import('./download.ts')]);
      download(projects, index, button.dataset['download'] === 'csv' ? 'csv' : 'json', document.title);
      status.textContent = said;
    });
  addEventListener('popstate', () => {
    state = readState(new URLSearchParams(location.search));
    query.value = state.query;
    void show();
  });

  if (location.search === '') history.replaceState(null, '', location.pathname + writeState(state));
  await show();
}
