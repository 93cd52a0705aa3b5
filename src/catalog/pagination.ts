/** Projects on one page of a list. */
export const projectsPerPage = 25;

/** Sources on one page of their list: shorter items, and more of them. */
export const sourcesPerPage = 100;

/** The pages of a list, as its foot shows them. */
export interface Pagination {
  readonly current: number;
  readonly total: number;
  readonly previous?: string;
  readonly next?: string;
  /** The first, the last and those around the current one; a gap where some are left out. */
  readonly pages: readonly ({ readonly number: number; readonly href: string } | 'gap')[];
}

/** Number of pages of a list; one even where it is empty. */
export const pageCount = (items: number, perPage = projectsPerPage): number =>
  Math.max(1, Math.ceil(items / perPage));

/** Numbers of the pages of a list. */
export const pageNumbers = (items: number, perPage = projectsPerPage): readonly number[] =>
  Array.from({ length: pageCount(items, perPage) }, (_, before) => before + 1);

export const itemsOnPage = <T>(items: readonly T[], page: number, perPage = projectsPerPage): readonly T[] =>
  items.slice((page - 1) * perPage, page * perPage);

/** The way to the other pages of a list of so many items; undefined where there is but one. */
export function pagination(
  items: number,
  current: number,
  hrefOf: (page: number) => string,
  perPage = projectsPerPage,
): Pagination | undefined {
  const total = pageCount(items, perPage);
  if (total === 1) return undefined;
  const shown = pageNumbers(items, perPage).filter(
    (page) => page === 1 || page === total || Math.abs(page - current) <= 1,
  );
  return {
    current,
    total,
    ...(current > 1 ? { previous: hrefOf(current - 1) } : {}),
    ...(current < total ? { next: hrefOf(current + 1) } : {}),
    pages: shown.flatMap((number, at) => [
      ...(number - (shown[at - 1] ?? 0) > 1 ? (['gap'] as const) : []),
      { number, href: hrefOf(number) },
    ]),
  };
}
