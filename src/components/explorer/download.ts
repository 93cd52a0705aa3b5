import { csvText } from '#formats/csv.ts';
import { listFacets, ofEachFacet } from '#search/explorer-facets.ts';
import type { ExplorerIndex } from '#search/explorer-index.ts';
import { valuesOf } from '#search/explorer-values.ts';
import type { Shown } from './project-rows.ts';

interface Value {
  readonly code: string;
  readonly label: string;
}

/** A project as it is downloaded. */
interface Row {
  readonly title: string;
  readonly url: string;
  readonly start: string;
  readonly end: string;
  readonly changed: string;
  /** Which dates are planned, and what is the researcher’s reading. */
  readonly planned: readonly string[];
  readonly inferred: readonly string[];
  readonly values: Readonly<Record<string, readonly Value[]>>;
}

const rowOf = ({ position, row }: Shown, index: ExplorerIndex): Row => {
  const link = row.querySelector('a');
  return {
    title: link?.textContent.trim() ?? '',
    url: link?.href ?? '',
    start: index.starts[position] ?? '',
    end: index.ends[position] ?? '',
    changed: index.changed[position] ?? '',
    planned: index.planned[position] ?? [],
    inferred: index.inferred[position] ?? [],
    values: ofEachFacet((facet) =>
      valuesOf(index, facet, position).map(([code, label]) => ({ code, label })),
    ),
  };
};

const flat = ({ values, planned, inferred, ...row }: Row): Record<string, string> => ({
  ...row,
  planned: planned.join(';'),
  inferred: inferred.join(';'),
  ...Object.fromEntries(
    listFacets.flatMap((facet) => [
      [facet, values[facet]?.map(({ code }) => code).join(';') ?? ''],
      [`${facet}_label`, values[facet]?.map(({ label }) => label).join(';') ?? ''],
    ]),
  ),
});

const formats = {
  csv: {
    type: 'text/csv',
    write: (rows: readonly Row[]) => {
      const flatRows = rows.map(flat);
      return csvText([Object.keys(flatRows[0] ?? {}), ...flatRows.map((row) => Object.values(row))]);
    },
  },
  json: {
    type: 'application/json',
    write: (rows: readonly Row[]) =>
      JSON.stringify(
        rows.map(({ values, ...row }) => ({ ...row, ...values })),
        null,
        2,
      ),
  },
} as const;

/** Hands the reader a file of projects. */
export function download(
  projects: readonly Shown[],
  index: ExplorerIndex,
  format: keyof typeof formats,
  name: string,
): void {
  const { type, write } = formats[format];
  const file = new Blob([write(projects.map((project) => rowOf(project, index)))], { type });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
