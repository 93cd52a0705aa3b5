import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, linksTo } from '../catalog.ts';
import { listCell } from '../comparison-table.ts';
import { type BothProjects, projectsOfValue, projectTables } from '../compared-projects.ts';
import type { Comparison } from '../comparisons.ts';
import type { ComparedRecords } from './comparison.ts';

/** What is compared of two countries. */
export function compareCountries(
  catalog: Catalog,
  { keys: [left, right] }: Comparison,
  language: Language,
): ComparedRecords {
  const { compare } = messagesIn(language);
  const projects: BothProjects = [
    projectsOfValue(catalog, 'country', left, language),
    projectsOfValue(catalog, 'country', right, language),
  ];
  const organizations = (code: string) =>
    listCell(
      linksTo(catalog, 'organizations', catalog.graph.organizationsByCountry.get(code), language),
      compare.nothing,
    );
  return {
    differences: [],
    projects,
    tables: [
      ...projectTables(catalog, projects, language),
      {
        id: 'organizations',
        title: compare.tables.organizations,
        rows: [
          {
            name: { text: compare.rows.ofCountry },
            left: organizations(left),
            right: organizations(right),
          },
        ],
      },
    ],
  };
}
