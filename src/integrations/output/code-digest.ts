import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Digest of everything but content that the files of a site depend on: another one, and nothing kept may be used. */
export function codeDigest(): string {
  const hash = createHash('sha256').update(process.version);
  const sources = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of [
    ...sources,
    join(project, 'package-lock.json'),
    join(project, 'astro.config.ts'),
  ].sort())
    hash.update(`\n${path.slice(project.length)}\n`).update(readFileSync(path));
  return hash.digest('hex');
}
