import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';
import * as z from 'zod';
import { compressFiles } from '#integrations/compressed-files.ts';
import { compressedDir, contentDir } from '#integrations/environment.ts';
import { browserPath } from '../site/browser.ts';
import { oneOfEachKind, readBuiltSite } from '../site/site.ts';
import { median } from './aims.ts';
import { measureProcess } from './measured-process.ts';
import { buildCommand, install } from './peer-tools.ts';

const RUNS = 5;
const QUALITY = 5;

/** One page of each, in the reference language. */
const kinds = [
  'home',
  'concepts record',
  'projects record',
  'projects index',
  'projects value',
  'countries record',
  'organizations record',
  'sources record',
  'overview index',
  'compare record',
  'search index',
];

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const numeric = z.object({ numericValue: z.number() });
const report = z.object({
  categories: z.record(z.enum(categories), z.object({ score: z.number().nullable() })),
  audits: z
    .object({
      'first-contentful-paint': numeric,
      'largest-contentful-paint': numeric,
      'cumulative-layout-shift': numeric,
      'total-blocking-time': numeric,
      'total-byte-weight': numeric,
    })
    .catchall(z.object({ title: z.string(), score: z.number().nullish(), scoreDisplayMode: z.string() })),
});
type Report = z.infer<typeof report>;

interface Visited {
  readonly path: string;
  /** Of 100, the median of the runs. */
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  readonly milliseconds: { readonly paint: number; readonly largest: number; readonly blocked: number };
  readonly shift: number;
  readonly bytes: number;
  /** Titles of the audits that were not passed in the last run. */
  readonly failed: readonly string[];
}

/** Lighthouse’s own view of pages on a phone, the median of five runs each. */
export async function measureLighthouse(options: {
  readonly folder: string;
  readonly keep: boolean;
  /** Another built site and its pages to look at: `FOLDER:/path/,/path/`. */
  readonly beside: string | undefined;
}): Promise<readonly Visited[]> {
  const at = join(options.folder, 'peers', 'lighthouse');
  install('lighthouse', at);
  const output = join(options.folder, 'lighthouse-site');
  if (!options.keep || !existsSync(output)) await measureProcess(buildCommand(contentDir, output));
  const site = readBuiltSite(output);
  const pages = oneOfEachKind(site.pages.filter(({ language }) => language === site.pages[0]?.language));
  const paths = kinds.flatMap((kind) => pages.filter((page) => page.kind === kind).map(({ path }) => path));
  const visited = await visitAll(at, output, paths);
  if (options.beside === undefined) return visited;
  const [folder = '', names = '/'] = options.beside.split(/:(?=\/[^/]*)/);
  return [...visited, ...(await visitAll(at, resolve(folder), names.split(',')))];
}

async function visitAll(
  lighthouse: string,
  folder: string,
  paths: readonly string[],
): Promise<readonly Visited[]> {
  await compressFiles(folder, { quality: QUALITY, keptIn: compressedDir });
  const host = await productionHost(folder);
  const visited: Visited[] = [];
  try {
    const chrome = await browserPath();
    for (const path of paths) {
      const runs: Report[] = [];
      while (runs.length < RUNS) runs.push(await runOnce(lighthouse, host.origin + path, chrome));
      const page = summarise(path, runs);
      visited.push(page);
      const { scores, milliseconds: ms, shift, bytes, failed } = page;
      console.log(
        `${path.padEnd(60)} ${categories.map((name) => String(scores[name]).padStart(3)).join(' ')}` +
          `  FCP ${ms.paint.toFixed(0)}  LCP ${ms.largest.toFixed(0)}  TBT ${ms.blocked.toFixed(0)} ms` +
          `  CLS ${shift.toFixed(3)}  ${(bytes / 1024).toFixed(0)} KB  ${failed.join('; ')}`,
      );
    }
  } finally {
    await host.close();
  }
  return visited;
}

async function runOnce(lighthouse: string, url: string, chrome: string): Promise<Report> {
  const out = join(lighthouse, 'report.json');
  // The host is in this process, and answers meanwhile.
  await promisify(execFile)(
    process.execPath,
    [
      'node_modules/lighthouse/cli/index.js',
      url,
      '--quiet',
      '--output=json',
      `--output-path=${out}`,
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage --disable-gpu',
    ],
    { cwd: lighthouse, env: { ...process.env, CHROME_PATH: chrome } },
  );
  return report.parse(JSON.parse(readFileSync(out, 'utf8')));
}

function summarise(path: string, runs: readonly Report[]): Visited {
  const middle = (of: (run: Report) => number): number => median(runs.map(of));
  const score = (name: (typeof categories)[number]): number =>
    middle((run) => Math.round((run.categories[name].score ?? 0) * 100));
  const last = runs.at(-1);
  return {
    path,
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    milliseconds: {
      paint: middle(({ audits }) => audits['first-contentful-paint'].numericValue),
      largest: middle(({ audits }) => audits['largest-contentful-paint'].numericValue),
      blocked: middle(({ audits }) => audits['total-blocking-time'].numericValue),
    },
    shift: middle(({ audits }) => audits['cumulative-layout-shift'].numericValue),
    bytes: middle(({ audits }) => audits['total-byte-weight'].numericValue),
    failed: Object.values(last?.audits ?? {}).flatMap((audit) =>
      'title' in audit && audit.scoreDisplayMode === 'binary' && audit.score === 0 ? [audit.title] : [],
    ),
  };
}

/** A folder as a host for static sites sends it: the compressed files, and what has a hash in its name for good. */
async function productionHost(folder: string) {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      const isImmutable = /\/_(?:assets|astro)\//.test(path);
      response.setHeader(
        'cache-control',
        isImmutable ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
      );
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the host has no port');
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
