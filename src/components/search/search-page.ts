import { readSearch, searchHref } from '#search/search-address.ts';
import { element } from './element.ts';
import { searchPanel } from './search-panel.ts';

const resultsAtOnce = 20;
const typingPause = 200;

/** Makes the search page work, and searches for what its address asks for. */
export function searchPage(root: HTMLElement): void {
  const more = element(root, '[data-search-more]', HTMLButtonElement);
  const panel = searchPanel(root, {
    step: resultsAtOnce,
    onAnswer(answer, shown) {
      more.hidden = shown >= (answer?.total ?? 0);
    },
  });
  const { form, input } = panel;
  const address = () => searchHref(location.pathname, panel.state());

  function fillFromAddress(): void {
    const { query, type, strand } = readSearch(new URLSearchParams(location.search));
    input.value = query;
    element(form, '[name=type]', HTMLSelectElement).value = type ?? '';
    element(form, '[name=strand]', HTMLSelectElement).value = strand ?? '';
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      history.replaceState(null, '', address());
      void panel.run({ typing: true });
    }, typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    // A search that was sent off is a step of its own, to which Back returns.
    history.pushState(null, '', address());
    void panel.run();
  });
  more.addEventListener('click', async () => {
    const first = await panel.showMore();
    first?.querySelector('a')?.focus();
  });
  addEventListener('popstate', () => {
    fillFromAddress();
    void panel.run();
  });

  // What was typed while this script was loading is newer than the address.
  if (input.value === '' || location.search !== '') fillFromAddress();
  void panel.run();
}
