import { type ParsedFile, parseFile } from '#check/parse-file.ts';
import { readContentFolder } from './content-folder.ts';
import { contentDir } from './environment.ts';

/**
 * The build's check has read every file before Astro starts, and Astro runs the content configuration as a module
 * graph of its own: what was read is handed over on the process, so that it is read once.
 */
export function handOverContent(files: readonly ParsedFile[]): void {
  globalThis.checkedContent = files;
}

/** The files of a folder of the content: as the check handed them over, or read now. */
export async function parsedContent(folder: string): Promise<readonly ParsedFile[]> {
  const checked = globalThis.checkedContent;
  if (checked) return checked.filter(({ file }) => file.path.startsWith(`${folder}/`));
  return (await readContentFolder(contentDir, folder)).map((file) => parseFile(file));
}
