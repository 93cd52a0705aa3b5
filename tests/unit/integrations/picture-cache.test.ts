import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPictureCache } from '#integrations/social-cards/picture-cache.ts';

let folder: string;
let drawn: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  drawn = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const make = async (drawing: string): Promise<Uint8Array> => {
  drawn.push(drawing);
  return new TextEncoder().encode(`picture of ${drawing}`);
};

const aCache = (maker = 'maker 1') => createPictureCache(join(folder, 'kept'), maker, make);

const kept = (): readonly string[] => readdirSync(join(folder, 'kept')).sort();

const DAY = 24 * 60 * 60;

function setAge(path: string, days: number): void {
  const then = Date.now() / 1000 - days * DAY;
  utimesSync(path, then, then);
}

it('makes the picture of a drawing once, for this build and the next', async () => {
  const first = aCache();
  const path = await first.pictureOf('a');
  expect(readFileSync(path, 'utf8')).toBe('picture of a');
  expect(await first.pictureOf('a')).toBe(path);
  const next = aCache();
  expect(await next.pictureOf('a')).toBe(path);
  expect([drawn, first.made(), next.made()]).toEqual([['a'], 1, 0]);
});

it('makes it anew where the drawing or what makes pictures is another', async () => {
  const paths = [
    await aCache().pictureOf('a'),
    await aCache().pictureOf('b'),
    await aCache('maker 2').pictureOf('a'),
  ];
  expect(new Set(paths).size).toBe(3);
  expect(drawn).toEqual(['a', 'b', 'a']);
});

it('leaves a whole picture and nothing else where two builds make the same one', async () => {
  const paths = await Promise.all([aCache().pictureOf('a'), aCache().pictureOf('a')]);
  expect(paths[0]).toBe(paths[1]);
  expect(kept()).toHaveLength(1);
  expect(readFileSync(paths[0] ?? '', 'utf8')).toBe('picture of a');
});

it('leaves nothing where the making fails, and makes it the next time', async () => {
  const failing = createPictureCache(join(folder, 'kept'), 'maker 1', () => Promise.reject(new Error('no')));
  await expect(failing.pictureOf('a')).rejects.toThrow('no');
  expect(kept()).toEqual([]);
  await aCache().pictureOf('a');
  expect(kept()).toHaveLength(1);
});

it('throws away what no build used for a month, and unfinished pictures with it', async () => {
  const cache = aCache();
  const [used, unused] = [await cache.pictureOf('used'), await cache.pictureOf('unused')];
  const unfinished = join(folder, 'kept', 'x.part');
  writeFileSync(unfinished, '');
  for (const path of [used, unused, unfinished]) setAge(path, 40);
  await cache.pictureOf('used');
  await cache.prune();
  expect(kept().map((name) => join(folder, 'kept', name))).toEqual([used]);
  expect(Date.now() - statSync(used).mtimeMs).toBeLessThan(DAY * 1000);
});

it('has nothing to throw away where there is no folder yet', async () => {
  await expect(aCache().prune()).resolves.toBeUndefined();
});
