/** Projects on one page of a list. */
export const projectsPerPage = 25;

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
export const pageCount = (items: number): number => Math.max(1, Math.ceil(items / projectsPerPage));

/** Numbers of the pages of a list. */
export const pageNumbers = (items: number): readonly number[] =>
  Array.from({ length: pageCount(items) }, (_, before) => before + 1);

export const itemsOnPage = <T>(items: readonly T[], page: number): readonly T[] =>
  items.slice((page - 1) * projectsPerPage, page * projectsPerPage);

/** The way to the other pages of a list of so many items; undefined where there is but one. */
export function pagination(
  items: number,
  current: number,
  hrefOf: (page: number) => string,
): Pagination | undefined {
  const total = pageCount(items);
  if (total === 1) return undefined;
  const shown = pageNumbers(items).filter(
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
