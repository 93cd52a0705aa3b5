import { spawn } from 'node:child_process';
import {
  cpSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listedFiles, sumOf, sumsIn } from '#integrations/output/sums.ts';
import { randomFrom } from '../bench/random.ts';
import { runCommand } from './run-command.ts';

/* A small site whose builds are stopped, refused by the disk, and run at the same time as others. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const original = join(root, 'tests/fixtures/base-path-site');
const folder = resolve('.vertientes/test-stopped');
const content = join(folder, 'content');
const settings = { AS_OF: '2026-11-22', SOCIAL_CARDS: 'off', COMPRESS: 'off', CONTENT_DIR: content };

let milliseconds = 0;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(original, content, { recursive: true });
  const started = performance.now();
  await build(join(folder, 'site'));
  milliseconds = performance.now() - started;
  symlinkSync('target', join(folder, 'link'));
  await build(join(folder, 'link'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (output: string, env: Readonly<Record<string, string>> = {}): Promise<string> =>
  runCommand('build', [], { ...settings, OUT_DIR: output, ...env });

/** What is wrong with a site by its own list. */
function faultsOf(output: string): readonly string[] {
  const sums = sumsIn(output);
  if (!sums) return [`${output} has no list`];
  const files = listedFiles(output);
  return [
    ...[...sums.keys()].filter((path) => !files.includes(path)).map((path) => `- ${path}`),
    ...files.flatMap((path) => (sums.get(path) === sumOf(join(output, path)) ? [] : [`≠ ${path}`])),
  ];
}

const list = (output: string): string => readFileSync(join(output, 'SHA256SUMS'), 'utf8');

/** The folder that a link leads to. */
const ledTo = (path: string): string | undefined =>
  lstatSync(path).isSymbolicLink() ? resolve(folder, readlinkSync(path)) : undefined;

/** Gives the site another name, so that each of its pages is another. */
function rename(name: string): void {
  const file = join(content, 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*$/m, `name: ${name}`));
}

/** Begins a build and ends it with all that it began. */
async function buildStopped(output: string, after: number, signal: NodeJS.Signals): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: { ...process.env, ...settings, OUT_DIR: output },
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.on('close', done));
  await Promise.race([new Promise((done) => setTimeout(done, after)), ended]);
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal);
  await ended;
}

const isLong = process.env['SITE_SAMPLE'] === 'all';
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e6));
const random = randomFrom(seed);
const moments = Array.from({ length: isLong ? 32 : 2 }, (_, n) => ({
  n,
  share: random.next(),
  output: n % 2 === 0 ? 'site' : 'link',
  signal: n % 3 === 2 ? ('SIGTERM' as const) : ('SIGKILL' as const),
}));

describe('a build that is stopped', () => {
  it.each(moments)('at moment $n leaves a whole site at a $output', async ({ n, share, output, signal }) => {
    const site = join(folder, output);
    const before = list(site);
    rename(`Delta ${n}`);
    // Later moments, too: then the site takes the place of the former one.
    await buildStopped(site, milliseconds * (0.1 + share), signal);
    const told = `SEED=${seed}, ${signal} after ${share.toFixed(3)}`;
    expect(faultsOf(site), told).toEqual([]);
    const isNew = readFileSync(join(site, 'index.html'), 'utf8').includes(`Delta ${n}`);
    expect(list(site) === before, told).toBe(!isNew);
    const led = ledTo(site);
    const former = list(site);
    await build(site);
    expect(faultsOf(site), told).toEqual([]);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain(`Delta ${n}`);
    // The former site is still there for who is reading it.
    if (led !== undefined) expect(list(led), told).toBe(former);
    if (led !== undefined) expect(ledTo(site)).not.toBe(led);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('two builds into one folder', () => {
  it('follow each other, and the site is that of the last', async () => {
    const site = join(folder, 'site');
    const other = join(folder, 'other');
    cpSync(original, other, { recursive: true });
    const said = await Promise.all([build(site), build(site, { CONTENT_DIR: other })]);
    expect(said.filter((text) => text.includes('Esta espera a que termine'))).toHaveLength(1);
    expect(faultsOf(site)).toEqual([]);
    const alone = join(folder, 'alone');
    const isOther = !readFileSync(join(site, 'index.html'), 'utf8').includes(`Delta ${moments.length - 1}`);
    await build(alone, isOther ? { CONTENT_DIR: other } : {});
    expect(list(site)).toBe(list(alone));
  });
});

describe('a disk that refuses', () => {
  const refused = (place: string, after: number, code = 'ENOSPC'): Promise<unknown> =>
    build(join(folder, 'site'), {
      NODE_OPTIONS: `--import ${join(root, 'tests/site/no-room.ts')}`,
      NO_ROOM_IN: place,
      NO_ROOM_AFTER: String(after),
      NO_ROOM_CODE: code,
    }).catch((error: unknown) => (error instanceof Error ? error.message : error));

  const refusals: readonly (readonly [string, string, number, string, string])[] = [
    ['while pages are written', '.vertientes', 400, 'ENOSPC', 'No cabe más en el disco'],
    ['where a disk is mounted', join(folder, '.site.former'), 0, 'EBUSY', 'donde se monta un disco'],
    ['while the next site is made', join(folder, '.site.next'), 5, 'ENOSPC', 'No cabe más en el disco'],
    ['where the folder must not be written to', folder, 0, 'EROFS', 'No se puede escribir en'],
  ];
  it.each(isLong ? refusals : refusals.slice(0, 1))(
    '%s is told of in words, and the site stays',
    async (_, place, after, code, words) => {
      const site = join(folder, 'site');
      const before = list(site);
      rename(`Delta ${code} ${after}`);
      const said = await refused(place, after, code);
      expect(said).toContain(words);
      expect(said).toContain(code);
      expect(said).not.toContain('    at ');
      expect(list(site)).toBe(before);
      expect(faultsOf(site)).toEqual([]);
    },
  );

  it('has room again: the next build makes the site', async () => {
    rename('Delta con lugar');
    await build(join(folder, 'site'));
    expect(faultsOf(join(folder, 'site'))).toEqual([]);
    expect(readFileSync(join(folder, 'site', 'index.html'), 'utf8')).toContain('Delta con lugar');
  });
});
