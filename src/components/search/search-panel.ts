import { loadSearch, type Search, type SearchAnswer } from '#search/client.ts';
import { readSearch, type SearchState } from '#search/search-address.ts';
import type { SearchSettings } from '#search/search-settings.ts';
import { element } from './element.ts';
import { resultItem } from './result-item.ts';

/** The parts that the dialog and the page have in common. */
export interface SearchPanel {
  readonly settings: SearchSettings;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** What the form asks for now. */
  readonly state: () => SearchState;
  /** Searches for what the form asks for and shows it. */
  readonly run: () => Promise<void>;
  /** Shows more of the same answer, and gives the first item added. */
  readonly showMore: () => Promise<Element | undefined>;
}

interface PanelOptions {
  readonly step: number;
  /** Called when an answer is on the screen, with the number of results shown. */
  readonly onAnswer: (answer: SearchAnswer | undefined, shown: number) => void;
}

let loaded: Promise<Search> | undefined;

function searchOf({ base, language }: SearchSettings): Promise<Search> {
  loaded ??= loadSearch(base, language).catch((error: unknown) => {
    // So that a lost connection does not end search for good.
    loaded = undefined;
    throw error;
  });
  return loaded;
}

const patience = 250;

/** Brings a search form and its list of results to life. */
export function searchPanel(root: HTMLElement, { step, onAnswer }: PanelOptions): SearchPanel {
  const settings: SearchSettings = JSON.parse(root.dataset['settings'] ?? '{}');
  const { messages } = settings;
  const form = element(root, 'form', HTMLFormElement);
  const input = element(root, 'input[name=q]', HTMLInputElement);
  const list = element(root, '[data-search-list]', HTMLElement);
  const status = element(root, '[data-search-status]', HTMLElement);
  const help = element(root, '[data-search-help]', HTMLElement);
  const indexes = element(root, '[data-search-indexes]', HTMLElement);

  let turn = 0;
  let current: SearchAnswer | undefined;

  const state = () => readSearch(new FormData(form));

  function say(text: string, helpText = ''): void {
    status.textContent = text;
    help.textContent = helpText;
    help.hidden = helpText === '';
  }

  const countText = (total: number): string =>
    (messages.results[Math.min(total, 2)] ?? '').replace('{n}', total.toLocaleString(settings.language));

  function tell({ total, corrected }: SearchAnswer, query: string): void {
    if (total === 0) {
      say(query ? messages.none.replace('{query}', () => query) : countText(0), messages.noneHelp);
    } else {
      const guess =
        corrected === undefined ? '' : `${messages.corrected.replace('{query}', () => corrected)} `;
      say(guess + countText(total));
    }
    indexes.hidden = total > 0;
  }

  function showNothing(): void {
    current = undefined;
    list.replaceChildren();
    say('');
    indexes.hidden = root.matches('dialog');
    onAnswer(undefined, 0);
  }

  async function run(): Promise<void> {
    const mine = ++turn;
    const asked = state();
    if (!asked.query && !asked.type && !asked.strand) return showNothing();
    const waiting = setTimeout(() => mine === turn && say(messages.loading), patience);
    try {
      const search = await searchOf(settings);
      if (mine !== turn) return;
      const answer = await search(asked.query, asked);
      const results = await answer.results(0, step);
      if (mine !== turn) return;
      current = answer;
      list.replaceChildren(...results.map((result) => resultItem(result, settings)));
      tell(answer, asked.query);
      onAnswer(answer, results.length);
    } catch (error) {
      if (mine !== turn) return;
      console.error(error);
      showNothing();
      say(messages.failed);
      indexes.hidden = false;
    } finally {
      clearTimeout(waiting);
    }
  }

  async function showMore(): Promise<Element | undefined> {
    const answer = current;
    if (!answer) return undefined;
    const from = list.children.length;
    const results = await answer.results(from, from + step);
    if (answer !== current) return undefined;
    list.append(...results.map((result) => resultItem(result, settings)));
    onAnswer(answer, list.children.length);
    return list.children[from];
  }

  return { settings, form, input, list, state, run, showMore };
}
