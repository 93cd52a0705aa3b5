import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from '#integrations/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let server: StaticServer;

beforeAll(async () => {
  for (const name of ['404.html', 'a.csv', 'a.jsonl', 'a.md', 'a.ttl', 'a.txt', 'a.json'])
    writeFileSync(join(folder, name), 'Educación');
  writeFileSync(join(folder, 'b.csv'), 'Salud');
  writeFileSync(join(folder, 'b.csv.br'), brotliCompressSync('Salud'));
  writeFileSync(join(folder, 'b.csv.gz'), gzipSync('Salud'));
  server = await serveFolder(folder, '/', 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

it.each([
  ['a.csv', 'text/csv; charset=utf-8'],
  ['a.jsonl', 'application/jsonl; charset=utf-8'],
  ['a.md', 'text/markdown; charset=utf-8'],
  ['a.ttl', 'text/turtle; charset=utf-8'],
  ['a.txt', 'text/plain; charset=utf-8'],
  ['a.json', 'application/json'],
])('serves %s as %s', async (name, type) => {
  const response = await fetch(`http://localhost:${server.port}/${name}`);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toBe('Educación');
});

it.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('sends to whom accepts %s what is compressed beside a file', async (accepted, sent) => {
  const response = await fetch(`http://localhost:${server.port}/b.csv`, {
    headers: { 'accept-encoding': accepted },
  });
  expect(response.headers.get('content-encoding')).toBe(sent);
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(await response.text()).toBe('Salud');
});
