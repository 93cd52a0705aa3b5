import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MissingContentFolder, readContentFolder } from '#integrations/content-folder.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await mkdir(join(folder, 'concepts', '.cache'), { recursive: true });
  await mkdir(join(folder, 'sources'));
  await writeFile(join(folder, 'site.yaml'), '\ufeffname: x');
  await writeFile(join(folder, 'concepts', 'b.mdx'), 'b');
  await writeFile(join(folder, 'concepts', 'a.mdx'), Buffer.from([0x63, 0x61, 0x70, 0xed]));
  await writeFile(join(folder, 'concepts', '.cache', 'c.mdx'), 'c');
  await writeFile(join(folder, '.DS_Store'), '');
});

afterAll(() => rm(folder, { recursive: true }));

test('reads every file but the hidden ones, in order, and keeps what the check speaks of', async () => {
  expect(await readContentFolder(folder)).toEqual([
    { path: 'concepts/a.mdx', text: 'capí', encoding: 'windows-1252' },
    { path: 'concepts/b.mdx', text: 'b' },
    { path: 'site.yaml', text: '\ufeffname: x' },
  ]);
});

test('reads one folder of it', async () => {
  const files = await readContentFolder(folder, 'concepts');
  expect(files.map(({ path }) => path)).toEqual(['concepts/a.mdx', 'concepts/b.mdx']);
  expect(await readContentFolder(folder, 'projects')).toEqual([]);
});

test('says so when there is no such folder', async () => {
  await expect(readContentFolder(join(folder, 'nada'))).rejects.toThrow(MissingContentFolder);
});
