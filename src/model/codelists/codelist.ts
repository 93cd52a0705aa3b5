import * as z from 'zod';
import { inLanguage } from '../language.ts';
import { fromText } from '../text.ts';

/** A text in the languages of the editors and in any others it is translated to. */
export interface Labels {
  readonly es: string;
  readonly en: string;
  readonly [language: string]: string;
}

/** A value of a code list: its code as published by the list's owner and our own short label in each language. */
export interface CodelistEntry {
  readonly code: string;
  readonly label: Labels;
}

/** A value with its fixed part of an address in each language: other people link to it, so that it never changes. */
export interface AddressedEntry extends CodelistEntry {
  readonly slug: Labels;
}

/** A schema that takes exactly the codes of the list; `name` tells messages and tools which list it is. */
export function codeOf<const E extends readonly CodelistEntry[]>(entries: E, name: string) {
  const codes = entries.map((entry): E[number]['code'] => entry.code);
  return fromText(z.enum(codes)).meta({ values: name });
}

/** Entries by code. */
export function byCode<E extends CodelistEntry>(entries: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entries.map((entry) => [entry.code, entry]));
}

/** The entry's label in the language, in the reference language where there is none; the code itself when it is not in the list. */
export function codeLabel(
  entries: ReadonlyMap<string, CodelistEntry>,
  code: string,
  language: string,
): string {
  const label = entries.get(code)?.label;
  return label ? inLanguage(label, language) : code;
}
