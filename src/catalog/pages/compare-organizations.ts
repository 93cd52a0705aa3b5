import { byCode, codeLabel, type CodelistEntry } from '#model/codelists/codelist.ts';
import { organizationTypes } from '#model/codelists/organisation-types.ts';
import { participantRoles } from '#model/codelists/participant-roles.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import { type Catalog, summaryOf } from '../catalog.ts';
import {
  type ComparedCell,
  type ComparisonTable,
  countCell,
  listCell,
  wordsCell,
} from '../comparison-table.ts';
import {
  type BothProjects,
  facetTable,
  projectsOfValue,
  projectTables,
  sharedCount,
} from '../compared-projects.ts';
import type { Comparison } from '../comparisons.ts';
import { localWords } from '../words.ts';
import type { ComparedRecords } from './comparison.ts';
import { countryOf } from './organization.ts';

/** What is compared of two organisations. */
export function compareOrganizations(
  catalog: Catalog,
  { keys }: Comparison,
  language: Language,
): ComparedRecords {
  const [left, right] = keys;
  const projects: BothProjects = [
    projectsOfValue(catalog, 'partner', left, language),
    projectsOfValue(catalog, 'partner', right, language),
  ];
  const [counts, ...kinds] = projectTables(catalog, projects, language);
  return {
    differences: [],
    projects,
    tables: [
      natureTable(catalog, keys, language),
      ...(counts ? [counts] : []),
      rolesTable(catalog, keys, projects, language),
      ...kinds,
      // Its own country is in every project that the site tells of.
      facetTable(
        catalog,
        projects,
        'country',
        'countries',
        language,
        (code) => code !== catalog.site.perspective.country,
      ),
    ],
  };
}

const typeByCode = byCode<CodelistEntry>(organizationTypes);

function natureTable(catalog: Catalog, keys: Comparison['keys'], language: Language): ComparisonTable {
  const { compare, organization: t } = messagesIn(language);
  const row = (name: string, cell: (key: string) => ComparedCell) => {
    const [left, right] = keys;
    return { name: { text: name }, left: cell(left), right: cell(right) };
  };
  const dataOf = (key: string) => catalog.find.organization.get(key).data;
  const rows = [
    row(compare.rows.summary, (key) =>
      wordsCell(summaryOf(catalog, 'organizations', key, language), compare.nothing),
    ),
    row(t.type, (key) => {
      const { type } = dataOf(key);
      return wordsCell(
        { text: type === undefined ? '' : codeLabel(typeByCode, type, language) },
        compare.nothing,
      );
    }),
    row(t.country, (key) => {
      const { country } = dataOf(key);
      return listCell(country === undefined ? [] : [countryOf(catalog, country, language)], compare.nothing);
    }),
  ];
  return {
    id: 'nature',
    title: compare.tables.nature,
    rows: rows.filter(({ left, right }) => left.kind !== 'nothing' || right.kind !== 'nothing'),
  };
}

/** In how many projects each plays each role. */
function rolesTable(
  catalog: Catalog,
  [left, right]: Comparison['keys'],
  both: BothProjects,
  language: Language,
): ComparisonTable {
  const { tables, notes } = messagesIn(language).compare;
  const [ofLeft, ofRight] = both;
  const projectsWith = (organization: string, role: string, keys: ReadonlySet<string>) =>
    [...keys].filter((key) =>
      catalog.find.project
        .get(key)
        .data.participants.some(
          (participant) => participant.organization === organization && participant.role === role,
        ),
    );
  return {
    id: 'roles',
    title: tables.roles,
    note: notes.roles,
    rows: participantRoles.flatMap(({ code, label }) => {
      const inLeft = projectsWith(left, code, ofLeft.keys);
      const inRight = projectsWith(right, code, ofRight.keys);
      if (inLeft.length + inRight.length === 0) return [];
      return [
        {
          name: localWords(label, language),
          left: countCell(inLeft.length),
          right: countCell(inRight.length),
          ...sharedCount(both, inLeft.filter((key) => inRight.includes(key)).length),
        },
      ];
    }),
  };
}
