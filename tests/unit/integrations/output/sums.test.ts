import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SUMS, sumsIn, writeSums } from '#integrations/output/sums.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sums-'));
  mkdirSync(join(folder, 'países/.git'), { recursive: true });
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, 'index.html'), 'inicio');
  writeFileSync(join(folder, 'países/méxico 1.html'), 'México');
  writeFileSync(join(folder, 'largo.csv'), 'x'.repeat(3 << 20));
  writeFileSync(join(folder, '.git/HEAD'), 'ref');
});
afterEach(() => rmSync(folder, { recursive: true }));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

it('lists every file of the site with its checksum, and reads what it wrote', () => {
  writeSums(folder, new Map());
  expect([...(sumsIn(folder) ?? [])]).toEqual([
    ['index.html', sha256('inicio')],
    ['largo.csv', sha256('x'.repeat(3 << 20))],
    ['países/méxico 1.html', sha256('México')],
  ]);
});

it('takes the checksums that are known for what they are', () => {
  writeSums(folder, new Map([['index.html', 'a'.repeat(64)]]));
  expect(sumsIn(folder)?.get('index.html')).toBe('a'.repeat(64));
});

it('is what sha256sum checks', ({ skip }) => {
  writeSums(folder, new Map());
  const { status, error } = spawnSync('sha256sum', ['--check', '--quiet', SUMS], { cwd: folder });
  if (error) skip('sha256sum is not here');
  expect(status).toBe(0);
  writeFileSync(join(folder, 'index.html'), 'otra cosa');
  expect(spawnSync('sha256sum', ['--check', '--quiet', SUMS], { cwd: folder }).status).toBe(1);
});

it('is the same whatever was there before', () => {
  writeSums(folder, new Map());
  const once = readFileSync(join(folder, SUMS), 'utf8');
  writeSums(folder, sumsIn(folder) ?? new Map());
  expect(readFileSync(join(folder, SUMS), 'utf8')).toBe(once);
});

it('is not there where no list was written', () => {
  expect(sumsIn(folder)).toBeUndefined();
  expect(sumsIn(join(folder, 'nowhere'))).toBeUndefined();
});
