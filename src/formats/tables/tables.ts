import type { Catalog } from '#catalog/catalog.ts';
import type { PublishedData } from '../records/published-data.ts';
import { conceptTables } from './concept-tables.ts';
import { correctionTable } from './correction-table.ts';
import { changeTable, codelistTables, groupingTables, relationTable } from './list-tables.ts';
import { organizationTables } from './organization-tables.ts';
import { projectPartTables } from './project-part-tables.ts';
import { projectTable } from './project-tables.ts';
import { sourceTables } from './source-tables.ts';
import type { Table } from './table.ts';
import { tableContext } from './table-context.ts';

/** Every table of the open data. */
export function tables(catalog: Catalog, data: PublishedData): readonly Table[] {
  const context = tableContext(catalog, data);
  return [
    projectTable(context),
    ...projectPartTables(context),
    ...organizationTables(context),
    ...conceptTables(context),
    ...sourceTables(context),
    relationTable(context, data.relations),
    ...codelistTables(context, data.codelists),
    ...groupingTables(context),
    changeTable(context, data.releases),
    correctionTable(context, catalog),
  ];
}
