import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { contentDir } from '#integrations/environment.ts';
import { findProgram, type Found } from '../../servers/programs.ts';
import { startServer } from '../../servers/servers.ts';
import { type BuiltSite, readBuiltSite } from '../../site/site.ts';
import { thisMachine } from '../machine.ts';
import { measureProcess } from '../measured-process.ts';
import { buildRendering } from './build-rendering.ts';
import { load, type LoadFigures } from './wrk.ts';

const CONNECTIONS = 16;
const SECONDS = 10;

/**
 * What the site takes under load: nginx with one worker sends it as the build left it, and beside that a server makes
 * the same record’s page anew for each request, in one process too. The one that asks runs on the same machine, so the
 * figures are less than the server could do alone.
 */
export async function measureLoad({ folder, keep }: { readonly folder: string; readonly keep: boolean }) {
  const wrk = findProgram('wrk');
  if (typeof wrk === 'string') throw new Error(wrk);
  const output = join(folder, 'load-site');
  if (!keep || !existsSync(output))
    await measureProcess({
      command: process.execPath,
      arguments: ['src/cli/build.ts'],
      environment: { OUT_DIR: output, SOCIAL_CARDS: 'off' },
    });
  const site = readBuiltSite(output);
  const server = await startServer('nginx', { root: output, site: output });
  if (typeof server === 'string') throw new Error(server);
  const asks = { seconds: SECONDS, connections: CONNECTIONS };
  const figures: LoadFigures[] = [];
  const { key, paths } = whatIsAsked(site);
  try {
    for (const [what, path] of paths)
      figures.push(await load(wrk, `${what}, nginx`, server.origin + path, server.pid, asks));
  } finally {
    await server.close();
  }
  figures.push(await measureRendering(wrk, folder, key, asks));
  const machine = { ...thisMachine(), loadAverage: loadavg()[0] };
  console.table(Object.fromEntries(figures.map(({ what, ...row }) => [what, row])));
  console.log(
    `${CONNECTIONS} connections, ${SECONDS} s each; load average afterwards ${machine.loadAverage}`,
  );
  return { machine, figures };
}

/** The project that is asked for, and the addresses: of its page, of a piece of the search index, of a table. */
function whatIsAsked({ folder, base, pages, files }: BuiltSite) {
  const records = pages.filter(
    ({ kind, language }) => kind === 'projects record' && language === pages[0]?.language,
  );
  const page = records.toSorted((a, b) => a.html.length - b.html.length)[Math.floor(records.length / 2)];
  if (!page) throw new Error(`${folder} has no project.`);
  const size = (path: string): number => statSync(join(folder, path.slice(base.length))).size;
  const chunks = [...files]
    .filter((path) => path.endsWith('.pf_index'))
    .toSorted((a, b) => size(a) - size(b));
  const paths: readonly (readonly [string, string])[] = [
    ['page of a project', page.path],
    ['piece of the search index', chunks[Math.floor(chunks.length / 2)] ?? ''],
    ['table of the projects (CSV)', `${base}data/projects.csv`],
  ];
  return { key: page.path.split('/').at(-2) ?? '', paths };
}

async function measureRendering(
  wrk: Found,
  folder: string,
  key: string,
  asks: { readonly seconds: number; readonly connections: number },
): Promise<LoadFigures> {
  const module = await buildRendering(join(folder, 'load-rendering'));
  const child = spawn(
    process.execPath,
    [resolve(import.meta.dirname, 'render-server.ts'), module, contentDir],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  );
  try {
    const port = await new Promise<string>((said, failed) => {
      child.stdout.once('data', (text: Buffer) => said(text.toString().trim()));
      child.once('exit', () => failed(new Error('The server that makes pages does not start.')));
    });
    const url = `http://127.0.0.1:${port}/record?language=es&key=${key}`;
    const answer = await fetch(url);
    const html = await answer.text();
    if (!answer.ok || !html.includes('</html>'))
      throw new Error(`${url}: ${answer.status}\n${html.slice(0, 500)}`);
    return await load(wrk, 'the same page, made for each request', url, child.pid ?? 0, asks);
  } finally {
    child.kill();
  }
}
