import { isUnstated, type PartialDate, type Unstated } from '#model/partial-date.ts';
import type { Project } from '#model/project.ts';
import type { Catalog } from '../catalog.ts';

/** What a record says of a field: as published, as read by a researcher, looked for and not known, no meaning, nothing. */
export const knowledge = ['stated', 'inferred', 'unknown', 'not-applicable', 'missing'] as const;
export type Knowledge = (typeof knowledge)[number];

/** The best of several: what is published before what is inferred, and either before what is not known. */
const best = (found: readonly Knowledge[]): Knowledge =>
  knowledge.find((kind) => found.includes(kind)) ?? 'missing';

const ofValue = (value: PartialDate | Unstated | undefined, basis: Knowledge = 'stated'): Knowledge =>
  value === undefined ? 'missing' : isUnstated(value) ? value : basis;

const ofDates = (dates: readonly Project['dates'][keyof Project['dates']][]): Knowledge =>
  best(dates.map((date) => ofValue(date?.value, date?.basis)));

const ofList = (items: readonly unknown[]): Knowledge => (items.length > 0 ? 'stated' : 'missing');

/** What a project’s record says of each field. */
const fields = [
  ['start', ({ dates }) => ofDates([dates.actualStart, dates.plannedStart])],
  ['end', ({ dates }) => ofDates([dates.actualEnd, dates.plannedEnd])],
  [
    'status',
    ({ status }) => (status?.declared !== undefined ? 'stated' : status?.inferred ? 'inferred' : 'missing'),
  ],
  ['statusDate', ({ status }) => ofValue(status?.asOf)],
  [
    'place',
    ({ countries, regions, scope }) =>
      scope === 'unspecified' ? 'unknown' : ofList([...countries, ...regions, ...(scope ? [scope] : [])]),
  ],
  ['sector', ({ sectors }) => best(sectors.map(({ basis }) => basis))],
  ['sdg', ({ sdg }) => sdg?.basis ?? 'missing'],
  [
    'financing',
    ({ financing }) =>
      financing === undefined
        ? 'missing'
        : financing === 'unknown' || financing === 'not-applicable'
          ? financing
          : 'stated',
  ],
  ['amount', ({ amounts }) => ofList(amounts)],
  ['results', ({ results }) => ofList(results)],
  ['documents', ({ documents }) => ofList(documents)],
] as const satisfies readonly (readonly [field: string, of: (project: Project) => Knowledge])[];

export type KnownField = (typeof fields)[number][0];

/** Of how many projects a field is known, and in which way: as many numbers as `knowledge` has kinds. */
export interface FieldTally {
  readonly field: KnownField;
  readonly counts: readonly number[];
  /** Published or inferred. */
  readonly known: number;
}

/** Counts each project once in each field; the fields that are known of the most projects first. */
export function tallyKnownFields({ find }: Catalog, projects: readonly string[]): readonly FieldTally[] {
  const data = projects.map((key) => find.project.get(key).data);
  return fields
    .map(([field, of]): FieldTally => {
      const found = data.map((project): Knowledge => of(project));
      return {
        field,
        counts: knowledge.map((kind) => found.filter((one) => one === kind).length),
        known: found.filter((one) => one === 'stated' || one === 'inferred').length,
      };
    })
    .toSorted((a, b) => b.known - a.known);
}
