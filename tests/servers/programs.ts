import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A program of another project that tests or benchmarks run, and the Debian packages that have it. */
export interface Program {
  /** Path within the packages: `usr/sbin/nginx`. */
  readonly path: string;
  readonly packages: readonly string[];
}

export const programs = {
  nginx: { path: 'usr/sbin/nginx', packages: ['nginx', 'libnginx-mod-http-brotli-static'] },
  caddy: { path: 'usr/bin/caddy', packages: ['caddy'] },
  apache: { path: 'usr/sbin/apache2', packages: ['apache2-bin', 'libapr1', 'libaprutil1'] },
  wrk: { path: 'usr/bin/wrk', packages: ['wrk', 'libluajit-5.1-2', 'libluajit-5.1-common'] },
} as const satisfies Readonly<Record<string, Program>>;

/** A program that can be run, with the folder that its packages are in: `/` where the system has them. */
export interface Found {
  readonly path: string;
  readonly root: string;
  /** What it needs to be told to find its libraries. */
  readonly env: Readonly<Record<string, string>>;
}

const KEPT_IN = resolve('.vertientes/servers');

const run = (command: string, args: readonly string[], cwd: string, env: Found['env'] = {}) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 120_000, env: { ...process.env, ...env } });

/**
 * The program as the system has it, or as Debian’s packages do, which are fetched once and unpacked into a folder of
 * this project: nothing is installed, and no service starts.
 * @returns why it cannot be had, where it cannot.
 */
export function findProgram(name: keyof typeof programs): Found | string {
  const { path, packages }: Program = programs[name];
  if (existsSync(join('/', path))) return { path: join('/', path), root: '/', env: {} };
  const root = join(KEPT_IN, name);
  const env = {
    LD_LIBRARY_PATH: join(root, `usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`),
  };
  const found = { path: join(root, path), root, env };
  if (existsSync(found.path)) return found;
  const making = `${root}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    const fetched = fetchPackages(packages, making);
    if (fetched !== undefined) return `${name} is not here, and ${fetched}`;
    for (const file of readdirSync(making).filter((entry) => entry.endsWith('.deb')))
      run('dpkg', ['-x', file, '.'], making);
    rmSync(root, { recursive: true, force: true });
    renameSync(making, root);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  const { error, status } = run(found.path, [name === 'caddy' ? 'version' : '-v'], root, env);
  // What the loader of programs ends with where a library is missing.
  return error || status === 127 ? `${name} does not run here` : found;
}

/** Why the packages cannot be had; undefined once they are in the folder. */
function fetchPackages(packages: readonly string[], folder: string): string | undefined {
  const download = () => run('apt-get', ['download', ...packages], folder);
  const first = download();
  if (first.error) return 'there is no apt-get to fetch it with';
  if (first.status === 0) return undefined;
  // The lists of packages may never have been fetched on this machine.
  run('apt-get', ['update'], folder);
  return download().status === 0 ? undefined : 'apt-get cannot fetch it';
}
