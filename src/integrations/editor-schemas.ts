import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
 * what is there. Gives their names. All at once, so that what two changes write does not mix.
 * @param files of the content folder, each read on its own
 * @throws where the folder cannot be written
 */
export function writeEditorSchemas(
  files: readonly ParsedFile[],
  contentFolder: string,
  language: EditorLanguage,
  folder = SCHEMA_FOLDER,
): readonly string[] {
  const address = (path: string): string => pathToFileURL(resolve(contentFolder, path)).href;
  mkdirSync(folder, { recursive: true });
  return [...schemaFiles(files, address, language)].flatMap(([name, text]) => {
    const path = join(folder, name);
    if (readIfThere(path) === text) return [];
    writeFileSync(path, text);
    return [name];
  });
}

/**
 * Brings the files up to date, in the language they are in, and goes on where that fails: nothing but completion
 * depends on them. Does nothing for a folder set by `CONTENT_DIR`, which is not the one that is open in the editor.
 */
export function refreshEditorSchemas(files: readonly ParsedFile[]): void {
  if (process.env['CONTENT_DIR']) return;
  try {
    writeEditorSchemas(files, contentDir, writtenLanguage());
  } catch (error) {
    if (!isOfFiles(error)) throw error;
  }
}

/** True for what the system says of files, such as that one may not be written. */
export const isOfFiles = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const manifest = z.object({ language: z.enum(editorLanguages) });

function writtenLanguage(): EditorLanguage {
  try {
    return manifest.parse(JSON.parse(readFileSync(join(SCHEMA_FOLDER, MANIFEST), 'utf8'))).language;
  } catch {
    return 'es';
  }
}
