import type { Catalog } from './catalog.ts';
import { isCountryCode } from './graph.ts';

/** The country from which the site looks; that of the organisation where it is one. */
export function perspectiveCountry({ site, find }: Pick<Catalog, 'site' | 'find'>): string | undefined {
  const { country, organization } = site.perspective;
  if (country !== undefined) return country;
  const home = organization === undefined ? undefined : find.organization.maybe(organization)?.data.country;
  return isCountryCode(home) ? home : undefined;
}
