import type { ConceptSummaries } from '#catalog/concept-summaries.ts';
import type { Words } from '#catalog/words.ts';
import { addressOf, type ConceptLink } from './concept-link.ts';
import { placement } from './placement.ts';

/** Time for a pointer to come from the link to the panel. */
const leaveDelay = 300;

export interface SummaryPanel {
  /**
   * Shows the summary of the concept that the link leads to, near the pointer where there is one.
   * False where there is none to show, or the text beside the link says it already.
   */
  readonly show: (link: ConceptLink, pointer?: MouseEvent, tapped?: boolean) => boolean;
}

function paragraph({ text, lang }: Words, className = ''): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  if (lang !== undefined) made.lang = lang;
  return made;
}

const sameWords = (a: string, b: string): boolean =>
  a.trim().localeCompare(b.trim(), undefined, { sensitivity: 'accent' }) === 0;

const isListed = (link: ConceptLink): boolean =>
  link instanceof SVGAElement || link.closest('li')?.textContent.trim() === link.textContent.trim();

/** Makes the one panel of the page, and what hides it. */
export function summaryPanel(main: HTMLElement, { byPath, tapAgain }: ConceptSummaries): SummaryPanel {
  const panel = document.createElement('div');
  panel.id = 'concept-summary';
  panel.className = 'concept-summary';
  panel.role = 'tooltip';
  panel.popover = 'manual';
  main.append(panel);
  let shown: { readonly link: ConceptLink; readonly pointer: MouseEvent | undefined } | undefined;

  function hide(): void {
    if (!shown) return;
    shown.link.removeAttribute('aria-describedby');
    shown = undefined;
    panel.hidePopover();
  }

  function place(): void {
    if (!shown) return;
    const [first, ...others] = shown.link.getClientRects();
    if (!first) {
      hide();
      return;
    }
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left, top } = placement(
      { lines: [first, ...others], pointer: shown.pointer, listed: isListed(shown.link) },
      { width: panel.offsetWidth, height: panel.offsetHeight },
      { width, height },
    );
    // From the page's corner, so that the panel scrolls with its link.
    panel.style.left = `${left + scrollX}px`;
    panel.style.top = `${top + scrollY}px`;
  }

  const hideUnlessWanted = (): void => {
    if (shown && !shown.link.matches(':hover, :focus-visible') && !panel.matches(':hover')) hide();
  };
  const onPointer = ({ pointerType }: PointerEvent): void => {
    if (shown && pointerType !== 'touch') setTimeout(hideUnlessWanted, leaveDelay);
  };

  document.addEventListener('pointerover', onPointer);
  document.documentElement.addEventListener('pointerleave', onPointer);
  // At once, so that the panel does not cover what takes focus next.
  document.addEventListener('focusout', () => setTimeout(hideUnlessWanted));
  document.addEventListener('focusin', ({ target }) => {
    // A dialog takes the page's place, and its Escape is its own.
    if (target instanceof Element && target.closest('dialog')) hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !panel.contains(target) && !shown?.link.contains(target)) hide();
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !shown) return;
      event.preventDefault();
      event.stopPropagation();
      hide();
    },
    { capture: true },
  );
  window.addEventListener('resize', place);
  document.addEventListener(
    'scroll',
    ({ target }) => {
      // With the page the panel scrolls by itself.
      if (target !== document) place();
    },
    { capture: true, passive: true },
  );
  window.addEventListener('pagehide', hide);

  return {
    show(link, pointer, tapped = false) {
      const concept = byPath[addressOf(link).pathname];
      if (!concept || link.closest('li')?.textContent.includes(concept.summary.text)) return false;
      if (shown?.link === link) return true;
      hide();
      panel.replaceChildren(
        ...(sameWords(link.textContent, concept.title.text)
          ? []
          : [paragraph(concept.title, 'concept-summary-title')]),
        paragraph(concept.summary),
        ...(tapped ? [paragraph({ text: tapAgain }, 'small')] : []),
      );
      shown = { link, pointer };
      link.setAttribute('aria-describedby', panel.id);
      panel.showPopover();
      place();
      return true;
    },
  };
}
