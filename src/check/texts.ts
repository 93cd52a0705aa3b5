import { type TextValue, textsOf } from '#model/field.ts';
import type { ParsedFile } from './parse-file.ts';
import { schemas } from './record-schemas.ts';

// Several rules look at the same texts.
const found = new WeakMap<ParsedFile, readonly TextValue[]>();

/** Every text in the fields of a file that can be read. */
export function textsIn(file: ParsedFile): readonly TextValue[] {
  if (file.type === 'other' || !file.legible) return [];
  const known = found.get(file);
  if (known) return known;
  const texts = textsOf(schemas[file.type], file.legible.data);
  found.set(file, texts);
  return texts;
}
