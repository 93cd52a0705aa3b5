/** Loads the search page’s script when there is something to search for, or the reader turns to the form. */
export function startSearchPage(root: HTMLElement): void {
  let started = false;
  const start = (): void => {
    if (started) return;
    started = true;
    void import('./search-page.ts').then(({ searchPage }) => searchPage(root));
  };
  if (location.search !== '') start();
  else root.addEventListener('focusin', start);
}
