import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { differingFiles, measureFolder } from '../../bench/measured-folder.ts';
import { measureProcess } from '../../bench/measured-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function site(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, path, '..'), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  return join(folder, name);
}

describe('a folder', () => {
  const one = site('one', { 'index.html': 'ñ', 'a/index.html': 'same', 'a/data.json': '{}', 'only-one': '' });

  test('is measured with all that is in it', () => {
    expect(measureFolder(one)).toEqual({ files: 4, bytes: 8, pages: 2 });
  });

  test('has no page where one only leads to another', () => {
    const refresh = '<meta http-equiv="refresh" content="0; url=/a/">';
    const moved = site('moved', { 'old/index.html': refresh, 'index.html': `<p>${refresh.slice(1)}` });
    expect(measureFolder(moved)).toMatchObject({ files: 2, pages: 1 });
  });

  test('differs in files that are not the same or not there', () => {
    const other = site('other', { 'index.html': 'n', 'a/index.html': 'same', 'a/data.json': '{}', b: '' });
    expect(differingFiles(one, other)).toEqual(['b', 'index.html', 'only-one']);
    expect(differingFiles(one, one)).toEqual([]);
  });
});

describe('a process', () => {
  const node = (script: string, limitSeconds?: number) =>
    measureProcess({
      command: process.execPath,
      arguments: ['-e', script],
      ...(limitSeconds === undefined ? {} : { limitSeconds }),
    });

  test('that fails is told with what it said last', async () => {
    await expect(node('console.error("why"); process.exit(3)')).rejects.toThrow(/ended with 3\nwhy/);
  });

  test('is stopped at its limit', async () => {
    expect(await node('setTimeout(() => {}, 60000)', 0.3)).toMatchObject({ finished: false });
  });

  test('that ends by itself has finished', async () => {
    expect(await node('0', 60)).toMatchObject({ finished: true });
  });
});
