import { Document, isMap, isScalar, isSeq, type Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { FormField, Input } from './form-field.ts';
import { type FormValue, type FormValues, readRecordText, valueOf } from './record-text.ts';

/** The form of a record’s file. */
export interface RecordForm {
  readonly fields: readonly FormField[];
  /** Whether a text stands after the fields. */
  readonly hasBody: boolean;
}

/** What an editor filled in. */
export interface FilledForm {
  /** What stands in the form, by field; anything, because the form is another’s program. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Each value on its own line, in the quotes that content has. */
const WRITTEN = { lineWidth: 0, singleQuote: true } as const;

/**
 * The file that holds what an editor filled in. Of a file that there was, only what the editor changed is written
 * anew: comments, order, quotes, and fields that the form does not know stay as they are.
 * @param before the file as it was; undefined for a new one
 */
export function writeRecord(before: string | undefined, filled: FilledForm, form: RecordForm): string {
  const { fields, body } =
    before === undefined
      ? { fields: new Document(), body: form.hasBody ? '' : undefined }
      : readRecordText(before, form.hasBody);
  const map = isMap(fields.contents) ? fields.contents : new YAMLMap();
  const changed = mergeParts(map, form.fields, filled.values);
  fields.contents = map;
  const words = filled.body.trim();
  const isSameBody = body === undefined || body.trim() === words;
  if (before !== undefined && !changed && isSameBody) return before;
  const head = fields.toString(WRITTEN);
  if (body === undefined) return head;
  return `---\n${head}---\n${isSameBody ? body : words === '' ? '' : `\n${words}\n`}`;
}

/** Brings a map to the values; true when that changed it. */
function mergeParts(
  map: YAMLMap,
  parts: readonly FormField[],
  values: Readonly<Record<string, unknown>>,
): boolean {
  const changes = parts.map((part) => {
    const node = map.get(part.name, true);
    const now = valueOf(node, part.input);
    const wanted = cleanValue(values[part.name], part.input);
    if (saysSame(now, wanted, part)) return false;
    if (wanted === undefined) return map.delete(part.name);
    const next = mergeNode(node, wanted, part.input);
    if (node === undefined) insert(map, part.name, next, parts);
    else if (next !== node) map.set(part.name, next);
    return true;
  });
  return changes.includes(true);
}

/** The node that holds the value: the one there is, changed, where it can. */
function mergeNode(node: unknown, value: FormValue, input: Input): unknown {
  if (input.kind === 'parts' && isValues(value)) {
    const short = input.parts.find(({ name }) => name === input.short);
    const told = input.parts.filter(({ name, standard }) => (value[name] ?? standard) !== standard);
    const alone = short && told.length === 1 && told[0] === short ? value[short.name] : undefined;
    if (short && alone !== undefined && !isMap(node)) return mergeNode(node, alone, short.input);
    const map = isMap(node) ? node : new YAMLMap();
    // What stood for the whole keeps its quotes and its comment as a part.
    if (short && valueOf(node, input) !== undefined && isScalar(node)) map.set(short.name, node);
    mergeParts(map, input.parts, value);
    return map;
  }
  if (input.kind === 'list' && isList(value)) {
    const seq = isSeq(node) ? node : new YAMLSeq();
    seq.items = mergeItems(seq.items, value, input.item);
    return seq;
  }
  const scalar = isScalar(node) ? node : new Scalar(undefined);
  scalar.value = isYear(value, input) ? Number(value) : value;
  return scalar;
}

/** A year stands without quotes, as editors write it, in a field that takes a date. */
const isYear = (value: FormValue, input: Input): boolean =>
  input.kind === 'text' && (input.form?.problem.startsWith('date') ?? false) && /^\d{4}$/.test(String(value));

/** Each item in the node that it had: the one with the same value, else the same `id` or `source`, else the same place. */
function mergeItems(nodes: readonly unknown[], items: readonly FormValue[], input: Input): unknown[] {
  const left = nodes.map((node) => ({ node, value: valueOf(node, input) }));
  const take = (wanted: (one: (typeof left)[number]) => boolean): unknown => {
    const at = left.findIndex(wanted);
    return at < 0 ? undefined : left.splice(at, 1)[0]?.node;
  };
  const known: unknown[] = items.map((item) => take(({ value }) => isSame(value, item, input)));
  const named = items.map((item, n) => {
    const id = idOf(item);
    return known[n] ?? (id === undefined ? undefined : take(({ value }) => idOf(value) === id));
  });
  return items.map((item, n) => {
    const node = named[n] ?? take(({ node: one }) => one === nodes[n]);
    return isSame(valueOf(node, input), item, input) ? node : mergeNode(node, item, input);
  });
}

const idOf = (value: unknown): FormValue | undefined =>
  isValues(value) ? (value['id'] ?? value['source']) : undefined;

/** Puts a new part where its schema has it among those that are there. */
function insert(map: YAMLMap, name: string, node: unknown, parts: readonly FormField[]): void {
  const order = parts.map((part) => part.name);
  const earlier = new Set(order.slice(0, order.indexOf(name)));
  const after = map.items.findLastIndex((pair) => earlier.has(keyOf(pair)));
  map.set(name, node);
  const [pair] = map.items.splice(-1);
  if (pair) map.items.splice(after + 1, 0, pair);
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** The value as it is to be written, with everything empty left out; undefined when nothing is left. */
function cleanValue(value: unknown, input: Input): FormValue | undefined {
  switch (input.kind) {
    case 'list': {
      if (!Array.isArray(value)) return undefined;
      const items = value
        .map((item: unknown) => cleanValue(item, input.item))
        .filter((item) => item !== undefined);
      return items.length === 0 ? undefined : items;
    }
    case 'parts': {
      if (!isValues(value)) return undefined;
      const parts = input.parts.flatMap((part) => {
        const inner = cleanValue(value[part.name], part.input);
        return inner === undefined ? [] : [[part.name, inner] as const];
      });
      const told = Object.fromEntries(parts);
      return input.parts.every((part) => saysSame(undefined, told[part.name], part)) ? undefined : told;
    }
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
    }
    case 'switch':
      return typeof value === 'boolean' ? value : undefined;
    case 'text':
    case 'choice':
    case 'region':
    case 'key': {
      const text = typeof value === 'number' ? String(value) : value;
      return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
    }
  }
}

const isList = (value: unknown): value is readonly FormValue[] => Array.isArray(value);

const isValues = (value: unknown): value is FormValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a part of a file says what is wanted: what is left out says what is standard. */
const saysSame = (now: FormValue | undefined, wanted: FormValue | undefined, part: FormField): boolean =>
  isSame(now, wanted, part.input) || (now === undefined && wanted === part.standard);

/** Whether two values say the same; texts are compared without the spaces around them. */
function isSame(now: FormValue | undefined, wanted: FormValue | undefined, input: Input): boolean {
  if (typeof now === 'string' && typeof wanted === 'string') return now.trim() === wanted.trim();
  if (input.kind === 'list' && isList(now) && isList(wanted)) {
    return now.length === wanted.length && now.every((item, n) => isSame(item, wanted[n], input.item));
  }
  if (input.kind === 'parts' && isValues(now) && isValues(wanted)) {
    return input.parts.every((part) => saysSame(now[part.name], wanted[part.name], part));
  }
  return now === wanted;
}
