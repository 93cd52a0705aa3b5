import { type EditingMessages } from '#i18n/editor/editing-messages.ts';
import type { Content } from '#check/content.ts';
import { addressesOf } from '#check/rules/addresses.ts';
import { recordsIn } from '#check/content.ts';
import { type Collection, KEY_PATTERN, keyFrom } from '#model/key.ts';
import { isReserved } from '#model/reserved.ts';

/**
 * Why a record of the collection cannot have the key, in the words of the check; undefined where it can.
 * @param own present key of the record, where it has one
 */
export function keyProblem(
  content: Content,
  collection: Collection,
  key: string,
  words: EditingMessages,
  own?: string,
): string | undefined {
  const { messages } = content;
  if (!KEY_PATTERN.test(key)) {
    const meant = keyFrom(key);
    const what = messages.shape.notAKey(key);
    return meant === '' ? what : `${what} ${messages.didYouMean(meant)}`;
  }
  if (isReserved(key)) return messages.rules.reserved(key);
  const records = recordsIn(content).filter(({ role }) => role.collection === collection);
  const others = records.filter(({ role }) => role.key !== own);
  const same = others.find(({ role }) => role.key === key);
  if (same) return words.key.taken(key, same.file.path);
  const record = records.find(({ role }) => role.key === own);
  // A record with a slug does not take its address from its key.
  const languages = record
    ? addressesOf(record, content).flatMap(({ path, language }) => (path ? [] : [language]))
    : content.siteLanguages;
  const neighbour = others
    .flatMap((other) => addressesOf(other, content))
    .find(({ text, language }) => text === key && languages.includes(language));
  if (neighbour) return messages.rules.duplicateAddress(key, neighbour.file.file.path);
  const former = others.find((file) => file.legible?.data.redirectFrom.includes(key));
  return former && words.key.former(key, former.file.path);
}
