import type { ConceptSummaries } from '#catalog/concept-summaries.ts';
import { loadStyles } from '#components/load-styles.ts';
import styles from '../../styles/concept-summary.css?url';
import { addressOf, type ConceptLink } from './concept-link.ts';
import type { SummaryPanel } from './summary-panel.ts';

const hoverDelay = 300;
const focusDelay = 100;
const tapPatience = 1000;

/**
 * Listens in the main part of a page, which names the index of concepts, for a reader who turns to a link to one of
 * them. What shows its summary is loaded then; where it cannot be had, the link works as any other.
 */
export function listenForConcepts(main: HTMLElement): void {
  const index = main.dataset['concepts'];
  if (index === undefined || !('popover' in main)) return;

  // One after the other: some browsers never ask again for a script that failed, as it would where the file does.
  async function loadPanel(): Promise<SummaryPanel> {
    const answer = await fetch(`${index}summaries.json`);
    const summaries: ConceptSummaries = await answer.json();
    await loadStyles(styles);
    const { summaryPanel } = await import('./summary-panel.ts');
    return summaryPanel(main, summaries);
  }

  let loading: Promise<SummaryPanel> | undefined;
  const load = (): Promise<SummaryPanel> =>
    (loading ??= loadPanel().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  // What search finds says what it is; the page's own summary is on it; a part of a page is no concept.
  const linkAt = (target: EventTarget | null): ConceptLink | undefined => {
    const link = target instanceof Element && target.closest(`a[href^="${index}"]`);
    if (!(link instanceof HTMLAnchorElement || link instanceof SVGAElement)) return undefined;
    const { pathname, hash } = addressOf(link);
    return pathname !== index &&
      pathname !== location.pathname &&
      hash === '' &&
      !link.closest('[data-search-results]')
      ? link
      : undefined;
  };

  const showAfter = (delay: number, link: ConceptLink, state: string, pointer?: PointerEvent): void => {
    const show = (panel: SummaryPanel): void => {
      if (link.matches(state)) panel.show(link, pointer);
    };
    setTimeout(() => {
      if (link.matches(state)) load().then(show, () => undefined);
    }, delay);
  };

  main.addEventListener('pointerover', (event) => {
    const link = linkAt(event.target);
    if (link && event.pointerType !== 'touch' && linkAt(event.relatedTarget) !== link)
      showAfter(hoverDelay, link, ':hover', event);
  });
  main.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link) showAfter(focusDelay, link, ':focus-visible');
  });

  // A finger has no hover. In running text, where a reader may want the word explained and to read on, the first tap
  // shows the summary and the second follows the link.
  let finger = false;
  let waiting: ConceptLink | undefined;
  main.addEventListener('pointerdown', ({ pointerType, width, height }) => {
    // A screen reader's tap has no size. It is no finger: the link has been read out, and is to be followed.
    finger = pointerType === 'touch' && width + height > 0;
  });
  main.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    // The Enter key clicks without a press.
    if (!finger || event.detail === 0 || event.defaultPrevented || !link?.closest('.prose')) return;
    if (link === waiting || link.hasAttribute('aria-describedby')) return;
    event.preventDefault();
    waiting = link;
    const follow = (): void => location.assign(addressOf(link));
    const patience = setTimeout(follow, tapPatience);
    load()
      .then((panel) => {
        if (!panel.show(link, event, true)) follow();
      })
      .catch(follow)
      .finally(() => {
        clearTimeout(patience);
        waiting = undefined;
      });
  });
}
