import { type TextValue, textsOf } from '#model/field.ts';
import { onceForEach } from './once-for-each.ts';
import type { ParsedFile } from './parse-file.ts';
import { schemas } from './record-schemas.ts';

/** Every text in the fields of a file that can be read. */
export const textsIn: (file: ParsedFile) => readonly TextValue[] = onceForEach((file) =>
  file.type === 'other' || !file.legible ? [] : textsOf(schemas[file.type], file.legible.data),
);
