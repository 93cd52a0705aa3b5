import { parseArgs } from 'node:util';
import { fuzz } from './fuzzing.ts';
import { properties } from './properties.ts';
import { Sandbox } from './sandbox.ts';

/*
 * `npm run fuzz -- --minutes 5 --seed 7 --only "a body"`: makes up inputs for every parser until the time is over, and
 * prints for each that does harm the seed with which it is found again and the smallest input that does it.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string' },
  },
});
const RUNS_AT_A_TIME = 200;
const ends = performance.now() + Number(values.minutes) * 60_000;
const chosen = properties.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) throw new Error(`There is no property “${values.only}”.`);

const sandbox = new Sandbox();
const runs = new Map<string, number>();
const failed = new Set<string>();
let seed = Number(values.seed);
console.log(`seed ${seed}, ${values.minutes} min, ${chosen.length} properties`);
while (performance.now() < ends && failed.size < chosen.length) {
  for (const property of chosen) {
    const left = ends - performance.now();
    if (left <= 0) break;
    if (failed.has(property.name)) continue;
    const { runs: made, failure } = await fuzz(property, seed, RUNS_AT_A_TIME, sandbox, left);
    runs.set(property.name, (runs.get(property.name) ?? 0) + made);
    if (!failure) continue;
    failed.add(property.name);
    console.log(`\n✗ ${property.name} (--seed ${seed} --only ${JSON.stringify(property.name)})`);
    console.log(`  ${failure.harm}`);
    console.log(`  ${JSON.stringify(failure.input)}`);
  }
  seed += 1;
}
sandbox.close();
for (const { name } of chosen) console.log(`${failed.has(name) ? '✗' : '✓'} ${name}: ${runs.get(name) ?? 0}`);
const all = [...runs.values()].reduce((sum, one) => sum + one, 0);
console.log(`\n${all} inputs, ${failed.size} findings`);
process.exitCode = failed.size === 0 ? 0 : 1;
