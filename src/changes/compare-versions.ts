import type * as z from 'zod';
import { compareFields } from './compare-fields.ts';
import { compareText } from './compare-text.ts';
import { type PresentKeys, textInPresentKeys } from './present-keys.ts';
import type { RecordChanges, RecordVersion } from './record-changes.ts';

/**
 * What differs between two versions of a file, whatever the spelling of its YAML.
 * @param keys by which the records that it names are known now: a new key of theirs is no change of this file
 */
export function compareVersions(
  schema: z.core.$ZodType,
  before: RecordVersion,
  after: RecordVersion,
  keys: PresentKeys = new Map(),
): RecordChanges {
  const text = compareText(textInPresentKeys(before.text, keys), textInPresentKeys(after.text, keys));
  return { fields: compareFields(schema, before.fields, after.fields, keys), ...(text ? { text } : {}) };
}

/** Whether nothing that a reader could notice differs. */
export const isTrivial = ({ fields, text }: RecordChanges): boolean => fields.length === 0 && !text;
