import { regions } from '#model/codelists/regions.ts';
import type { Grouping } from '#model/grouping.ts';
import { countriesOfRegion, WORLD } from '#model/region-members.ts';

/** Keys of the projects of a region or group of countries, each in the first list that it belongs to. */
export interface RegionProjects {
  /** Those that name the region itself. */
  readonly named: readonly string[];
  /** Those whose benefit falls in a country or a region inside it. */
  readonly inside: readonly string[];
  /** Those in which a country of it takes part, with the benefit elsewhere. */
  readonly partaking: readonly string[];
}

/** What projects say of places, by the code of the place. */
interface PlaceLinks {
  readonly projectsNaming: ReadonlyMap<string, readonly string[]>;
  readonly projectsBenefiting: ReadonlyMap<string, readonly string[]>;
  readonly projectsByCountry: ReadonlyMap<string, readonly string[]>;
  /** Countries that any record touches. */
  readonly touched: ReadonlySet<string>;
}

/**
 * The projects of each M49 region and each group of countries that a project names or that holds a country of the
 * register. The world is there only where a project names it: all would be in it.
 */
export function regionProjects(
  groupings: readonly Grouping[],
  links: PlaceLinks,
): ReadonlyMap<string, RegionProjects> {
  const members: ReadonlyMap<string, readonly string[]> = new Map([
    ...regions.map(({ code }) => [code, countriesOfRegion(code)] as const),
    ...groupings.map(({ key, members: codes }) => [key, codes] as const),
  ]);
  return new Map(
    [...members].flatMap(([code, countries]) => {
      const inside = [...members.keys()].filter((other) => other !== code && isWithin(other, code, members));
      const of = projectsOf(code, inside, countries, links);
      const isThere =
        code === WORLD
          ? of.named.length > 0
          : of.named.length + of.inside.length > 0 || countries.some((country) => links.touched.has(country));
      return isThere ? [[code, of]] : [];
    }),
  );
}

const isWithin = (one: string, other: string, members: ReadonlyMap<string, readonly string[]>): boolean =>
  new Set(members.get(one)).isSubsetOf(new Set(members.get(other)));

function projectsOf(
  code: string,
  inside: readonly string[],
  countries: readonly string[],
  { projectsNaming, projectsBenefiting, projectsByCountry }: PlaceLinks,
): RegionProjects {
  const listed = (lists: ReadonlyMap<string, readonly string[]>, codes: readonly string[]) =>
    new Set(codes.flatMap((one) => lists.get(one) ?? []));
  const named = listed(projectsNaming, [code]);
  const within = listed(projectsBenefiting, countries)
    .union(listed(projectsNaming, inside))
    .difference(named);
  const partaking = listed(projectsByCountry, countries).difference(named).difference(within);
  return { named: [...named], inside: [...within], partaking: [...partaking] };
}
