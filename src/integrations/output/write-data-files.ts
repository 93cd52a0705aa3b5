import { join } from 'node:path';
import type { DataFiles } from '#formats/data-files.ts';
import { writeParts } from './write-parts.ts';

/** Writes the open data below a folder, file by file and part by part. */
export async function writeDataFiles(
  { all, write }: DataFiles,
  folder: string,
  makes: (path: string) => boolean,
): Promise<void> {
  for (const file of all)
    if (makes(file.path)) await writeParts(join(folder, file.path), (to) => write(file, to));
}
