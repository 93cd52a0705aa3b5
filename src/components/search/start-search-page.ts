import type { SearchSettings } from '#search/search-settings.ts';
import { element } from './element.ts';

/** Loads the search page’s script when there is something to search for, or the reader turns to the form. */
export function startSearchPage(root: HTMLElement): void {
  let started = false;
  const fail = (): void => {
    started = false;
    const { messages }: SearchSettings = JSON.parse(root.dataset['settings'] ?? '{}');
    element(root, '[data-search-status]', HTMLElement).textContent = messages.failed;
  };
  const start = (): void => {
    if (started) return;
    started = true;
    void import('./search-page.ts').then(({ searchPage }) => searchPage(root), fail);
  };
  if (location.search !== '') start();
  else root.addEventListener('focusin', start);
}
