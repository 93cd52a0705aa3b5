import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { differencesOf } from './compare-folders.ts';

/* The same commit and day (`AS_OF`), built here and, as far as one machine can be two, on another one. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = resolve('.vertientes/test-reproducible');
const elsewhere = join(folder, 'otra máquina');
const content = 'tests/fixtures/base-path-site';
const settings = { AS_OF: '2026-11-22', SOCIAL_CARDS: 'off', COMPRESS: '1' };

const clear = (): void => rmSync(folder, { recursive: true, force: true });
beforeAll(clear);
afterAll(clear);

const succeeds = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { cwd: root, stdio: 'ignore' }).status === 0;

/** The project as it is now, with its history, in another folder. */
const isMoved = (): boolean => {
  if (!succeeds('git', 'clone', '--quiet', '--no-checkout', '.', elsewhere)) return false;
  if (!succeeds('cp', '-al', 'node_modules', elsewhere)) return false;
  for (const path of [
    'src',
    'public',
    content,
    'package.json',
    'package-lock.json',
    'astro.config.ts',
    'tsconfig.json',
  ])
    if (existsSync(join(root, path))) cpSync(join(root, path), join(elsewhere, path), { recursive: true });
  return true;
};

function build(
  cwd: string,
  output: string,
  env: Readonly<Record<string, string>>,
  before: readonly string[] = [],
) {
  const [program = process.execPath, ...args] = [...before, process.execPath, 'src/cli/build.ts'];
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...settings, CONTENT_DIR: content, OUT_DIR: output, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((done) => child.on('close', done));
}

it('has the same bytes on another day, in another folder, language, time zone and number of cores', async ({
  skip,
}) => {
  if (!isMoved()) skip('Needs a git repository, and a disk with links.');
  const [here, there] = [join(folder, 'here'), join(folder, 'there/site')];
  const otherwise = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    UV_THREADPOOL_SIZE: '1',
    NODE_OPTIONS: `--import ${join(root, 'tests/site/another-machine.ts')}`,
  };
  const oneCore = succeeds('taskset', '-c', '0', 'true') ? ['taskset', '-c', '0'] : [];
  const ended = await Promise.all([
    build(root, here, { TZ: 'America/Mexico_City', LANG: 'es_MX.UTF-8', LC_ALL: 'es_MX.UTF-8' }),
    build(elsewhere, there, otherwise, oneCore),
  ]);
  expect(ended).toEqual([0, 0]);
  expect(differencesOf(here, there)).toEqual([]);
  expect(readFileSync(join(here, 'SHA256SUMS'), 'utf8')).toContain('  index.html\n');
});
