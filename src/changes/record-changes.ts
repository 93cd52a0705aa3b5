import * as z from 'zod';

const value = z.union([z.string(), z.number(), z.boolean()]);
/** A single value of a record. */
export type Value = z.infer<typeof value>;

const item = z.record(z.string(), value).readonly();
/** What names an item of a list: its values, long texts cut. */
export type Item = z.infer<typeof item>;

const place = {
  /** Names of the fields from the root; the places of list items are left out: `['participants', 'role']`. */
  path: z.array(z.string()).readonly(),
  /** The list item, as it is now, of which the field is a part. */
  item: item.optional(),
};

/** A value that came, went or became another; neither is there where a text changed in too many places to show. */
const valueChange = z.object({
  kind: z.literal('value'),
  ...place,
  before: value.optional(),
  after: value.optional(),
});
export type ValueChange = Readonly<z.infer<typeof valueChange>>;

const listed = z.array(z.union([value, item])).readonly();

/** Items that came into a list and went from it; their order says nothing. */
const listChange = z.object({ kind: z.literal('list'), ...place, added: listed, removed: listed });

const fieldChange = z.discriminatedUnion('kind', [valueChange, listChange]);
/** One fact of a record that differs between two versions of it. */
export type FieldChange = Readonly<z.infer<typeof fieldChange>>;

/** How the text of a record differs, counted in paragraphs. */
const textChange = z.object({
  added: z.number(),
  removed: z.number(),
  changed: z.number(),
  /** The same paragraphs stand in another order. */
  isReordered: z.boolean(),
});
export type TextChange = Readonly<z.infer<typeof textChange>>;

/** How two versions of a file differ: plain data, which can be kept as JSON. `text` is left out where it is the same. */
export const recordChanges = z.object({
  fields: z.array(fieldChange).readonly(),
  text: textChange.optional(),
});
export type RecordChanges = Readonly<z.infer<typeof recordChanges>>;

/** One version of a file, read. */
export interface RecordVersion {
  /** What its YAML holds. */
  readonly fields: unknown;
  /** Its text, in Markdown; empty where it has none. */
  readonly text: string;
}
