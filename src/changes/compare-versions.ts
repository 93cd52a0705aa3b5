import type * as z from 'zod';
import { compareFields } from './compare-fields.ts';
import { compareText } from './compare-text.ts';
import type { RecordChanges, RecordVersion } from './record-changes.ts';

/** What differs between two versions of a file, whatever the spelling of its YAML. */
export function compareVersions(
  schema: z.core.$ZodType,
  before: RecordVersion,
  after: RecordVersion,
): RecordChanges {
  const text = compareText(before.text, after.text);
  return { fields: compareFields(schema, before.fields, after.fields), ...(text ? { text } : {}) };
}

/** Whether nothing that a reader could notice differs. */
export const isTrivial = ({ fields, text }: RecordChanges): boolean => fields.length === 0 && !text;
