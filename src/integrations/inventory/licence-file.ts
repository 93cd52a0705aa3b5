import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE = /^licen[cs]e(?:\.|$)/i;
// Some packages list after their own licence those of what is bundled into them, which does not come with a site.
const BUNDLED = /^# Licenses of bundled dependencies$/m;

/** The licence in the folder of a package, or in the folder that it has for it. @throws where there is none. */
export function licenceIn(folder: string): string {
  const found = readdirSync(folder, { withFileTypes: true }).find(({ name }) => LICENCE.test(name));
  if (!found) throw new Error(`${folder}: no licence.`);
  const path = join(folder, found.name);
  if (found.isDirectory()) return licenceIn(path);
  const [own = ''] = readFileSync(path, 'utf8').replace(/\r\n?/g, '\n').split(BUNDLED);
  return own;
}
