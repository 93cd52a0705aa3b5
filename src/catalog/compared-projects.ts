import type { Facet } from '#model/facet.ts';
import type { CompareMessages } from '#i18n/compare/es.ts';
import { type Language, messagesIn } from '#i18n/languages.ts';
import type { Catalog } from './catalog.ts';
import { type ComparedRow, type ComparisonTable, countCell } from './comparison-table.ts';
import { facetLink, narrowedHref } from './facet-link.ts';
import { type FacetValue, facetValues } from './facet-values.ts';
import { yearsSpanned } from './project-dates.ts';

/** The projects of one of the two that are compared. */
export interface ComparedProjects {
  readonly keys: ReadonlySet<string>;
  /** Where the list of them all is. */
  readonly href: string;
  /** What narrows the list of all projects to these, where a facet does. */
  readonly facet?: readonly [Facet, string];
}

export type BothProjects = readonly [ComparedProjects, ComparedProjects];

/** Where the page lists the projects that both have. */
export const SHARED_PROJECTS_ID = 'en-comun';

/** Keys of the projects that both have. */
export function sharedProjects(both: BothProjects): readonly string[] {
  const [left, right] = both;
  // Each row of the comparison asks.
  const known = shared.get(both) ?? [...left.keys].filter((key) => right.keys.has(key));
  shared.set(both, known);
  return known;
}

const shared = new WeakMap<BothProjects, readonly string[]>();

/** The projects that have a facet’s value, as the page of the value lists them. */
export const projectsOfValue = (
  catalog: Catalog,
  facet: 'country' | 'partner',
  code: string,
  language: Language,
): ComparedProjects => ({
  keys: new Set(catalog.listings.get(language)?.by[facet].get(code)),
  href: narrowedHref(catalog, facet, code, language),
  facet: [facet, code],
});

/** Values with the most projects that a table of many values shows. */
const MOST = 5;

/** A count of projects that both have; left out where they have none at all, which the page says once. */
export const sharedCount = (both: BothProjects, count: number, href?: string): Pick<ComparedRow, 'shared'> =>
  sharedProjects(both).length === 0 ? {} : { shared: countCell(count, href) };

/** How many projects each has, and both. */
export function totalRow(both: BothProjects, language: Language): ComparedRow {
  const [left, right] = both;
  return {
    name: { text: messagesIn(language).compare.rows.projects },
    left: countCell(left.keys.size, left.href),
    right: countCell(right.keys.size, right.href),
    ...sharedCount(both, sharedProjects(both).length, `#${SHARED_PROJECTS_ID}`),
  };
}

/** The years in which the projects of each ran, from the first to the last, as far as their dates are known. */
function yearsRow(catalog: Catalog, both: BothProjects, language: Language): ComparedRow {
  const { compare } = messagesIn(language);
  const [left, right] = both;
  const shared = sharedProjects(both);
  const cell = (keys: Iterable<string>): ComparedRow['left'] => {
    const spans = [...keys].map((key) => yearsSpanned(catalog.find.project.get(key).data));
    const years = new Set(spans.flat());
    if (years.size === 0) return { kind: 'nothing', text: compare.noneOfThem };
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const undated = spans.filter((span) => span.length === 0).length;
    const text = compare.yearsKnown(first === last ? String(first) : `${first}–${last}`, undated);
    return { kind: 'words', words: { text } };
  };
  return {
    name: { text: compare.rows.years },
    left: cell(left.keys),
    right: cell(right.keys),
    ...(shared.length === 0 ? {} : { shared: cell(shared) }),
  };
}

interface Counted {
  readonly value: FacetValue;
  readonly inLeft: number;
  readonly inRight: number;
  readonly inBoth: number;
}

/** The values of a facet that projects of one or the other have. */
function countValues(
  catalog: Catalog,
  [left, right]: BothProjects,
  facet: Facet,
  language: Language,
): readonly Counted[] {
  return facetValues(catalog, facet, language)
    .map((value) => {
      const ofLeft = value.projects.filter((key) => left.keys.has(key));
      return {
        value,
        inLeft: ofLeft.length,
        inRight: value.projects.filter((key) => right.keys.has(key)).length,
        inBoth: ofLeft.filter((key) => right.keys.has(key)).length,
      };
    })
    .filter(({ inLeft, inRight }) => inLeft + inRight > 0);
}

/** Those with the most projects, the most first; all, as they were, where they are few. */
const most = (counted: readonly Counted[]): readonly Counted[] =>
  counted.length <= MOST
    ? counted
    : counted.toSorted((a, b) => b.inLeft + b.inRight - a.inLeft - a.inRight).slice(0, MOST);

/** How many projects of each have each value, and how many that both have. */
const valueRows = (
  catalog: Catalog,
  both: BothProjects,
  facet: Facet,
  counted: readonly Counted[],
  language: Language,
): readonly ComparedRow[] =>
  counted.map(({ value, inLeft, inRight, inBoth }) => {
    const [left, right] = both;
    const { text, lang, href, strand } = facetLink(catalog, facet, value, language);
    return {
      name: { text, ...(lang === undefined ? {} : { lang }) },
      href,
      ...(strand === undefined ? {} : { strand }),
      left: countCell(inLeft, narrowedFurther(catalog, left, facet, value.code, language)),
      right: countCell(inRight, narrowedFurther(catalog, right, facet, value.code, language)),
      ...sharedCount(both, inBoth),
    };
  });

/** How many projects of each, and of both, are of each strand. */
export const strandRows = (
  catalog: Catalog,
  both: BothProjects,
  language: Language,
): readonly ComparedRow[] =>
  valueRows(catalog, both, 'strand', countValues(catalog, both, 'strand', language), language);

/** How many projects of each have the values of a facet: those values with the most projects, where they are many. */
export function facetTable(
  catalog: Catalog,
  both: BothProjects,
  facet: Facet,
  id: keyof CompareMessages['tables'],
  language: Language,
  isShown: (code: string) => boolean = () => true,
): ComparisonTable {
  const { tables, notes } = messagesIn(language).compare;
  const counted = countValues(catalog, both, facet, language).filter(({ value }) => isShown(value.code));
  return {
    id,
    title: tables[id],
    ...(counted.length > MOST ? { note: notes.most(MOST) } : {}),
    rows: valueRows(catalog, both, facet, most(counted), language),
  };
}

/** The projects of two countries or organisations: how many, when, of which kinds, and who else is in them. */
export function projectTables(
  catalog: Catalog,
  both: BothProjects,
  language: Language,
): readonly ComparisonTable[] {
  const { tables, notes } = messagesIn(language).compare;
  return [
    {
      id: 'projects',
      title: tables.projects,
      note: notes.counted,
      rows: [totalRow(both, language), yearsRow(catalog, both, language)],
    },
    facetTable(catalog, both, 'strand', 'strands', language),
    facetTable(catalog, both, 'direction', 'directions', language),
    // The codes of five digits are parts of those of three, and would be counted with them.
    facetTable(catalog, both, 'sector', 'sectors', language, (code) => code.length === 3),
    facetTable(catalog, both, 'sdg', 'goals', language),
    partnersTable(catalog, both, language),
  ];
}

/** Organisations that are in projects of each, other than the two themselves. */
function partnersTable(catalog: Catalog, both: BothProjects, language: Language): ComparisonTable {
  const { tables, notes } = messagesIn(language).compare;
  const themselves = both.map(({ facet }) => facet?.join(' '));
  const shared = countValues(catalog, both, 'partner', language).filter(
    ({ value, inLeft, inRight }) =>
      inLeft > 0 && inRight > 0 && !themselves.includes(`partner ${value.code}`),
  );
  return {
    id: 'partners',
    title: tables.partners,
    ...(shared.length > MOST ? { note: notes.partners(MOST, shared.length) } : {}),
    rows: valueRows(catalog, both, 'partner', most(shared), language),
  };
}

/** The list of all projects, narrowed to those of one that have a value. */
function narrowedFurther(
  { addresses }: Catalog,
  { facet: own }: ComparedProjects,
  facet: Facet,
  code: string,
  language: Language,
): string | undefined {
  if (own === undefined) return undefined;
  const query = new URLSearchParams([[...own], [facet, code]]);
  return `${addresses.href({ to: 'index', section: 'projects' }, language)}?${query}`;
}
