import { directions, schemes } from '#model/codelists/schemes.ts';
import type { Catalog } from '../catalog.ts';

/** How many projects have a scheme and a direction; undefined stands for none. */
export interface SchemeTally {
  readonly schemes: readonly (string | undefined)[];
  readonly directions: readonly (string | undefined)[];
  /** A row for each scheme, in it a number for each direction. */
  readonly counts: readonly (readonly number[])[];
}

/** Counts each project once; schemes and directions that no project has are left out. */
export function tallySchemesAndDirections({ find }: Catalog, projects: readonly string[]): SchemeTally {
  const data = projects.map((key) => find.project.get(key).data);
  const used = (
    entries: readonly { readonly code: string }[],
    of: (one: (typeof data)[number]) => string | undefined,
  ) => [...entries.map(({ code }) => code), undefined].filter((code) => data.some((one) => of(one) === code));
  const rows = used(schemes, ({ scheme }) => scheme);
  const columns = used(directions, ({ direction }) => direction);
  return {
    schemes: rows,
    directions: columns,
    counts: rows.map((row) =>
      columns.map(
        (column) => data.filter(({ scheme, direction }) => scheme === row && direction === column).length,
      ),
    ),
  };
}
