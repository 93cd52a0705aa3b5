import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn } from '#integrations/output/files-in.ts';
import { publish } from '#integrations/output/publish.ts';

let root: string;
let built: string;
let output: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
  built = join(root, 'built');
  output = join(root, 'out/site');
});
afterEach(() => rmSync(root, { recursive: true }));

function fill(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
const texts = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...filesIn(folder)].sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

describe('a built site', () => {
  it('becomes the output folder where there is none', () => {
    fill(built, { 'index.html': 'a', 'x/y/index.html': 'b' });
    publish(built, output, new Set());
    expect(texts(output)).toEqual({ 'index.html': 'a', 'x/y/index.html': 'b' });
    expect(existsSync(built)).toBe(false);
  });

  it('takes the place of all that is there, but for what is kept and for a repository', () => {
    fill(output, {
      'index.html': 'old',
      'gone/index.html': 'gone',
      'kept/a.html': 'kept',
      '.git/HEAD': 'ref',
    });
    fill(built, { 'index.html': 'new', 'more/index.html': 'more' });
    publish(built, output, new Set(['kept/a.html']));
    expect(texts(output)).toEqual({
      '.git/HEAD': 'ref',
      'index.html': 'new',
      'kept/a.html': 'kept',
      'more/index.html': 'more',
    });
    expect(existsSync(join(output, 'gone'))).toBe(false);
    expect(existsSync(built)).toBe(false);
  });

  it('does not touch a file whose bytes stay the same', () => {
    fill(output, { 'same.html': 'same', 'other.html': 'aaaa' });
    fill(built, { 'same.html': 'same', 'other.html': 'bbbb' });
    const before = new Date('2026-01-01T00:00:00Z');
    for (const name of ['same.html', 'other.html']) utimesSync(join(output, name), before, before);
    publish(built, output, new Set());
    expect(statSync(join(output, 'same.html')).mtime).toEqual(before);
    expect(statSync(join(output, 'other.html')).mtime).not.toEqual(before);
    expect(texts(output)).toEqual({ 'same.html': 'same', 'other.html': 'bbbb' });
  });

  it('keeps what was compressed of a file as long as the file is the same', () => {
    const compressed = { 'kept.html.br': '1', 'same.html.gz': '2', 'new.html.br': '3', 'gone.html.br': '4' };
    fill(output, { 'kept.html': 'k', 'same.html': 's', 'new.html': 'old', 'gone.html': 'g', ...compressed });
    fill(built, { 'same.html': 's', 'new.html': 'new' });
    publish(built, output, new Set(['kept.html']));
    expect(Object.keys(texts(output))).toEqual([
      'kept.html',
      'kept.html.br',
      'new.html',
      'same.html',
      'same.html.gz',
    ]);
  });

  it('puts a file where a folder was, and a folder where a file was', () => {
    fill(output, { 'a/index.html': 'folder', b: 'file' });
    fill(built, { a: 'file', 'b/index.html': 'folder' });
    publish(built, output, new Set());
    expect(texts(output)).toEqual({ a: 'file', 'b/index.html': 'folder' });
  });
});
