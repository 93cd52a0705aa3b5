import type { Content, RecordFile } from '#check/content.ts';
import { recordsIn } from '#check/content.ts';
import { addressesOf } from '#check/rules/addresses.ts';
import { knownLanguages, messagesIn } from '#i18n/languages.ts';
import { type Collection, collections } from '#model/key.ts';

/** Names of the collections, as in the paths of files and in the addresses of pages in every language. */
const collectionNamed: ReadonlyMap<string, Collection> = new Map(
  collections.flatMap((collection): [string, Collection][] => [
    [collection, collection],
    ...(collection === 'pages'
      ? []
      : knownLanguages.map((language): [string, Collection] => [
          messagesIn(language).routes[collection],
          collection,
        ])),
  ]),
);

/**
 * The records that an editor may mean: by the path of a file, the address of a page, `collection/key`, or a key alone.
 * More than one where a key alone is that of several.
 */
export function recordsNamed(given: string, content: Content): readonly RecordFile[] {
  const parts = pathOf(given)
    .split('/')
    .filter((part) => part !== '');
  const name = (parts.at(-1) ?? '').replace(/(?:\.[a-z]{2,3})?\.(?:mdx|yaml|md|json)$/, '');
  const collection = collectionNamed.get(parts.at(-2) ?? '');
  // Pages of the site itself have nothing before their name but the language.
  const isBare = collection === undefined;
  const records = recordsIn(content).filter(({ role }) => isBare || role.collection === collection);
  const byKey = records.filter(({ role }) => role.key === name);
  if (byKey.length > 0) return byKey;
  return records.filter((record) => addressesOf(record, content).some(({ text }) => text === name));
}

function pathOf(given: string): string {
  const text = given.trim().replaceAll('\\', '/');
  return URL.canParse(text) && /^https?:/.test(text) ? decodeURIComponent(new URL(text).pathname) : text;
}
