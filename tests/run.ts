import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { styleText } from 'node:util';

/**
 * `npm test`: every suite in turn, each with the time it took, and at the end one line that counts all tests.
 * `npm run test:all` looks at every address of the site instead of a sample.
 */
interface Suite {
  readonly name: string;
  /** Minutes it may take on two cores; printed beside what it took. */
  readonly budget: number;
  readonly command: readonly string[];
  /** Whether it is a Vitest run, whose tests are counted one by one; any other suite counts as one. */
  readonly vitest?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const siteFolder = resolve('.vertientes/test-site');
const reports = resolve('.vertientes/test-reports');
const all = process.argv.includes('--all');

const suites: readonly Suite[] = [
  { name: 'format', budget: 0.5, command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', budget: 0.5, command: ['eslint', '.'] },
  { name: 'types', budget: 1, command: ['astro', 'check'] },
  { name: 'check', budget: 0.2, command: ['node', 'src/cli/check.ts'] },
  { name: 'content', budget: 1, command: ['vitest', 'run', '--project', 'content'], vitest: true },
  { name: 'unit', budget: 3, command: ['vitest', 'run', '--project', 'unit'], vitest: true },
  {
    name: 'hostile',
    budget: 0.5,
    command: ['vitest', 'run', '--project', 'hostile'],
    vitest: true,
    env: { SITE_SAMPLE: all ? 'all' : 'some' },
  },
  { name: 'components', budget: 1, command: ['vitest', 'run', '--project', 'components'], vitest: true },
  { name: 'build', budget: 2, command: ['node', 'src/cli/build.ts'], env: { OUT_DIR: siteFolder } },
  {
    name: 'site',
    budget: 12,
    // Each file has a browser, and some build sites: more at once than two cores can serve only wait for each other.
    command: ['vitest', 'run', '--project', 'site', '--maxWorkers=2'],
    vitest: true,
    env: { SITE_DIR: siteFolder, SITE_SAMPLE: all ? 'all' : 'some' },
  },
];

let passed = 0;
let failed = 0;
const times: string[] = [];
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

for (const { name, command, vitest = false, budget, env = {} } of suites) {
  console.log(styleText('bold', `\n▸ ${name}`));
  const report = resolve(reports, `${name}.json`);
  const [program = '', ...args] = command;
  const started = performance.now();
  const { status } = spawnSync(
    resolve('node_modules/.bin', program),
    vitest ? [...args, '--reporter=default', '--reporter=json', `--outputFile=${report}`] : args,
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    },
  );
  const minutes = (performance.now() - started) / 60_000;
  times.push(`${name.padEnd(12)} ${minutes.toFixed(1).padStart(5)} min (budget ${budget})`);
  const counted = vitest ? countTests(report) : undefined;
  passed += counted ? counted.passed : status === 0 ? 1 : 0;
  failed += counted ? counted.failed : status === 0 ? 0 : 1;
  if (counted && status !== 0 && counted.failed === 0) failed += 1;
}

console.log(`\n${times.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Tests that passed and failed by Vitest's own report; undefined when it wrote none. */
function countTests(report: string): { passed: number; failed: number } | undefined {
  try {
    const result: unknown = JSON.parse(readFileSync(report, 'utf8'));
    if (typeof result !== 'object' || result === null) return undefined;
    if (!('numPassedTests' in result) || !('numFailedTests' in result)) return undefined;
    return { passed: Number(result.numPassedTests), failed: Number(result.numFailedTests) };
  } catch {
    return undefined;
  }
}
