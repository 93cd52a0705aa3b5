import { undeclared } from '#model/codelists/activity-status.ts';
import type { Facet } from '#model/facet.ts';
import type { Project } from '#model/project.ts';
import type { Graph } from './graph.ts';
import { assessmentOn, yearsSpanned } from './project-dates.ts';
import type { Entry } from './records.ts';

/** Keys of projects, in the order of their titles in a language. */
export type Listing = readonly string[];

/** The lists of projects that have pages, in one language. */
export interface Listings {
  readonly all: Listing;
  /** Some of them in the same order. */
  readonly inOrder: (keys: readonly string[]) => Listing;
  /** Projects that have a value, by its code; a value that no project has is not there. */
  readonly by: Readonly<Record<Facet, ReadonlyMap<string, Listing>>>;
}

function listedBy(
  projects: readonly Entry<Project>[],
  valuesOf: (project: Project) => readonly string[],
): ReadonlyMap<string, Listing> {
  const lists = new Map<string, string[]>();
  for (const { key, data } of projects)
    for (const code of new Set(valuesOf(data))) {
      const list = lists.get(code);
      if (list) list.push(key);
      else lists.set(code, [key]);
    }
  return lists;
}

const one = (code: string | undefined): readonly string[] => (code === undefined ? [] : [code]);

/**
 * Lists the projects, given in the order of their titles, under each of their values as of a day. `isOrganization`
 * tells the published organisations from the rest.
 */
export function createListings(
  projects: readonly Entry<Project>[],
  graph: Graph,
  isOrganization: (key: string) => boolean,
  asOf: string,
): Listings {
  const all = projects.map(({ key }) => key);
  const position = new Map(all.map((key, at) => [key, at]));
  const place = (key: string): number => position.get(key) ?? 0;
  const inOrder = (keys: readonly string[]): Listing => keys.toSorted((a, b) => place(a) - place(b));
  const linked = (lists: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Listing> =>
    new Map([...lists].map(([code, keys]) => [code, inOrder(keys)]));
  return {
    all,
    inOrder,
    by: {
      strand: listedBy(projects, ({ strand }) => one(strand)),
      country: linked(graph.projectsByCountry),
      partner: linked(new Map([...graph.projectsByOrganization].filter(([key]) => isOrganization(key)))),
      sector: linked(graph.projectsBySector),
      sdg: linked(graph.projectsBySdg),
      status: listedBy(projects, ({ status }) => one(status?.declared ?? undeclared.code)),
      warning: listedBy(projects, (project) => {
        const { finding, contradicts } = assessmentOn(project, asOf);
        return contradicts ? [finding] : [];
      }),
      year: listedBy(projects, (project) => yearsSpanned(project).map(String)),
      direction: listedBy(projects, ({ direction }) => one(direction)),
      scheme: listedBy(projects, ({ scheme }) => one(scheme)),
      form: listedBy(projects, ({ forms }) => forms),
    },
  };
}
