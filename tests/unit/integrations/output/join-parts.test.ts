import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildMessages } from '#i18n/editor/build-messages.ts';
import { joinParts } from '#integrations/output/join-parts.ts';
import { writePart } from '#integrations/output/part.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function part(
  name: string,
  number: number,
  of: number,
  madeOf = 'x',
  files: Record<string, string> = {},
): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writePart(folder, { part: number, of, madeOf }, { base: '/', languages: [] });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}
const join_ = (...folders: readonly string[]) =>
  joinParts(folders, join(root, 'whole'), buildMessages('en').merge);

it('refuses what is no part, what is missing, twice, of another division or of another site', async () => {
  const [one, two, again] = [part('a', 1, 3), part('b', 2, 3), part('c', 2, 3)];
  const [foreign, other] = [part('d', 1, 2), part('e', 3, 3, 'y')];
  mkdirSync(join(root, 'empty'));
  expect(await join_(join(root, 'empty'))).toEqual([expect.stringContaining('not a part')]);
  expect(await join_(one, two)).toEqual([expect.stringContaining('Parts are missing: 3/3.')]);
  expect(await join_(one, two, again)).toEqual([
    expect.stringContaining('Part 2/3 is there twice'),
    expect.stringContaining('Parts are missing: 3/3.'),
  ]);
  expect(await join_(one, foreign)).toEqual([expect.stringContaining('different divisions')]);
  expect(await join_(one, two, other)).toEqual([expect.stringContaining('not built from the same content')]);
  expect(existsSync(join(root, 'whole'))).toBe(false);
});

it('refuses a file that two parts have differently, and leaves nothing behind', async () => {
  const one = part('a', 1, 2, 'x', { 'same.css': 's', 'robots.txt': '1' });
  const two = part('b', 2, 2, 'x', { 'same.css': 's', 'robots.txt': '2' });
  expect(await join_(one, two)).toEqual([expect.stringContaining('robots.txt is in ')]);
  expect(existsSync(join(root, 'whole'))).toBe(false);
  expect(readFileSync(join(one, 'robots.txt'), 'utf8')).toBe('1');
});
