import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '#integrations/output/files-in.ts';

/** How the files of two folders differ: those that only one has, and those whose bytes are not the same. */
export function differencesOf(one: string, other: string): readonly string[] {
  const [ofOne, ofOther] = [filesIn(one), filesIn(other)];
  const bytes = (folder: string, path: string): Buffer => readFileSync(join(folder, path));
  return [
    ...[...ofOne.difference(ofOther)].map((path) => `- ${path}`),
    ...[...ofOther.difference(ofOne)].map((path) => `+ ${path}`),
    ...[...ofOne.intersection(ofOther)].flatMap((path) =>
      bytes(one, path).equals(bytes(other, path)) ? [] : [`≠ ${path}`],
    ),
  ].sort();
}
