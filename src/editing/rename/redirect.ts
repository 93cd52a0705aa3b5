import { isMap, isNode, isScalar, isSeq, type YAMLSeq } from 'yaml';
import type { Edit } from '../text-edit.ts';
import { keyAsYaml, placeOf, retyped } from './field-references.ts';
import type { WrittenFields } from './written-fields.ts';

/**
 * What makes the former key of a record lead to it: it joins the list there is, in the style of that list; the new
 * key leaves it where it was one of the former ones. Undefined where the list is not one.
 */
export function redirectEdits(fields: WrittenFields, from: string, to: string): readonly Edit[] | undefined {
  const pair = isMap(fields.root)
    ? fields.root.items.find(({ key }) => isScalar(key) && key.value === 'redirectFrom')
    : undefined;
  if (!pair) return addedField(fields, `redirectFrom:${fields.lineEnd}  - ${keyAsYaml(from)}`);
  const list: unknown = pair.value;
  if (!isSeq(list)) return undefined;
  if (list.items.some((item) => isScalar(item) && item.value === from)) return [];
  const own = list.items.find((item) => isScalar(item) && item.value === to);
  if (isScalar(own)) {
    const place = placeOf(own);
    const text = place && retyped(fields.text.slice(place.start, place.end), to, from);
    return place && text !== undefined ? [{ ...place, text }] : undefined;
  }
  return addedItem(fields, list, keyAsYaml(from));
}

/** A field added after all others. */
export function addedField({ text, lineEnd }: WrittenFields, lines: string): readonly Edit[] {
  const before = text === '' || /[\r\n]$/.test(text) ? '' : lineEnd;
  return [{ start: text.length, end: text.length, text: `${before}${lines}${lineEnd}` }];
}

function addedItem(
  { text, lineEnd }: WrittenFields,
  list: YAMLSeq,
  item: string,
): readonly Edit[] | undefined {
  const last: unknown = list.items.at(-1);
  const end = isNode(last) ? last.range?.[1] : undefined;
  if (list.flow === true) {
    const start = end ?? (list.range?.[0] ?? 0) + 1;
    return [{ start, end: start, text: end === undefined ? item : `, ${item}` }];
  }
  const begin = isNode(last) ? last.range?.[0] : undefined;
  if (begin === undefined || end === undefined) return undefined;
  const line = text.lastIndexOf('\n', begin) + 1;
  const mark = /^\s*- +/.exec(text.slice(line, begin))?.[0];
  if (mark === undefined) return undefined;
  // After whatever comment the line has.
  const next = /\r?\n/.exec(text.slice(end));
  const start = next ? end + next.index : text.length;
  return [{ start, end: start, text: `${lineEnd}${mark}${item}` }];
}
