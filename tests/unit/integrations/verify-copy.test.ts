import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSums, SUMS, sumsIn, writeSums } from '#integrations/output/sums.ts';
import { sumsAt, verifyAddress, verifyFolder } from '#integrations/verify-copy.ts';

let root: string;
let copy: string;
let server: Server;
let base: URL;
const sums = () => sumsIn(join(root, 'site')) ?? new Map();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'verify-'));
  const site = join(root, 'site');
  copy = join(root, 'copy');
  mkdirSync(join(site, 'países/méxico'), { recursive: true });
  const files = {
    'index.html': 'inicio',
    'index.html.gz': gzipSync('inicio'),
    'países/méxico/index.html': 'México',
    'países/méxico.json': '{}',
    '404.html': 'no está',
    '.htaccess': 'reglas',
    _headers: 'encabezados',
  };
  for (const [path, content] of Object.entries(files)) writeFileSync(join(site, path), content);
  writeSums(site, new Map());
  cpSync(site, copy, { recursive: true });
  writeFileSync(join(copy, 'index.html'), 'otro inicio');
  rmSync(join(copy, 'países/méxico.json'));
  writeFileSync(join(copy, 'intruso.html'), 'de más');
  // Serves the copy below a path: pages by their folders, with compressed answers, and nothing that hosts hide.
  server = createServer(({ url = '' }, answer) => {
    const path = decodeURIComponent(url).replace(/^\/base\//, '');
    try {
      if (/index\.html$|^[._]/.test(path)) throw new Error('Not served.');
      const body = readFileSync(join(copy, path.replace(/(^|\/)$/, '$1index.html')));
      const encoded = { 'content-encoding': 'gzip' };
      answer.writeHead(path === '404.html' ? 404 : 200, encoded).end(gzipSync(body));
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port.');
  base = new URL(`http://127.0.0.1:${address.port}/base/`);
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

it('tells of a folder what differs, is missing and is more', () => {
  expect(verifyFolder(copy, sums())).toEqual({
    same: 5,
    differing: ['index.html'],
    missing: [['países/méxico.json']],
    more: ['intruso.html'],
    unasked: 0,
  });
  expect(verifyFolder(join(root, 'site'), sums())).toMatchObject({
    same: 7,
    differing: [],
    missing: [],
    more: [],
  });
});

it('asks a server as readers do, and compares what it answers', async () => {
  expect(await verifyAddress(base, sums())).toEqual({
    same: 2,
    differing: ['index.html'],
    missing: [['países/méxico.json', '404']],
    more: [],
    unasked: 3,
  });
});

it('reads the list that the copy has of itself', async () => {
  expect(readSums(await sumsAt(base))).toEqual(sums());
  await expect(sumsAt(new URL('nowhere/', base))).rejects.toThrow(`nowhere/${SUMS}: 404`);
});

it('says of a server that does not answer why it does not', async () => {
  const { missing } = await verifyAddress(new URL('http://127.0.0.1:1/'), new Map([['a.html', 'x']]));
  expect(missing).toEqual([['a.html', expect.stringMatching(/ECONNREFUSED|bad port/)]]);
});
