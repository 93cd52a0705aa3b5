import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { licenceIn } from '#integrations/inventory/licence-file.ts';
import { licencesText } from '#integrations/inventory/licences.ts';
import { reproducibleSbom } from '#integrations/inventory/sbom.ts';

/**
 * `npm run inventory`: writes what the site is made with, from the lockfile, into the files that are published with
 * it. To be run when dependencies change; a test says so where it was not.
 */
const { name } = z.object({ name: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
const written = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
  shell: process.platform === 'win32',
});
const sbom = reproducibleSbom(written, name);

writeFileSync(join('public', 'sbom.cdx.json'), `${JSON.stringify(sbom, undefined, 1)}\n`);
writeFileSync(
  join('public', 'third-party-licences.txt'),
  licencesText(sbom, (dependency) => licenceIn(join('node_modules', dependency))),
);
console.log(`public/sbom.cdx.json: ${sbom.components.length}; public/third-party-licences.txt`);
