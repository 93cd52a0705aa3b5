import type { ExplorerPlaces } from '#catalog/pages/all-projects.ts';

/** A project in sight: its position in the index and its item in the list. */
export interface Shown {
  readonly position: number;
  readonly row: HTMLElement;
}

/** Items of the list, by their positions in the order of the titles; each a copy. */
export type ProjectRows = (positions: readonly number[]) => Promise<readonly HTMLElement[]>;

const itemsIn = (page: ParentNode): readonly HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('.records > li'),
];

/**
 * Reads items from the pages of the list, which are there for readers without scripts; the first page is this one.
 * @throws when a page cannot be had.
 */
export function projectRows(
  { pageHref, perPage }: Pick<ExplorerPlaces, 'pageHref' | 'perPage'>,
  list: HTMLElement,
): ProjectRows {
  const first = itemsIn(list).map((item) => document.importNode(item, true));
  const pages = new Map([[0, Promise.resolve<readonly HTMLElement[]>(first)]]);

  async function read(page: number): Promise<readonly HTMLElement[]> {
    const answer = await fetch(pageHref.replace('{n}', String(page + 1)));
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    const items = itemsIn(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    // In a copy of the site addresses are relative to the page that has them.
    for (const link of items.flatMap((item) => [...item.querySelectorAll('a[href^="../"]')]))
      link.setAttribute('href', new URL(link.getAttribute('href') ?? '', answer.url).pathname);
    return items;
  }

  function itemsOf(page: number): Promise<readonly HTMLElement[]> {
    const known = pages.get(page);
    if (known) return known;
    const reading = read(page).catch((error: unknown) => {
      // So that a lost connection does not lose the page for good.
      pages.delete(page);
      throw error;
    });
    pages.set(page, reading);
    return reading;
  }

  return async (positions) => {
    const items = await Promise.all(
      positions.map(async (position) => (await itemsOf(Math.floor(position / perPage)))[position % perPage]),
    );
    return items.filter((item) => item !== undefined).map((item) => document.importNode(item, true));
  };
}
