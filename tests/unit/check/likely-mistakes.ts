import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { ContentFile } from '#check/content-file.ts';
import { readContentFolder } from '#integrations/content-folder.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/mistakes');

/** What is said of a mistake, and what `--fix` does about it, as `told.yaml` beside the broken files has it. */
const expectation = z.strictObject({
  mistake: z.string(),
  /** Files of the base that are not there. */
  removed: z.array(z.string()).default([]),
  told: z.array(
    z.strictObject({
      /** File, line and column. */
      at: z.string(),
      rule: z.string(),
      severity: z.literal('warning').optional(),
      field: z.string().optional(),
      nearest: z.string().optional(),
      /** The whole message. */
      es: z.string(),
      en: z.string(),
    }),
  ),
  mended: z
    .array(
      z.strictObject({
        /** File and line. */
        at: z.string(),
        rule: z.string(),
        /** The lines as they are afterwards; left out where the change cannot be seen. */
        after: z.string().optional(),
      }),
    )
    .default([]),
  /** Rules of what is left to say after it. */
  left: z.array(z.string()).optional(),
});

/** One of the likeliest mistakes of an editor: a content folder, and what must be said of it. */
export interface LikelyMistake extends z.infer<typeof expectation> {
  readonly name: string;
  readonly files: readonly ContentFile[];
}

/** The small content folder without a mistake that each of them is made in. */
export const withoutMistake: readonly ContentFile[] = await readContentFolder(join(FOLDER, 'base'));

/** Reads every case of the corpus. */
export async function likelyMistakes(): Promise<readonly LikelyMistake[]> {
  const names = readdirSync(join(FOLDER, 'cases')).sort();
  return Promise.all(
    names.map(async (name) => {
      const folder = join(FOLDER, 'cases', name);
      const told = expectation.parse(parse(readFileSync(join(folder, 'told.yaml'), 'utf8')));
      const own = (await readContentFolder(folder)).filter(({ path }) => path !== 'told.yaml');
      const files = new Map([...withoutMistake, ...own].map((file) => [file.path, file]));
      for (const path of told.removed) files.delete(path);
      return { name, ...told, files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
    }),
  );
}
