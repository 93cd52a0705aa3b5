import type { Project } from '#model/project.ts';
import type { Catalog } from '../catalog.ts';
import { isCountryCode } from '../graph.ts';

/** What a participant does; a contributor is one who gives an amount. */
export type PartnerRole = Project['participants'][number]['role'] | 'contributor';

/** In how many projects an organisation or a country takes part, and as what. */
export interface PartnerTally {
  readonly key: string;
  readonly projects: number;
  /** The roles, those of the most projects first. */
  readonly roles: readonly { readonly role: PartnerRole; readonly projects: number }[];
}

export interface PartnerTallies {
  /** Those with a page. */
  readonly organizations: readonly PartnerTally[];
  /** Countries that take part themselves, or through what is theirs. */
  readonly countries: readonly PartnerTally[];
}

/**
 * Who takes part in the projects, those with the most projects first; each project counts once for each partner. What
 * the organisations `left` do counts for nobody.
 */
export function tallyPartners(
  catalog: Catalog,
  projects: readonly string[],
  left: readonly string[] = [],
): PartnerTallies {
  const organizations = new Map<string, Map<PartnerRole, Set<string>>>();
  const countries = new Map<string, Map<PartnerRole, Set<string>>>();
  for (const project of projects)
    for (const { organization, country, role } of partsIn(catalog, project)) {
      if (organization !== undefined && left.includes(organization)) continue;
      if (organization !== undefined) add(organizations, organization, role, project);
      if (country !== undefined) add(countries, country, role, project);
    }
  return { organizations: tallied(organizations), countries: tallied(countries) };
}

interface Part {
  readonly organization: string | undefined;
  readonly country: string | undefined;
  readonly role: PartnerRole;
}

function partsIn({ find }: Catalog, key: string): readonly Part[] {
  const { participants, amounts } = find.project.get(key).data;
  const part = (
    { organization, country }: { organization?: string | undefined; country?: string | undefined },
    role: PartnerRole,
  ): Part => {
    const record = organization === undefined ? undefined : find.organization.maybe(organization);
    const own = record?.data.country;
    return {
      organization: record?.key,
      country: country ?? (isCountryCode(own) ? own : undefined),
      role,
    };
  };
  return [
    ...participants.map((participant) => part(participant, participant.role)),
    ...amounts.flatMap(({ contributor }) => (contributor ? [part(contributor, 'contributor')] : [])),
  ];
}

function add(
  to: Map<string, Map<PartnerRole, Set<string>>>,
  key: string,
  role: PartnerRole,
  project: string,
): void {
  const roles = to.get(key) ?? new Map<PartnerRole, Set<string>>();
  to.set(key, roles);
  roles.set(role, (roles.get(role) ?? new Set()).add(project));
}

const tallied = (
  found: ReadonlyMap<string, ReadonlyMap<PartnerRole, ReadonlySet<string>>>,
): readonly PartnerTally[] =>
  [...found]
    .map(([key, roles]) => ({
      key,
      projects: new Set([...roles.values()].flatMap((projects) => [...projects])).size,
      roles: [...roles]
        .map(([role, projects]) => ({ role, projects: projects.size }))
        .toSorted((a, b) => b.projects - a.projects),
    }))
    .toSorted((a, b) => b.projects - a.projects || (a.key < b.key ? -1 : 1));
