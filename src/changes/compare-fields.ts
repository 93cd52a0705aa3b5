import * as z from 'zod';
import { fieldNames, fieldOf, partOf } from '#model/field.ts';
import { cut, differingParts } from './excerpt.ts';
import { matchItems } from './match-items.ts';
import { fieldsInPresentKeys, type PresentKeys } from './present-keys.ts';
import { isFields, readFields } from './read-fields.ts';
import type { FieldChange, Item, Value } from './record-changes.ts';

type Schema = z.core.$ZodType;

/** Written for programs: they say nothing of what the record is about. */
const unspoken: ReadonlySet<string> = new Set(['imported.written', 'redirectFrom']);

/** Characters of a value, or of the part of it that changed, that are still read at a glance. */
const LONGEST_VALUE = 90;

/** The facts that differ between two versions of a record, in the order of the schema. */
export function compareFields(
  schema: Schema,
  before: unknown,
  after: unknown,
  keys: PresentKeys = new Map(),
): readonly FieldChange[] {
  const read = (raw: unknown): unknown => fieldsInPresentKeys(schema, readFields(schema, raw), keys);
  return changesIn(schema, read(before), read(after), []);
}

function changesIn(
  schema: Schema,
  before: unknown,
  after: unknown,
  path: readonly string[],
  item?: Item,
): readonly FieldChange[] {
  if (unspoken.has(path.join('.'))) return [];
  const { core, layers } = fieldOf(schema);
  const [was, is] = [withDefault(layers, before), withDefault(layers, after)];
  const place = { path, ...(item ? { item } : {}) };
  if (Array.isArray(was) || Array.isArray(is)) {
    const [old, young] = [asList(was), asList(is)];
    const { pairs, added, removed } = matchItems(old, young);
    const element = partOf(core, 0);
    const within = pairs.flatMap(([a, b]) => (element ? changesIn(element, a, b, path, itemOf(b)) : []));
    if (added.length + removed.length === 0) return within;
    const change: FieldChange = {
      kind: 'list',
      ...place,
      added: added.flatMap(listed),
      removed: removed.flatMap(listed),
    };
    return change.added.length + change.removed.length === 0 ? within : [change, ...within];
  }
  if (isFields(was) || isFields(is)) {
    const [old, young] = [isFields(was) ? was : {}, isFields(is) ? is : {}];
    return namesOf(core, old, young).flatMap((name) => {
      const part = partOf(core, name);
      // The name of an item binds it to its translation, but for an identifier, which is a fact.
      if (!part || (name === 'id' && item && !('scheme' in item))) return [];
      return changesIn(part, old[name], young[name], [...path, name], item);
    });
  }
  const [old, young] = [valueOf(was), valueOf(is)];
  return old === young ? [] : [{ kind: 'value', ...place, ...shownValues(old, young) }];
}

/** Both values short enough to be shown; neither where a long text changed in too many places to show. */
function shownValues(
  before: Value | undefined,
  after: Value | undefined,
): { readonly before?: Value; readonly after?: Value } {
  if (before !== undefined && after !== undefined) {
    const isLong = [before, after].some((value) => typeof value === 'string' && value.length > LONGEST_VALUE);
    return isLong ? (differingParts(String(before), String(after), LONGEST_VALUE) ?? {}) : { before, after };
  }
  if (before !== undefined) return { before: shortened(before) };
  return after === undefined ? {} : { after: shortened(after) };
}

/** The names that the schema knows; in a table of free names, those that either version has. */
function namesOf(core: Schema, before: object, after: object): readonly string[] {
  const known = fieldNames(core);
  const free = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return [...known, ...free.filter((name) => !known.includes(name))];
}

function withDefault(layers: readonly Schema[], value: unknown): unknown {
  if (value !== undefined && value !== null) return value;
  const preset = layers.find((layer) => layer instanceof z.core.$ZodDefault);
  return preset instanceof z.core.$ZodDefault ? preset._zod.def.defaultValue : undefined;
}

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const valueOf = (value: unknown): Value | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;

const shortened = (value: Value): Value => (typeof value === 'string' ? cut(value, LONGEST_VALUE) : value);

function listed(value: unknown): readonly (Value | Item)[] {
  if (isFields(value)) return [itemOf(value)];
  const one = valueOf(value);
  return one === undefined ? [] : [shortened(one)];
}

/** The single values of an item: enough to name it. */
const itemOf = (fields: unknown): Item =>
  Object.fromEntries(
    Object.entries(isFields(fields) ? fields : {}).flatMap(([name, value]) => {
      const one = valueOf(value);
      return one === undefined ? [] : [[name, shortened(one)]];
    }),
  );
