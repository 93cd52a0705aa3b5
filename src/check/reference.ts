import { type Collection, collections } from '#model/key.ts';
import { regions } from '#model/codelists/regions.ts';
import type { Content } from './content.ts';
import type { Problem } from './finding.ts';
import type { ParsedFile } from './parse-file.ts';
import { nearestRecord } from './nearest.ts';
import { acceptedFor, asListed } from './value-lists.ts';

export const isCollection = (name: string | undefined): name is Collection =>
  collections.some((collection) => collection === name);

/** True for a file that is published, or translates one that is. */
export const isPublished = ({ role }: ParsedFile, content: Content): boolean =>
  'collection' in role && !content.drafts.has(`${role.collection}/${role.key}`);

/** True when the record exists. */
export const hasRecord = (content: Content, collection: Collection, key: string): boolean =>
  content.keys[collection].has(key);

/**
 * True when all that the content says of a collection can be read, so that what nothing names can be said to be
 * named by nothing.
 */
export function isNamedThroughout(
  content: Content,
  collection: Collection,
  named: Iterable<string>,
): boolean {
  const isLegible = content.files.every(
    (file) => file.type === 'other' || (file.legible && file.refused.length === 0),
  );
  return isLegible && [...named].every((key) => hasRecord(content, collection, key));
}

// A record that was renamed is missed in every file that names it: it is looked for once.
const told = new WeakMap<Content, Map<string, Problem>>();

/** A key that names no record, told with the nearest that does. */
export function unknownRecord(content: Content, collection: Collection, key: string): Problem {
  const known = told.get(content) ?? new Map<string, Problem>();
  told.set(content, known);
  const name = `${collection}/${key}`;
  const problem = known.get(name) ?? tellUnknown(content, collection, key);
  known.set(name, problem);
  return problem;
}

function tellUnknown(content: Content, collection: Collection, key: string): Problem {
  const { messages, language } = content;
  const known = [...content.keys[collection].values()];
  return {
    rule: 'unknown-key',
    what: messages.rules.unknownKey(key, messages.records[collection]),
    accepted: acceptedFor(
      key,
      known.map(({ value, names }) => ({
        value,
        names,
        label: { es: names?.[0] ?? '', en: names?.[0] ?? '' },
      })),
      language,
    ),
    nearest: nearestRecord(key, known),
  };
}

/** Regions that a project may name: those of M49, and the groups of this content. */
export function knownRegions(content: Pick<Content, 'groupings'>) {
  const groups = content.groupings.flatMap((file) => file.legible?.data ?? []);
  return [
    ...asListed(regions),
    ...groups.map(({ key, names }) => ({
      value: key,
      label: { es: names.es, en: names['en'] ?? names.es },
      names: Object.values(names),
    })),
  ];
}
