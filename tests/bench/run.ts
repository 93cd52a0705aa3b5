import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuilds } from './builds.ts';
import { measureDev } from './dev.ts';
import { measureExplorer } from './explorer.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measureLoad } from './load/load.ts';
import { measurePeers } from './peers.ts';
import { measureRebuilds } from './rebuilds.ts';
import { measureSearch } from './search.ts';

/**
 * `npm run bench`: each part in turn, or those that `--only` names; prints its tables and keeps its figures in a
 * file of its own. `--sizes` are numbers of generated projects, 0 the real content; `--projects` is the size of the
 * generated register in which search and the explorer are measured; `--keep` measures the sites of an earlier run
 * again. The load is put on a real server that sends the real content. Lighthouse looks at the real content, and with `--beside` at the pages named after it of another built site:
 * `FOLDER:/path/,/path/`. Against its peers this project is measured in `--rounds`, each tool up to a size of its own, or with
 * `--all-peers` at every one, and stopped after `--limit-minutes`.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'builds,dev,search,explorer,peers,rebuilds' },
    sizes: { type: 'string' },
    projects: { type: 'string', default: '10000' },
    out: { type: 'string', default: '.vertientes/bench' },
    beside: { type: 'string' },
    keep: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    'all-peers': { type: 'boolean', default: false },
    'limit-minutes': { type: 'string', default: '60' },
  },
});
const folder = resolve(values.out);
const register = { folder, projects: Number(values.projects), keep: values.keep };
const sizesOr = (usual: string): readonly number[] => (values.sizes ?? usual).split(',').map(Number);

const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  builds: () => measureBuilds({ folder, sizes: sizesOr('0,1000,10000') }),
  dev: () => measureDev({ folder, sizes: sizesOr('0,1000,10000') }),
  search: () => measureSearch(register),
  lighthouse: () => measureLighthouse({ folder, keep: values.keep, beside: values.beside }),
  explorer: () => measureExplorer(register),
  load: () => measureLoad({ folder, keep: values.keep }),
  peers: () =>
    measurePeers({
      folder,
      sizes: sizesOr('100,1000,10000'),
      rounds: Number(values.rounds),
      allPeers: values['all-peers'],
      limitMinutes: Number(values['limit-minutes']),
    }),
  rebuilds: () => measureRebuilds({ folder, sizes: sizesOr('1000,10000') }),
};

mkdirSync(folder, { recursive: true });
for (const name of values.only.split(',')) {
  const measure = parts[name];
  if (!measure) throw new Error(`--only ${name}: there is ${Object.keys(parts).join(', ')}`);
  console.log(`\n▸ ${name}`);
  writeFileSync(join(folder, `${name}.figures.json`), JSON.stringify(await measure(), null, 2));
}
