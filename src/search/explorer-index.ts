import type { Project } from '#model/project.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { facetValues } from '#catalog/facet-values.ts';
import { startAndEnd } from '#catalog/project-dates.ts';
import type { Language } from '#i18n/languages.ts';
import { type ListFacet, ofEachFacet } from './explorer-facets.ts';

/** A value that can be ticked; the language where it is not the page’s. */
export type ExplorerValue = readonly [code: string, label: string, language?: string];

/** What can be the researcher’s reading and not a publication’s statement. */
const inferable = ['start', 'end', 'sector', 'sdg'] as const;
export type InferredField = (typeof inferable)[number];

export interface FacetColumn {
  readonly values: readonly ExplorerValue[];
  /** For each project, the positions of its values. */
  readonly of: readonly (readonly number[])[];
}

/**
 * What the explorer knows of all projects before it shows any: columns with one item for each project, in the order
 * of the titles, which is also that of the pages of the list.
 */
export interface ExplorerIndex {
  readonly size: number;
  readonly facets: Readonly<Record<ListFacet, FacetColumn>>;
  /** `2011`, `2011-03`, `2011-03-25`, or empty. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  /** Which of its dates are planned, nobody having told of the actual one. */
  readonly planned: readonly (readonly ('start' | 'end')[])[];
  /** What of it is the researcher’s reading. */
  readonly inferred: readonly (readonly InferredField[])[];
  /** Day of the last change of the project’s file, or empty. */
  readonly changed: readonly string[];
}

function facetColumn(
  catalog: Catalog,
  facet: ListFacet,
  language: Language,
  positions: ReadonlyMap<string, number>,
): FacetColumn {
  const values = facetValues(catalog, facet, language);
  const of: number[][] = Array.from(positions, () => []);
  for (const [at, { projects }] of values.entries())
    for (const key of projects) of[positions.get(key) ?? 0]?.push(at);
  return {
    values: values.map(({ code, text, lang }) => (lang === undefined ? [code, text] : [code, text, lang])),
    of,
  };
}

function inferredFields(project: Project): readonly InferredField[] {
  const { start, end } = startAndEnd(project);
  const isInferred: Readonly<Record<InferredField, boolean>> = {
    start: start?.isInferred ?? false,
    end: end?.isInferred ?? false,
    sector: project.sectors.some(({ basis }) => basis === 'inferred'),
    sdg: project.sdg?.basis === 'inferred',
  };
  return inferable.filter((field) => isInferred[field]);
}

/** The explorer’s index of a language. */
export function explorerIndex(catalog: Catalog, language: Language): ExplorerIndex {
  const keys = catalog.listings.get(language)?.all ?? [];
  const positions = new Map(keys.map((key, at) => [key, at]));
  const projects = keys.map((key) => catalog.find.project.get(key));
  const dates = projects.map(({ data }) => startAndEnd(data));
  return {
    size: keys.length,
    facets: ofEachFacet((facet) => facetColumn(catalog, facet, language, positions)),
    starts: dates.map(({ start }) => start?.date ?? ''),
    ends: dates.map(({ end }) => end?.date ?? ''),
    planned: dates.map(({ start, end }) => [
      ...(start?.isPlanned ? (['start'] as const) : []),
      ...(end?.isPlanned ? (['end'] as const) : []),
    ]),
    inferred: projects.map(({ data }) => inferredFields(data)),
    changed: projects.map(({ path }) => catalog.facts.files[path]?.changed ?? ''),
  };
}
