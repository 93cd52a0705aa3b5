import { pathOf, type Place } from '#catalog/addresses.ts';
import { type Catalog, placeOf } from '#catalog/catalog.ts';
import { profilePlace, profileProjects, profiles, profileSections } from '#catalog/profiles.ts';
import { messagesIn } from '#i18n/languages.ts';
import type { Cell } from '../csv.ts';
import { csvSelection, type SelectedRows } from '../csv-selection.ts';
import { publishedRecords } from '../records/collect-records.ts';
import { projectTable } from './project-tables.ts';
import { tableContext } from './table-context.ts';

/** The rows of the table of all projects that are those of a page, below the page in the reference language. */
export interface ProjectTableFile extends SelectedRows {
  /** Without base, leading slash or `.csv`. */
  readonly path: string;
}

/** Path of each table, without base or leading slash, with the keys of its projects. */
export function projectTablePaths(
  catalog: Catalog,
): readonly { readonly path: string; readonly projects: readonly string[] }[] {
  const { find, graph, reference } = catalog;
  const table = (place: Place, projects: readonly string[]) => ({
    path: `${pathOf(place, reference, reference)}${messagesIn(reference).routes.projects}`,
    projects,
  });
  return [
    ...profileSections.flatMap((section) =>
      profiles(catalog, section).map(({ code }) =>
        table(profilePlace(section, code, reference), profileProjects(graph, section, code)),
      ),
    ),
    ...find.organization.all.map(({ key }) =>
      table(placeOf(catalog, 'organizations', key, reference), graph.projectsByOrganization.get(key) ?? []),
    ),
  ].filter(({ projects }) => projects.length > 0);
}

/** A table for each country, region, sector, goal and organisation that has projects. */
export function projectTableFiles(catalog: Catalog): readonly ProjectTableFile[] {
  const table = projectTable(tableContext(catalog, publishedRecords(catalog)));
  const names = table.columns.map(({ name }) => name);
  const keyColumn = names.indexOf('key');
  const rows = new Map<Cell, readonly Cell[]>(table.rows().map((row) => [row[keyColumn], row]));
  const order = new Map([...rows.keys()].map((key, at) => [key, at]));
  const write = csvSelection(names, rows);
  const inOrder = (keys: readonly string[]): readonly string[] =>
    keys.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return projectTablePaths(catalog).map(({ path, projects }) => {
    const rows = () => write(inOrder([...new Set(projects)]));
    return { path, digest: () => rows().digest(), parts: () => rows().parts() };
  });
}
