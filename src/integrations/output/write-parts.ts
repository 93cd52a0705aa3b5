import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file as its parts are made, and the folder that it is in. */
export async function writeParts(
  path: string,
  make: (write: (part: Uint8Array) => void) => Promise<void> | void,
): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    await make((part) => writeSync(file, part));
  } finally {
    closeSync(file);
  }
}
