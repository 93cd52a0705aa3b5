import type { Participant } from '#model/project.ts';
import type { Catalog } from '../catalog.ts';
import { isCountryCode } from '../graph.ts';

/**
 * Who acts in a project: a country, an organisation of none, all who take part without a record or a country, or
 * somebody who is not known.
 */
export type Actor = `country:${string}` | `organization:${string}` | 'unrecorded' | 'unknown';

type Records = Pick<Catalog, 'site' | 'find'>;

/** For whom the participant acts: an organisation for its country where it has one, but the site’s own for itself. */
export function actorOf(
  catalog: Records,
  { organization, country }: Pick<Participant, 'organization' | 'country'>,
): Actor {
  if (organization === undefined) return country === undefined ? 'unrecorded' : `country:${country}`;
  const record = catalog.find.organization.maybe(organization);
  if (!record) return 'unrecorded';
  const home = record.data.country;
  const isOwn = organization === catalog.site.perspective.organization;
  return isOwn || !isCountryCode(home) ? `organization:${organization}` : `country:${home}`;
}

/** The country or organisation from which the site looks. */
export function perspectiveActor({ site: { perspective }, find }: Records): Actor {
  if (perspective.country !== undefined) return `country:${perspective.country}`;
  const { organization } = perspective;
  if (organization === undefined) return 'unknown';
  return find.organization.maybe(organization) ? `organization:${organization}` : 'unrecorded';
}
