import type { ParticipantRole, Project } from '#model/project.ts';
import type { Catalog } from '../catalog.ts';
import { type Actor, actorOf, perspectiveActor } from './actors.ts';
import type { StrandOrNone } from './by-strand.ts';

/** What goes from one to another in the projects of a strand. */
export interface Flow {
  readonly provider: Actor;
  readonly strand: StrandOrNone;
  readonly recipient: Actor;
  /** Projects, with the fractions of those that are shared. */
  readonly projects: number;
}

type Records = Pick<Catalog, 'site' | 'find'>;

/** Who gives of their own. Those who extend, account for or carry out what others give are channels, and not counted. */
const providing: readonly ParticipantRole[] = ['funder', 'first-provider', 'second-provider'];

/** The flows of the projects, the greatest first: each project counts as one in all, shared among those on each side. */
export function tallyFlows(catalog: Records, projects: readonly string[]): readonly Flow[] {
  const flows = new Map<string, Flow>();
  for (const key of projects)
    for (const flow of flowsOf(catalog, catalog.find.project.get(key).data)) {
      const name = [flow.provider, flow.strand, flow.recipient].join(' ');
      flows.set(name, { ...flow, projects: flow.projects + (flows.get(name)?.projects ?? 0) });
    }
  return [...flows]
    .toSorted(([a, one], [b, other]) => other.projects - one.projects || (a < b ? -1 : 1))
    .map(([, flow]) => flow);
}

/**
 * The flows of a project, which add up to one: each provider’s equal share goes in equal parts to the recipients. One
 * of both gives to the others, and to itself only where there is no other.
 */
export function flowsOf(catalog: Records, project: Project): readonly Flow[] {
  const { providers, recipients } = sidesOf(catalog, project);
  return providers.flatMap((provider) => {
    const others = recipients.filter((recipient) => recipient !== provider);
    const receiving = others.length > 0 ? others : recipients;
    return receiving.map((recipient) => ({
      provider,
      strand: project.strand ?? ('none' as const),
      recipient,
      projects: 1 / providers.length / receiving.length,
    }));
  });
}

/** Who gives and who receives. Where nobody is named, the strand says on which side the site’s perspective is. */
function sidesOf(
  catalog: Records,
  project: Project,
): { readonly providers: readonly Actor[]; readonly recipients: readonly Actor[] } {
  const inRoles = (roles: readonly ParticipantRole[]): readonly Actor[] =>
    project.participants
      .filter(({ role }) => roles.includes(role))
      .map((participant) => actorOf(catalog, participant));
  const own = perspectiveActor(catalog);
  const providers = inRoles(providing);
  const recipients = inRoles(['recipient']);
  const benefiting = project.countries.map((country): Actor => `country:${country}`);
  if (project.strand === 'horizontal') {
    const equals = distinct([...inRoles(['partner']), own]);
    const receiving = distinct([...recipients, ...equals]);
    const isAlone = distinct([...receiving, ...benefiting]).length === 1;
    const other: readonly Actor[] = isAlone ? ['unknown'] : receiving.length === 1 ? benefiting : [];
    return {
      providers: distinct([...providers, ...equals, ...(isAlone && providers.length === 0 ? other : [])]),
      recipients: distinct([...receiving, ...other]),
    };
  }
  const receiving = firstNamed(
    recipients.filter((recipient) => recipient !== 'unrecorded'),
    benefiting,
    recipients,
    project.strand === 'recipient' || project.strand === 'dual' ? [own] : [],
  );
  const isGiving =
    project.strand === 'provider' ||
    (project.strand === 'dual' && receiving.some((recipient) => recipient !== own));
  return { providers: firstNamed(providers, isGiving ? [own] : []), recipients: receiving };
}

const distinct = (actors: readonly Actor[]): readonly Actor[] => [...new Set(actors)];

/** The first of the lists that names somebody. */
const firstNamed = (...lists: readonly (readonly Actor[])[]): readonly Actor[] =>
  distinct(lists.find(({ length }) => length > 0) ?? ['unknown']);

type Side = 'provider' | 'recipient';

/** Projects of each actor on a side of the flows, the greatest first. */
export function totalsOf(flows: readonly Flow[], side: Side): ReadonlyMap<Actor, number> {
  const totals = new Map<Actor, number>();
  for (const flow of flows) totals.set(flow[side], (totals.get(flow[side]) ?? 0) + flow.projects);
  return new Map([...totals].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)));
}
