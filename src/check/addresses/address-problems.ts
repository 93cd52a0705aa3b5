import { addressMessages } from '#i18n/editor/address-messages.ts';
import type { EditorLanguage } from '#i18n/editor/messages.ts';
import type { RuleProblem } from '../content.ts';
import type { ParsedFile } from '../parse-file.ts';
import { type Former, formerProblems } from './former-problems.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { vanished } from './vanished.ts';

/** What keeps an address from leading anywhere: one that vanished, one that leads to nothing or round and round. */
export function addressProblems(
  files: readonly ParsedFile[],
  site: SiteAddresses,
  language: EditorLanguage,
): readonly RuleProblem[] {
  const messages = addressMessages(language);
  const former = files
    .filter((file) => file.type === 'formerAddresses')
    .flatMap((file) => (file.data ?? []).map((entry, at): Former => ({ entry, file, at })));
  return [
    ...former.flatMap((one) => formerProblems(one, former, site, messages)),
    ...files
      .filter(({ role }) => role.kind === 'addresses')
      .flatMap((file) => vanished(file, files, former, site, messages)),
  ];
}
