import { searchHref } from '#search/search-address.ts';
import { element } from './element.ts';
import { searchPanel } from './search-panel.ts';

const resultsShown = 6;
const typingPause = 120;

// Results are a list of links among which the arrows move focus, not options of a combobox: the ARIA Authoring
// Practices make the content of an option presentational, so that a reader would lose the link (to open it in
// a new tab, to find it among the page’s links) and hear type, strand and summary run into one name.
function moveFocus(key: string, input: HTMLInputElement, links: readonly HTMLElement[]): boolean {
  const at = links.findIndex((link) => link === document.activeElement);
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1 };
  const inList: Readonly<Record<string, number>> = at < 0 ? {} : { Home: 0, End: links.length - 1 };
  const next = steps[key] ?? inList[key];
  if (next === undefined || links.length === 0) return false;
  // Before the first comes the field; above the field, the last.
  if (next === -1) input.focus();
  else links.at(next === -2 ? -1 : Math.min(next, links.length - 1))?.focus();
  return true;
}

/** Makes the dialog work, which is open already, and searches for what was typed meanwhile. */
export function searchDialog(dialog: HTMLDialogElement): void {
  const all = element(dialog, '[data-search-all]', HTMLAnchorElement);
  const panel = searchPanel(dialog, {
    step: resultsShown,
    onAnswer(answer) {
      const total = answer?.total ?? 0;
      all.hidden = total <= resultsShown;
      all.href = searchHref(panel.settings.searchPageHref, panel.state());
      all.textContent = panel.settings.messages.all.replace(
        '{n}',
        total.toLocaleString(panel.settings.language),
      );
    },
  });
  const { form, input, list } = panel;
  const near = element(dialog, '[data-search-near]', HTMLElement);

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => panel.run({ typing: true }), typingPause);
  });
  element(dialog, '[data-search-close]', HTMLElement).addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...list.querySelectorAll('a'), ...(all.hidden ? [] : [all]), ...near.querySelectorAll('a')];
    if (moveFocus(event.key, input, rows)) event.preventDefault();
    // Typing goes on in the field.
    else if (event.key.length === 1 && event.key !== ' ' && event.target instanceof HTMLAnchorElement)
      input.focus();
  });

  if (input.value) void panel.run();
}
