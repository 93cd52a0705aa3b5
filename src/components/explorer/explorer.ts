import { narrowing } from '#search/explorer-filter.ts';
import { listFacets } from '#search/explorer-facets.ts';
import type { ExplorerIndex } from '#search/explorer-index.ts';
import { type ExplorerSettings, filled } from '#search/explorer-settings.ts';
import { sorted } from '#search/explorer-sort.ts';
import {
  defaultSort,
  type ExplorerState,
  readState,
  resultsAtOnce,
  withValue,
  writeState,
  yearRange,
} from '#search/explorer-state.ts';
import { readJson } from '#search/read-json.ts';
import { withKnownCodes } from '#search/explorer-values.ts';
import { element } from '../search/element.ts';
import { chosenView, guessView, loosenView } from './chosen-view.ts';
import { explorerForm } from './explorer-form.ts';
import { facetPanel } from './facet-panel.ts';
import { pressButton } from './press-button.ts';
import { projectRows, type Shown } from './project-rows.ts';
import { tableView } from './table-view.ts';
import { textSearch } from './text-search.ts';
import { timelineView } from './timeline-view.ts';
import { yearPanel } from './year-panel.ts';

// Before a wait is worth a word.
const patience = 300;

const detailsOf = (root: HTMLElement, facet: string): HTMLDetailsElement | undefined => {
  const details = root.querySelector(`[data-facet=${facet}]`);
  return details instanceof HTMLDetailsElement ? details : undefined;
};

/**
 * Turns the list of projects into one that is narrowed, sorted and seen in several ways; its state is the address.
 * @throws when what it works with cannot be had; the page is then as it was.
 */
export async function explorer(root: HTMLElement): Promise<void> {
  const settings: ExplorerSettings = JSON.parse(root.dataset['settings'] ?? '{}');
  const { words, locale } = settings;
  const status = element(root, '[data-explorer-status]', HTMLElement);
  const list = element(root, '[data-explorer-list]', HTMLElement);
  const chosen = element(root, '[data-explorer-chosen]', HTMLElement);
  const guess = element(root, '[data-explorer-guess]', HTMLElement);
  const more = element(root, '[data-explorer-more]', HTMLButtonElement);
  const jump = element(root, '[data-explorer-jump]', HTMLAnchorElement);

  const index = await readJson<ExplorerIndex>(settings.indexHref);
  const rows = projectRows(settings, list);
  const find = textSearch(settings);
  const narrow = narrowing(index);
  let state = withKnownCodes(readState(new URLSearchParams(location.search)), index);
  let found: readonly number[] = [];
  let turn = 0;

  const number = (value: number): string => value.toLocaleString(locale);

  const form = explorerForm(root, {
    onSearch: (query, how) => choose(searching(state, query), how),
    onChange() {
      const { sort, view, columns } = form.values();
      choose({ ...withTyped(), sort, view, columns });
    },
    onDownload: (format) => void download(format),
  });

  const panels = new Map(
    listFacets.flatMap((facet) => {
      const details = detailsOf(root, facet);
      if (!details) return [];
      const panel = facetPanel(details, {
        facet,
        column: index.facets[facet],
        settings,
        onTick: (code, ticked) => choose(withValue(withTyped(), facet, code, ticked)),
      });
      return [[facet, panel] as const];
    }),
  );
  const yearDetails = detailsOf(root, 'year');
  const years =
    yearDetails &&
    yearPanel(yearDetails, {
      index,
      settings,
      onChange: (from, to) => choose({ ...withTyped(), ...yearRange(from, to), shown: resultsAtOnce }),
    });

  /** The state with a search: in its own order, unless the reader has chosen another. */
  function searching(before: ExplorerState, query: string): ExplorerState {
    const sort = before.sort === defaultSort(before.query) ? defaultSort(query) : before.sort;
    return query === before.query ? before : { ...before, query, sort, shown: resultsAtOnce };
  }

  /** The state with what was typed a moment ago. */
  const withTyped = (): ExplorerState => searching(state, form.values().query);

  function enter(next: ExplorerState, how: 'push' | 'replace'): void {
    state = next;
    const address = location.pathname + writeState(state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  function choose(next: ExplorerState, how: 'push' | 'replace' = 'push'): void {
    enter(next, how);
    void show();
  }

  function say(text: string): void {
    // What is said twice is read out twice.
    if (status.textContent !== text) status.textContent = text;
    jump.textContent = filled(words.toResults, { n: text });
  }

  const sayCount = (): void => say(filled(words.found, { n: number(found.length), of: number(index.size) }));

  const shownOf = async (positions: readonly number[]): Promise<readonly Shown[]> =>
    (await rows(positions)).map((row, at) => ({ row, position: positions[at] ?? 0 }));

  function viewOf(shown: readonly Shown[]): HTMLElement {
    if (state.view === 'table') return tableView(shown, index, state.columns, state.sort, settings);
    if (state.view === 'timeline') return timelineView(shown, found, index, settings);
    const items = document.createElement('ul');
    items.className = 'records';
    items.append(...shown.map(({ row }) => row));
    return items;
  }

  /** Puts what is new in place of what was there; a button that is gone leaves the focus to what follows it. */
  function replace(part: HTMLElement, ...content: readonly HTMLElement[]): void {
    const focusedAt = [...part.querySelectorAll('button')].findIndex(
      (button) => button === document.activeElement,
    );
    part.replaceChildren(...content);
    if (focusedAt >= 0) (part.querySelectorAll('button')[focusedAt] ?? status).focus();
  }

  async function narrowTo(asked: ExplorerState, mine: number): Promise<void> {
    const matching = await find(asked.query);
    if (mine !== turn) return;
    const answer = narrow(asked, matching && new Set(matching.ranked));
    found = sorted(index, answer.found, asked.sort, matching?.ranked);
    for (const [facet, panel] of panels) panel.update(answer.counts[facet], asked.chosen.get(facet) ?? []);
    years?.update(asked.from, asked.to);
    sayCount();
    replace(guess, ...guessView(matching?.corrected, settings, (query) => choose(searching(state, query))));
    replace(chosen, ...chosenView(asked, index, settings, choose));
    const shown = await shownOf(found.slice(0, asked.shown));
    if (mine !== turn) return;
    if (found.length === 0) replace(list, ...loosenView(asked, answer.lost, index, settings, choose));
    else replace(list, viewOf(shown));
    more.hidden = shown.length >= found.length;
  }

  async function show(): Promise<void> {
    const mine = ++turn;
    form.fill(state);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a'))
      link.search = writeState(state);
    const waiting = setTimeout(() => {
      if (mine !== turn) return;
      say(words.loading);
      list.ariaBusy = 'true';
    }, patience);
    try {
      await narrowTo(state, mine);
      if (mine === turn) sayCount();
    } catch (error) {
      if (mine !== turn) return;
      console.warn(error);
      say(words.failed);
      more.hidden = true;
      replace(
        list,
        pressButton(words.retry, () => void show(), { className: 'search-more' }),
      );
    } finally {
      clearTimeout(waiting);
      if (mine === turn) list.ariaBusy = 'false';
    }
  }

  async function download(format: string): Promise<void> {
    const mine = turn;
    const wanted = found;
    say(words.downloading);
    try {
      const [projects, file] = await Promise.all([shownOf(wanted), import('./download.ts')]);
      file.download(projects, index, format === 'csv' ? 'csv' : 'json', document.title);
      if (mine === turn) sayCount();
    } catch (error) {
      console.warn(error);
      if (mine === turn) say(words.failed);
    }
  }

  more.addEventListener('click', async () => {
    const before = state.shown;
    enter({ ...state, shown: before + resultsAtOnce }, 'replace');
    await show();
    list.querySelectorAll<HTMLElement>('li a, tbody a')[before]?.focus();
  });
  addEventListener('popstate', () => {
    state = withKnownCodes(readState(new URLSearchParams(location.search)), index);
    void show();
  });

  // What was typed or chosen while this script was loading is newer than the address.
  const { query, sort, view } = form.values();
  if (query !== '') state = searching(state, query);
  if (sort !== 'title') state = { ...state, sort };
  if (view !== 'list') state = { ...state, view };
  for (const facet of listFacets) if (state.chosen.has(facet)) openDetails(detailsOf(root, facet));
  if (state.from !== undefined || state.to !== undefined) openDetails(yearDetails);
  if (writeState(state) !== location.search)
    history.replaceState(null, '', location.pathname + writeState(state));
  await show();
}

function openDetails(details: HTMLDetailsElement | undefined): void {
  if (details) details.open = true;
}
