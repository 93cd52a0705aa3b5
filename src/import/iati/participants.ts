import { participantRoles } from '#model/codelists/participant-roles.ts';
import { roleOfCode } from '#formats/iati/codes.ts';
import { KEY_PATTERN } from '#model/key.ts';
import type { DraftParticipant } from '../draft.ts';
import type { ActivityReader } from './activity-reader.ts';
import { partyOf } from './parties.ts';

type Role = DraftParticipant['role'];

const roles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...Object.entries(roleOfCode),
  // Version 1 spells them out.
  ...Object.values(roleOfCode).map((role): [string, Role] => [role, role]),
  ['funding', 'funder'],
]);

/** Who takes part, in the roles of IATI or in those that a mark of ours gives. */
export function participantsOf(reader: ActivityReader): readonly DraftParticipant[] {
  const { element, ledger, isOurs } = reader;
  const all = [...element.children('participating-org'), ...element.children('marks:participant')];
  return all.flatMap((organisation): readonly DraftParticipant[] => {
    const code = organisation.attribute('role');
    const mark = isOurs ? organisation.attribute('marks:role') : undefined;
    const id = organisation.attribute('marks:id');
    const party = partyOf(organisation, reader);
    const role =
      participantRoles.find((entry) => entry.code === mark)?.code ?? roles.get(code?.toLowerCase() ?? '');
    if (role === undefined) {
      const who = party.names[0]?.text ?? party.identifier ?? '';
      ledger.lose('unknownCode', organisation, `${organisation.path}/@role`, `${code ?? ''} ${who}`);
      return [];
    }
    return [{ party, role, ...(id !== undefined && KEY_PATTERN.test(id) ? { id } : {}) }];
  });
}
