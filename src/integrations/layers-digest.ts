import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

// The code that is at work is the one that was there at the start.
const digests = new Map<string, Promise<string>>();

/**
 * Changes with whatever the work of some layers of `src/` depends on: their code, the packages and Node itself.
 * @param layers folders of `src/`, with all that they import; `.` for all of it
 */
export function layersDigest(layers: readonly string[]): Promise<string> {
  const name = layers.join(' ');
  const digest = digests.get(name) ?? readDigest(layers);
  digests.set(name, digest);
  return digest;
}

async function readDigest(layers: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const name of ['package.json', 'package-lock.json', 'astro.config.ts'])
    hash.update(await readFile(join(root, name)));
  for (const layer of layers) {
    const entries = await readdir(join(root, 'src', layer), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.sort()) hash.update(file.slice(root.length)).update(await readFile(file));
  }
  return hash.digest('hex');
}
