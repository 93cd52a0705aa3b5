import type { ParticipantRole } from '#model/project.ts';
import type { Catalog } from '../catalog.ts';
import { type Actor, actorOf } from './actors.ts';

/** Roles that come to the same for a reader, in the order in which what is given passes on. */
export const roleGroups = {
  funder: ['funder'],
  provider: ['first-provider', 'second-provider'],
  channel: ['extending', 'accountable'],
  implementing: ['implementing'],
  partner: ['partner'],
  recipient: ['recipient'],
} as const satisfies Readonly<Record<string, readonly ParticipantRole[]>>;

export type RoleGroup = keyof typeof roleGroups;

/** In how many projects one takes part, and in how many of them in each kind of role. */
export interface RoleTally {
  readonly actor: Actor;
  readonly projects: number;
  readonly counts: Readonly<Record<RoleGroup, number>>;
}

/** Counts each project once for each who takes part in it, and once in each of its roles; those with the most first. */
export function tallyRoles(
  catalog: Pick<Catalog, 'site' | 'find'>,
  projects: readonly string[],
): readonly RoleTally[] {
  const taking = new Map<Actor, { readonly key: string; readonly role: ParticipantRole }[]>();
  for (const key of projects)
    for (const participant of catalog.find.project.get(key).data.participants) {
      const actor = actorOf(catalog, participant);
      const part = { key, role: participant.role };
      const known = taking.get(actor);
      if (known) known.push(part);
      else taking.set(actor, [part]);
    }
  return [...taking]
    .map(([actor, parts]) => {
      const count = (roles: readonly ParticipantRole[]): number =>
        new Set(parts.filter(({ role }) => roles.includes(role)).map(({ key }) => key)).size;
      return {
        actor,
        projects: new Set(parts.map(({ key }) => key)).size,
        counts: {
          funder: count(roleGroups.funder),
          provider: count(roleGroups.provider),
          channel: count(roleGroups.channel),
          implementing: count(roleGroups.implementing),
          partner: count(roleGroups.partner),
          recipient: count(roleGroups.recipient),
        },
      };
    })
    .toSorted((a, b) => b.projects - a.projects || (a.actor < b.actor ? -1 : 1));
}
