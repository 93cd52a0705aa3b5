import * as z from 'zod';
import { fromText } from './text.ts';

/** Kebab-case ASCII: lower-case letters, digits and single hyphens. */
export const KEY_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** With what is put behind it, the name of a file that every disk takes. */
export const LONGEST_KEY = 120;

/** Key of a record: its file name without the ending, and the last part of its address. */
export const key = fromText(z.string().regex(KEY_PATTERN, { error: 'key' }).max(LONGEST_KEY));

/** A key that must name a record of the collection. */
export const keyOf = (collection: Collection) => key.meta({ values: collection });

/** The collections whose records are named by key. */
export const collections = ['concepts', 'projects', 'organizations', 'sources', 'pages'] as const;
export type Collection = (typeof collections)[number];

/** Key made from words: accents folded, the rest reduced to hyphens. Empty when nothing is left. */
export function keyFrom(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
