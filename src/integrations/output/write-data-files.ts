import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFiles } from '#formats/data-files.ts';

/** Writes the open data below a folder, file by file and part by part. */
export async function writeDataFiles(
  { all, write }: DataFiles,
  folder: string,
  makes: (path: string) => boolean,
): Promise<void> {
  for (const file of all) {
    if (!makes(file.path)) continue;
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    const opened = openSync(path, 'w');
    try {
      await write(file, (part) => writeSync(opened, part));
    } finally {
      closeSync(opened);
    }
  }
}
