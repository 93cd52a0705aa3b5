import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuilds } from './builds.ts';
import { measureDev } from './dev.ts';
import { measureExplorer } from './explorer.ts';
import { measureSearch } from './search.ts';

/**
 * `npm run bench`: each part in turn, or those that `--only` names; prints its tables and keeps its figures in a
 * file of its own. `--projects` is the size of the generated register in which search and the explorer are
 * measured; `--keep` measures the sites of an earlier run again.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'builds,dev,search,explorer' },
    sizes: { type: 'string', default: '0,1000,10000' },
    projects: { type: 'string', default: '10000' },
    out: { type: 'string', default: '.vertientes/bench' },
    keep: { type: 'boolean', default: false },
  },
});
const folder = resolve(values.out);
const register = { folder, projects: Number(values.projects), keep: values.keep };

const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  builds: () => measureBuilds({ folder, sizes: values.sizes.split(',').map(Number) }),
  dev: () => measureDev({ folder, sizes: values.sizes.split(',').map(Number) }),
  search: () => measureSearch(register),
  explorer: () => measureExplorer(register),
};

mkdirSync(folder, { recursive: true });
for (const name of values.only.split(',')) {
  const measure = parts[name];
  if (!measure) throw new Error(`--only ${name}: there is ${Object.keys(parts).join(', ')}`);
  console.log(`\n▸ ${name}`);
  writeFileSync(join(folder, `${name}.figures.json`), JSON.stringify(await measure(), null, 2));
}
