import { sparesData } from '#offline/spares-data.ts';

/** Milliseconds after which a pointer on a link has not just passed over it. */
const restDelay = 80;

/** The link of an event to another page of the site; what ends otherwise than in a slash is a file. */
function pageLinkAt({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element && target.closest('a[href$="/"]:not([download])');
  return link instanceof HTMLAnchorElement &&
    link.origin === location.origin &&
    link.pathname !== location.pathname
    ? link
    : undefined;
}

/** Asks for a page as a reader turns to a link to it, so that it is there when the link is followed. */
export function prefetchPages(): void {
  const asked = new Set<string>();
  if (!document.createElement('link').relList.supports('prefetch')) return;

  function prefetch({ href }: HTMLAnchorElement): void {
    if (asked.has(href) || sparesData()) return;
    asked.add(href);
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = href;
    document.head.append(hint);
  }

  document.addEventListener('pointerover', (event) => {
    const link = pageLinkAt(event);
    if (link)
      setTimeout(() => {
        if (link.matches(':hover')) prefetch(link);
      }, restDelay);
  });
  for (const name of ['focusin', 'pointerdown'])
    document.addEventListener(name, (event) => {
      const link = pageLinkAt(event);
      if (link) prefetch(link);
    });
}
