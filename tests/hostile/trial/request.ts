import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder, type StaticServer } from '#integrations/static-server.ts';
import type { Verdict } from './trial.ts';

const SECRET = 'un-secreto-que-nadie-debe-leer';
let serving: Promise<StaticServer> | undefined;

async function serve(): Promise<StaticServer> {
  const root = mkdtempSync(join(tmpdir(), 'hostile-site-'));
  const site = join(root, 'site');
  mkdirSync(join(site, 'datos'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), SECRET);
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>inicio</title>');
  writeFileSync(join(site, '404.html'), '<!doctype html><title>no está</title>');
  writeFileSync(join(site, '.secret'), SECRET);
  symlinkSync(join(site, 'index.html'), join(site, 'datos', 'index.html'));
  return serveFolder(site, '/atlas/', 0);
}

/** Asks the server for a target exactly as it is written, which no client library would send. */
export async function requestVerdict(target: string): Promise<Verdict> {
  const { port } = await (serving ??= serve());
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
  const elsewhere = /^location: (?!\/atlas\/)(.*)$/im.exec(head)?.[1];
  return {
    refusals: status?.startsWith('4') ? [status] : [],
    faults: [
      ...(status === undefined || status.startsWith('5') ? [`answers ${status}`] : []),
      ...(body.includes(SECRET) ? ['gives away a secret'] : []),
      ...(elsewhere === undefined ? [] : [`leads to ${elsewhere}`]),
    ],
  };
}
