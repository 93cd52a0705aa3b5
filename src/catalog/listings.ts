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

/** What is worked out when it is first asked for, and then kept. */
function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Lists the projects under each of their values as of a day; each list is made when it is first asked for.
 * @param inOrder the projects, in the order of their titles
 * @param isOrganization tells the published organisations from the rest
 */
export function createListings(
  inOrder: () => readonly Entry<Project>[],
  graph: Graph,
  isOrganization: (key: string) => boolean,
  asOf: string,
): Listings {
  const projects = onDemand(inOrder);
  const all = onDemand(() => projects().map(({ key }) => key));
  const positions = onDemand(() => new Map(all().map((key, at) => [key, at])));
  const sorted = (keys: readonly string[]): Listing => {
    const place = positions();
    return keys.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  };
  const linked = (lists: () => ReadonlyMap<string, readonly string[]>) =>
    onDemand(
      (): ReadonlyMap<string, Listing> => new Map([...lists()].map(([code, keys]) => [code, sorted(keys)])),
    );
  const listed = (valuesOf: (project: Project) => readonly string[]) =>
    onDemand(() => listedBy(projects(), valuesOf));
  const by: Readonly<Record<Facet, () => ReadonlyMap<string, Listing>>> = {
    strand: listed(({ strand }) => one(strand)),
    country: linked(() => graph.projectsByCountry),
    partner: linked(() => new Map([...graph.projectsByOrganization].filter(([key]) => isOrganization(key)))),
    sector: linked(() => graph.projectsBySector),
    sdg: linked(() => graph.projectsBySdg),
    status: listed(({ status }) => one(status?.declared ?? undeclared.code)),
    warning: listed((project) => {
      const { finding, contradicts } = assessmentOn(project, asOf);
      return contradicts ? [finding] : [];
    }),
    year: listed((project) => yearsSpanned(project).map(String)),
    direction: listed(({ direction }) => one(direction)),
    scheme: listed(({ scheme }) => one(scheme)),
    form: listed(({ forms }) => forms),
  };
  return {
    get all() {
      return all();
    },
    inOrder: sorted,
    by: {
      get strand() {
        return by.strand();
      },
      get country() {
        return by.country();
      },
      get partner() {
        return by.partner();
      },
      get sector() {
        return by.sector();
      },
      get sdg() {
        return by.sdg();
      },
      get status() {
        return by.status();
      },
      get warning() {
        return by.warning();
      },
      get year() {
        return by.year();
      },
      get direction() {
        return by.direction();
      },
      get scheme() {
        return by.scheme();
      },
      get form() {
        return by.form();
      },
    },
  };
}
