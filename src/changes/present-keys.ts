import type * as z from 'zod';
import { fieldOf, partOf } from '#model/field.ts';
import { isFields } from './read-fields.ts';

/** The key that a record has now, by `collection/key` of each that it had. */
export type PresentKeys = ReadonlyMap<string, string>;

/** A record and the keys that it says it had. */
interface RenamedRecord {
  readonly collection: string;
  readonly key: string;
  readonly former: readonly string[];
}

/** Under which keys the records are known now; what one is called now is never a former name of another. */
export function presentKeys(records: readonly RenamedRecord[]): PresentKeys {
  const present = new Set(records.map(({ collection, key }) => `${collection}/${key}`));
  const all = records.flatMap(({ collection, key, former }) =>
    former.map((name): readonly [string, string] => [`${collection}/${name}`, key]),
  );
  return new Map(all.filter(([name]) => !present.has(name)));
}

/** The data as the schema reads it, with each key of a record as it is now. */
export function fieldsInPresentKeys(schema: z.core.$ZodType, data: unknown, keys: PresentKeys): unknown {
  if (keys.size === 0) return data;
  const { core, values } = fieldOf(schema);
  if (typeof data === 'string') return keys.get(`${values}/${data}`) ?? data;
  const part = (name: PropertyKey, value: unknown): unknown => {
    const inner = partOf(core, name);
    return inner ? fieldsInPresentKeys(inner, value, keys) : value;
  };
  if (Array.isArray(data)) {
    const items = data.map((item: unknown, n) => part(n, item));
    // Of two records that became one, a list names one.
    return items.some((item, n) => typeof item === 'string' && item !== data[n])
      ? [...new Set(items)]
      : items;
  }
  if (!isFields(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, part(name, value)]));
}

const collectionOf: Readonly<Record<string, string>> = {
  concept: 'concepts',
  project: 'projects',
  organization: 'organizations',
};

/** The text with the keys in its links and citations as they are now. */
export function textInPresentKeys(text: string, keys: PresentKeys): string {
  if (keys.size === 0) return text;
  return text
    .replace(
      /\b(concept|project|organization):([a-z0-9-]+)/gi,
      (link, scheme: string, key: string) =>
        renamed(`${collectionOf[scheme.toLowerCase()]}/${key}`, keys, `${scheme}:`) ?? link,
    )
    .replace(/\[@[^[\]]+\]/g, (citations) =>
      citations.replace(
        /((?:^\[|;\s*)@)([a-z0-9-]+)/g,
        (citation, mark: string, key: string) => renamed(`sources/${key}`, keys, mark) ?? citation,
      ),
    );
}

function renamed(name: string, keys: PresentKeys, mark: string): string | undefined {
  const key = keys.get(name);
  return key === undefined ? undefined : mark + key;
}
