import { loadSearch, type Search, type SearchAnswer } from '#search/client.ts';
import type { HowAsked } from '#search/record-search.ts';
import { readSearch, searchHref, type SearchState } from '#search/search-address.ts';
import type { SearchSettings } from '#search/search-settings.ts';
import { countText } from './count-text.ts';
import { element, textLink } from './element.ts';
import { nextSteps } from './next-steps.ts';
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
  readonly run: (how?: HowAsked) => Promise<void>;
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
  const steps = nextSteps(root, settings);

  let turn = 0;
  let current: SearchAnswer | undefined;

  const state = () => readSearch(new FormData(form));

  const say = (...parts: readonly (Node | string)[]): void => {
    status.replaceChildren(...parts);
  };

  const proposal = (corrected: string, asked: SearchState): HTMLAnchorElement =>
    textLink(
      searchHref(settings.searchPageHref, { ...asked, query: corrected }),
      messages.didYouMean.replace('{query}', () => corrected),
    );

  function tell({ total, corrected, unknown, partial }: SearchAnswer, asked: SearchState): void {
    const { query } = asked;
    const quoted = unknown.map((word) => messages.quoted.replace('{word}', () => word));
    const words = new Intl.ListFormat(settings.language, { type: 'disjunction' }).format(quoted);
    const [none, ...some] = messages.results;
    const count = total === 0 ? none : countText(some, total, settings.language);
    say(
      ...(corrected === undefined ? [] : [proposal(corrected, asked), ' ']),
      ...(unknown.length > 0 && total > 0 ? [`${messages.notHeld.replace('{words}', () => words)} `] : []),
      ...(partial ? [`${messages.partial} `] : []),
      total === 0 && query ? messages.none.replace('{query}', () => query) : count,
    );
  }

  function showNothing(indexesShown: boolean): void {
    current = undefined;
    list.replaceChildren();
    say();
    steps.reset(indexesShown);
    onAnswer(undefined, 0);
  }

  function tellFailure(error: unknown): void {
    console.error(error);
    steps.reset(true);
    say(messages.failed);
  }

  async function run({ typing }: HowAsked = {}): Promise<void> {
    const mine = ++turn;
    const asked = state();
    if (!asked.query) {
      showNothing(!root.matches('dialog'));
      return;
    }
    const waiting = setTimeout(() => mine === turn && say(messages.loading), patience);
    try {
      const search = await searchOf(settings);
      if (mine !== turn) return;
      const answer = await search(asked.query, { ...asked, typing });
      const results = await answer.results(0, step);
      if (mine !== turn) return;
      current = answer;
      list.replaceChildren(...results.map((result) => resultItem(result, settings)));
      tell(answer, asked);
      steps.show(answer, asked);
      onAnswer(answer, results.length);
    } catch (error) {
      if (mine !== turn) return;
      showNothing(true);
      tellFailure(error);
    } finally {
      clearTimeout(waiting);
    }
  }

  async function showMore(): Promise<Element | undefined> {
    const before = current;
    const asked = state();
    const from = list.children.length;
    try {
      const answer = before ?? (await (await searchOf(settings))(asked.query, asked));
      const results = await answer.results(from, from + step);
      if (current !== before || from !== list.children.length) return undefined;
      current = answer;
      list.append(...results.map((result) => resultItem(result, settings)));
      tell(answer, asked);
      steps.show(answer, asked);
      onAnswer(answer, list.children.length);
      return list.children[from];
    } catch (error) {
      if (current !== before) return undefined;
      // Its results are lost with what held them; the next time the search is made again.
      current = undefined;
      tellFailure(error);
      return undefined;
    }
  }

  return { settings, form, input, list, state, run, showMore };
}
