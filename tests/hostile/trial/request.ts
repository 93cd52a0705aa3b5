import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DELIVERY_FILE } from '#delivery/host-files.ts';
import { serveFolder, type StaticServer } from '#integrations/static-server.ts';
import type { Verdict } from './trial.ts';

const SECRET = 'un-secreto-que-nadie-debe-leer';
const serving = new Map<string, Promise<StaticServer>>();

async function serve(base: string): Promise<StaticServer> {
  const root = mkdtempSync(join(tmpdir(), 'hostile-site-'));
  const site = join(root, 'site');
  mkdirSync(join(site, 'datos'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), SECRET);
  mkdirSync(join(root, 'outside'));
  writeFileSync(join(root, 'outside', 'index.html'), SECRET);
  const delivery = { base, rules: [], types: { html: 'text/html; charset=utf-8' }, moved: [] };
  mkdirSync(dirname(join(site, DELIVERY_FILE)), { recursive: true });
  writeFileSync(join(site, DELIVERY_FILE), JSON.stringify(delivery));
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>inicio</title>');
  writeFileSync(join(site, '404.html'), '<!doctype html><title>no está</title>');
  writeFileSync(join(site, '.secret'), SECRET);
  symlinkSync(join(site, 'index.html'), join(site, 'datos', 'index.html'));
  return serveFolder(site, base, 0);
}

/** Asks the server for a target exactly as it is written, which no client library would send. */
export async function requestVerdict(target: string, base: string): Promise<Verdict> {
  const server = serving.get(base) ?? serve(base);
  serving.set(base, server);
  const { port } = await server;
  const answer = await new Promise<string>((resolve, reject) => {
    let told = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, 'latin1');
    });
    socket.setEncoding('latin1');
    socket.on('data', (part) => (told += String(part)));
    socket.on('close', () => resolve(told));
    socket.on('error', reject);
  });
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
  const location = /^location: (.*?)\r?$/im.exec(head)?.[1];
  const isOwn =
    location === undefined ||
    (/^\/(?![/\\])/.test(location) && location.startsWith(base) && !location.includes('..'));
  return {
    refusals: status?.startsWith('4') ? [status] : [],
    faults: [
      ...(status === undefined || status.startsWith('5') ? [`answers ${status}`] : []),
      ...(body.includes(SECRET) ? ['gives away a secret'] : []),
      ...(isOwn ? [] : [`leads to ${location}`]),
    ],
  };
}
