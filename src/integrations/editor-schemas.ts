import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import type { ParsedFile } from '#check/parse-file.ts';
import { MANIFEST, schemaFiles } from '#editing/schema-files.ts';
import { type EditorLanguage, editorLanguages } from '#i18n/editor/messages.ts';
import { contentDir } from './environment.ts';

/** Where the language server of Astro looks for them, in the folder that is open in the editor. */
export const SCHEMA_FOLDER = '.astro/collections';

/**
 * Writes what an editor of texts needs to offer fields, codes and keys while one types: those files that differ from
 * what is there. Gives their names.
 * @param files of the content folder, each read on its own
 * @throws where the folder cannot be written
 */
export async function writeEditorSchemas(
  files: readonly ParsedFile[],
  contentFolder: string,
  language: EditorLanguage,
  folder = SCHEMA_FOLDER,
): Promise<readonly string[]> {
  const address = (path: string): string => pathToFileURL(resolve(contentFolder, path)).href;
  const written: string[] = [];
  await mkdir(folder, { recursive: true });
  for (const [name, text] of schemaFiles(files, address, language)) {
    const path = join(folder, name);
    if ((await readIfThere(path)) === text) continue;
    await writeFile(path, text);
    written.push(name);
  }
  return written;
}

/**
 * Brings the files up to date, in the language they are in, and goes on where that fails: nothing but completion
 * depends on them. Does nothing for a folder set by `CONTENT_DIR`, which is not the one that is open in the editor.
 */
export async function refreshEditorSchemas(files: readonly ParsedFile[]): Promise<void> {
  if (process.env['CONTENT_DIR']) return;
  await writeEditorSchemas(files, contentDir, await writtenLanguage()).catch(() => undefined);
}

const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined);

const languageOfManifest = z.object({ language: z.enum(editorLanguages) });

async function writtenLanguage(): Promise<EditorLanguage> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(SCHEMA_FOLDER, MANIFEST), 'utf8'));
    return languageOfManifest.parse(manifest).language;
  } catch {
    return 'es';
  }
}
