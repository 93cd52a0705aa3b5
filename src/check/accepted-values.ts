import * as z from 'zod';
import { type Field, fieldOf } from '#model/field.ts';
import type { Candidate } from './nearest.ts';
import { isListName, type ListedValue, listedValues } from './value-lists.ts';

/** A value that a field takes, with its label where it has one. */
export type ListedCandidate = Candidate & { readonly label?: ListedValue['label'] };

/** The values of a closed list that the field takes, also those it takes besides its list; undefined for a free field. */
export function acceptedValues(field: Field): readonly ListedCandidate[] | undefined {
  const literals = literalsOf(field.core);
  if (!isListName(field.values))
    return literals.length > 0 ? literals.map((value) => ({ value })) : undefined;
  const listed = listedValues(field.values);
  if (literals.length === 0) return listed;
  const inList = new Map(listed.map((entry) => [entry.value, entry]));
  return literals.map((value) => inList.get(value) ?? { value, names: namesOfUnstated[value] });
}

// Accepted beside the codes of a list, so they have no label of their own.
const namesOfUnstated: Readonly<Record<string, readonly string[]>> = {
  unknown: ['desconocido', 'se desconoce', 'no se sabe'],
  'not-applicable': ['no aplica', 'ninguno', 'internacional', 'n/a'],
};

function literalsOf(core: z.core.$ZodType): readonly string[] {
  if (core instanceof z.core.$ZodEnum) return Object.values(core._zod.def.entries).map(String);
  if (core instanceof z.core.$ZodUnion) {
    return core._zod.def.options.flatMap((option) => literalsOf(fieldOf(option).core));
  }
  return [];
}
