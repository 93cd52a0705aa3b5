import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Delivery, rootFiles } from '#delivery/delivery.ts';
import { headerRules, headersOf } from '#delivery/header-rules.ts';
import { DELIVERY_FILE, hostFiles } from '#delivery/host-files.ts';
import { mediaTypes } from '#delivery/media-types.ts';
import { serveFolder } from '#integrations/static-server.ts';
import { type RunningServer, type ServerName, startServer } from '../servers/servers.ts';

/*
 * A few files, delivered by real servers that are told how by nothing but the files that the build writes for them.
 */
const delivery: Omit<Delivery, 'base' | 'moved'> = {
  rules: headerRules({
    drawingStyles: "'sha256-abc='",
    form: { folder: 'admin/', policy: "default-src 'none'" },
  }),
  types: mediaTypes,
};

const long = 'agua '.repeat(400);
const files = [
  'index.html',
  '404.html',
  'conceptos/index.html',
  'conceptos/riego/index.html',
  'conceptos/riego/mapa.svg',
  'conceptos/riego.md',
  'conceptos/riego.json',
  'data/projects.csv',
  'data/projects.jsonl',
  'data/catalog.jsonld',
  'data/catalog.ttl',
  'data/iati.xml',
  'index.atom',
  'robots.txt',
  '_assets/page.abc.js',
  '_assets/page.abc.css',
  '_assets/mark.abc.svg',
  '_assets/sans.woff2',
  'pagefind/pagefind-worker.js',
  'pagefind/fragment/es_1.pf_fragment',
  'pagefind/index/es_1.pf_index',
  'pagefind/names.es.json',
  'admin/index.html',
  'admin/form.js',
  'admin/config.json',
  'offline-worker.abc.js',
  '_offline/version.json',
  // The page that stands at a former address, for hosts that cannot lead on.
  'conceptos/riego-antiguo/index.html',
  // Below an address that leads on alone.
  'conceptos/lista/riego/index.html',
];
const MODIFIED = new Date('2026-11-22T12:00:00Z');

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Node’s fetch unpacks what it gets. */
const ask = (url: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((answered, failed) => {
    get(url, { headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', failed);
  });

function writeSite(base: string): { readonly root: string; readonly site: string } {
  const root = mkdtempSync(join(tmpdir(), 'hosts-'));
  const site = join(root, base);
  const write = (path: string, content: string | Buffer): void => {
    const to = join(site, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, content);
    utimesSync(to, MODIFIED, MODIFIED);
  };
  for (const path of files) {
    const text = `${path} ${long}`;
    write(path, text);
    if (/\.(?:woff2|pf_\w+)$/.test(path)) continue;
    write(`${path}.br`, brotliCompressSync(text));
    write(`${path}.gz`, gzipSync(text));
  }
  const moved = [
    { from: `${base}conceptos/riego-antiguo/`, to: `${base}conceptos/riego/`, alone: false },
    { from: `${base}conceptos/lista/`, to: `${base}conceptos/`, alone: true },
    { from: `${base}data/lista.csv`, to: `${base}data/projects.csv`, alone: true },
  ];
  for (const [path, text] of hostFiles({ ...delivery, base, moved })) write(path, text);
  return { root, site };
}

const startPreview = async (base: string, site: string): Promise<RunningServer> => {
  const { port, close } = await serveFolder(site, base, 0);
  return { origin: `http://localhost:${port}`, pid: process.pid, close };
};

type Host = ServerName | 'npm start';
const hosts: readonly Host[] = ['nginx', 'caddy', 'apache', 'npm start'];

describe.each(hosts.flatMap((host) => ['/', '/atlas/'].map((base) => [host, base] as const)))(
  '%s, for a site at %s,',
  (host, base) => {
    let root = '';
    let server: RunningServer | string = '';
    let home = '';

    beforeAll(async () => {
      const written = writeSite(base);
      root = written.root;
      server =
        host === 'npm start' ? await startPreview(base, written.site) : await startServer(host, written);
      if (typeof server !== 'string') home = server.origin + base;
    });
    afterAll(async () => {
      if (typeof server !== 'string') await server.close();
      rmSync(root, { recursive: true, force: true });
    });
    const onServer = (name: string, check: () => Promise<void>): void =>
      it(name, async ({ skip }) => {
        if (typeof server === 'string') skip(server);
        await check();
      });

    onServer('sends each file with its headers, its type and its bytes', async () => {
      for (const path of files) {
        const address = path.replace(/(?:^|(?<=\/))index\.html$/, '');
        if (address.includes('riego-antiguo')) continue;
        const { status, headers, body } = await ask(home + address);
        expect(status, path).toBe(200);
        expect(body.toString(), path).toBe(`${path} ${long}`);
        for (const [name, value] of Object.entries(headersOf(delivery.rules, path)))
          expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
        const type = mediaTypes[path.slice(path.lastIndexOf('.') + 1)];
        if (type !== undefined) expect(headers['content-type'], path).toBe(type);
        expect(headers['access-control-allow-origin'], path).toBe(
          headersOf(delivery.rules, path)['Access-Control-Allow-Origin'],
        );
      }
    });

    onServer('sends what is compressed beside a file to whom can read it', async () => {
      for (const path of ['', 'data/projects.csv', 'conceptos/riego/mapa.svg', '_assets/page.abc.js'])
        for (const [accepted, sent] of [
          ['br, gzip', 'br'],
          ['gzip', 'gzip'],
          ['identity', undefined],
        ] as const) {
          const { headers, body } = await ask(home + path, { 'accept-encoding': accepted });
          expect(headers['content-encoding'], `${path} as ${accepted}`).toBe(sent);
          expect(body.length > 1000, `${path} as ${accepted}`).toBe(sent === undefined);
          if (sent !== undefined) expect(headers['vary'], path).toMatch(/accept-encoding/i);
          const file = path === '' ? 'index.html' : path;
          const type = mediaTypes[file.slice(file.lastIndexOf('.') + 1)];
          expect(headers['content-type'], `${path} as ${accepted}`).toBe(type);
          expect(headers['content-security-policy'], path).toBe(
            headersOf(delivery.rules, file)['Content-Security-Policy'],
          );
        }
    });

    onServer('answers HEAD without a body and what is unchanged with 304', async () => {
      const head = await ask(`${home}data/projects.csv`, {}, 'HEAD');
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expect(head.headers['x-content-type-options']).toBe('nosniff');
      const { headers } = await ask(home);
      for (const [condition, value] of [
        ['if-none-match', headers['etag']],
        ...(host === 'npm start' ? [] : [['if-modified-since', headers['last-modified']] as const]),
      ] as const) {
        const { status, headers: again } = await ask(home, { [condition]: String(value) });
        expect(status, condition).toBe(304);
        expect(again['cache-control'], condition).toBe('public, max-age=0, must-revalidate');
      }
    });

    onServer('has the site’s page for what is not there, with the same headers', async () => {
      for (const path of [
        'conceptos/nada/',
        'nada.csv',
        `${rootFiles.headers}`,
        '.htaccess',
        DELIVERY_FILE,
      ]) {
        const { status, headers, body } = await ask(home + path);
        expect(status, path).toBe(404);
        expect(body.toString(), path).toBe(`404.html ${long}`);
        expect(headers['content-type'], path).toBe(mediaTypes['html']);
        for (const [name, value] of Object.entries(headersOf(delivery.rules, '404.html')))
          expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
      }
    });

    onServer('leads from the address of a folder to its page, on the same host', async () => {
      const { status, headers } = await ask(`${home}conceptos`);
      expect([301, 302, 307, 308]).toContain(status);
      expect(new URL(String(headers['location']), home).href).toBe(`${home}conceptos/`);
    });

    onServer('leads on from a former address, what is below it and the files beside it', async () => {
      for (const [from, to] of [
        ['conceptos/riego-antiguo', 'conceptos/riego/'],
        ['conceptos/riego-antiguo/', 'conceptos/riego/'],
        ['conceptos/riego-antiguo/mapa.svg', 'conceptos/riego/mapa.svg'],
        ['conceptos/riego-antiguo.md', 'conceptos/riego.md'],
        ['conceptos/riego-antiguo.json', 'conceptos/riego.json'],
        ['conceptos/lista', 'conceptos/'],
        ['conceptos/lista/', 'conceptos/'],
        ['data/lista.csv', 'data/projects.csv'],
      ] as const) {
        const { status, headers } = await ask(home + from);
        const location = new URL(String(headers['location']), home).href;
        expect([301, 308], from).toContain(status);
        // Of an address without its last slash some put that where it belongs first, some last.
        const before = /\.\w+$|\/$/.test(from) ? [] : [`${home}${from}/`, (home + to).slice(0, -1)];
        expect([home + to, ...before], from).toContain(location);
      }
      expect((await ask(`${home}conceptos/lista/riego/`)).status).toBe(200);
      expect((await ask(`${home}conceptos/riego-antiguos/`)).status).toBe(404);
    });
  },
);
