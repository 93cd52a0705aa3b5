import { IATI_IDENTIFIER_PATTERN } from '#model/iati-identifier.ts';
import type { Organization } from '#model/organization.ts';
import { isIatiScheme } from './codes.ts';
import type { IatiSettings, Register } from './subject.ts';

/** Identifier of a project of the register, `<prefix>-<key>`: it never changes while the key stands. */
export const activityIdentifier = (
  { activityPrefix, reportingOrganization }: IatiSettings,
  key: string,
): string => `${activityPrefix ?? reportingOrganization.identifier}-${key}`;

/**
 * The organisation's own IATI identifier, from its record or else from `site.yaml`. None is ever made up for it:
 * an identifier is given by a register or by the organisation itself.
 */
export function organizationIdentifier(
  { settings }: Pick<Register, 'settings'>,
  key: string,
  { identifiers }: Organization,
): string | undefined {
  const own = identifiers.find(({ scheme, id }) => isIatiScheme(scheme) && IATI_IDENTIFIER_PATTERN.test(id));
  return (
    own?.id ?? settings.organizationIdentifiers.find(({ organization }) => organization === key)?.identifier
  );
}
