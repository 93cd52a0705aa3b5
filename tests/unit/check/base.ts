import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '#check/content-file.ts';

const BASE = join(import.meta.dirname, '../../fixtures/mistakes/base');

/** A small content folder without a single mistake, which each fixture breaks in one way. */
const base: ReadonlyMap<string, string> = new Map(
  readdirSync(BASE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [relative(BASE, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
);

/** One change to the valid base: a stretch of a file replaced, or a file as a whole (none when `null`). */
export type Change =
  | { readonly file: string; readonly find: string; readonly put: string }
  | { readonly file: string; readonly text: string | null };

/** A valid content folder with the changes made to it. */
export function contentWith(...changes: readonly Change[]): readonly ContentFile[] {
  const texts = new Map<string, string | null>(base);
  for (const change of changes) {
    if ('text' in change) {
      texts.set(change.file, change.text);
      continue;
    }
    const text = texts.get(change.file) ?? '';
    if (!text.includes(change.find)) throw new Error(`“${change.find}” is not in ${change.file}`);
    texts.set(
      change.file,
      text.replace(change.find, () => change.put),
    );
  }
  return [...texts].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
}
