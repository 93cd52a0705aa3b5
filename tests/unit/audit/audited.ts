import { auditOf } from '#audit/audit.ts';
import type { FindingKind } from '#audit/finding.ts';
import type { BuildFacts } from '#catalog/build-facts.ts';
import { type Catalog, createCatalog } from '#catalog/catalog.ts';
import type { Records } from '#catalog/records.ts';
import { aSite, aSource } from '../fixtures/records.ts';

export const someSources = [
  aSource('uno', { type: 'report', title: 'Uno', authors: ['Oficina Uno'] }),
  aSource('dos', { type: 'report', title: 'Dos', authors: ['Oficina Dos'] }),
];

/** A catalog with the records given and nothing else but two sources. */
export const catalogOf = (records: Partial<Records>, facts: Partial<BuildFacts> = {}): Catalog =>
  createCatalog(
    {
      site: {
        ...aSite,
        founding: undefined,
        beginWith: [],
        terms: { ...aSite.terms, strand: {}, status: undefined },
      },
      groupings: [],
      concepts: [],
      conceptTranslations: [],
      projects: [],
      projectTranslations: [],
      organizations: [],
      organizationTranslations: [],
      sources: someSources,
      pages: [],
      pageTranslations: [],
      ...records,
    },
    { asOf: '2026-11-22', files: {}, days: [], ...facts },
  );

/** The findings of a kind: the record, and what that kind tells. */
export const found = (catalog: Catalog, kind: FindingKind) =>
  auditOf(catalog)
    .findings.filter((finding) => finding.kind === kind)
    .map(({ collection, key, ...finding }) => {
      const told = Object.entries(finding).filter(([name]) => name !== 'kind' && name !== 'path');
      return { record: `${collection}/${key}`, ...Object.fromEntries(told) };
    });
