import * as z from 'zod';
import { acceptedValues } from '#check/accepted-values.ts';
import { isCollection } from '#check/reference.ts';
import type { EditorMessages } from '#i18n/editor/messages.ts';
import { fieldNames, fieldOf, partOf } from '#model/field.ts';

type Schema = z.core.$ZodType;

/** Optional fields that an example shows besides those that it must have. */
const shown: Readonly<Record<string, readonly string[]>> = {
  participants: ['organization', 'note'],
  dates: ['plannedStart', 'actualStart', 'plannedEnd', 'actualEnd'],
  status: ['declared', 'asPublished', 'asOf', 'source'],
  sectors: ['percentage'],
  sdg: ['main', 'targets'],
  amounts: ['note'],
  inKind: ['source'],
  results: ['source'],
  lessons: ['source'],
  documents: ['language', 'category'],
  notToConfuse: ['concept'],
  definitions: ['since'],
  codes: ['match'],
  predecessors: ['id', 'name', 'until', 'source'],
};

/** Stands for words that only the editor knows: it claims nothing. */
const ANYTHING = '…';
const TEXTS = ['2011-03-25', 'https://www.example.org/', 'en'] as const;
// The first of the list is one that nobody uses any more.
const CURRENCY = 'EUR';
const NUMBERS = [1250000.5, 100] as const;

/** What one could write for a field: the schema accepts it, and whoever reads it sees that it is only an example. */
export function sampleOf(schema: Schema, name: string, messages: EditorMessages): unknown {
  const { core, values } = fieldOf(schema);
  const accepts = (value: unknown): boolean => z.safeParse(schema, value).success;
  const accepted = acceptedValues(fieldOf(schema));
  if (accepted) return (accepted.find(({ value }) => value === CURRENCY) ?? accepted[0])?.value;
  const { samples } = messages;
  if (isCollection(values)) return values in samples ? sampleKeyOf(values, messages) : samples.key;
  if (core instanceof z.core.$ZodArray) {
    const item = sampleOf(core._zod.def.element, name, messages);
    return accepts([item]) ? [item] : [item, item];
  }
  // A short form, where there is one, says more with less.
  const text = [ANYTHING, ...(name === 'id' ? [samples.key] : TEXTS)].find(accepts);
  if (text !== undefined) return text;
  if (core instanceof z.core.$ZodObject) {
    const parts = fieldNames(core).flatMap((part): [string, unknown][] => {
      const inner = partOf(core, part);
      const isShown = inner && (!z.safeParse(inner, undefined).success || shown[name]?.includes(part));
      return isShown ? [[part, sampleOf(inner, part, messages)]] : [];
    });
    return Object.fromEntries(parts);
  }
  return NUMBERS.find(accepts) ?? true;
}

function sampleKeyOf(collection: string, { samples }: EditorMessages): string {
  switch (collection) {
    case 'sources':
      return samples.sources;
    case 'organizations':
      return samples.organizations;
    case 'concepts':
      return samples.concepts;
    default:
      return samples.key;
  }
}
