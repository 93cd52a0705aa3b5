import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn } from '#integrations/output/files-in.ts';
import { complete } from '#integrations/output/complete.ts';
import { placesOf, recover, swap } from '#integrations/output/swap.ts';

let root: string;
let built: string;
let output: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
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

function publish(from: string, to: string, kept: ReadonlySet<string>): void {
  const places = placesOf(to);
  recover(places);
  complete(from, places.site, kept, places.next);
  swap(places);
}

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

  it('leaves nothing but itself beside', () => {
    fill(output, { 'index.html': 'old' });
    fill(built, { 'index.html': 'new' });
    publish(built, output, new Set());
    expect(readdirSync(dirname(output))).toEqual(['site']);
  });
});

describe('where the output is a link', () => {
  beforeEach(() => {
    fill(join(root, 'elsewhere'), { 'index.html': 'old', 'kept.html': 'kept', '.git/HEAD': 'ref' });
    mkdirSync(dirname(output));
    symlinkSync('../elsewhere', output);
  });

  it('the link leads to the new site, and what it led to stays', () => {
    fill(built, { 'index.html': 'new' });
    publish(built, output, new Set(['kept.html']));
    expect(readlinkSync(output)).toBe('../site.1');
    expect(texts(output)).toEqual({ '.git/HEAD': 'ref', 'index.html': 'new', 'kept.html': 'kept' });
    expect(texts(join(root, 'elsewhere'))).toEqual({ 'index.html': 'old', 'kept.html': 'kept' });
  });

  it('one former site is kept, and the one before it goes', () => {
    for (const text of ['first', 'second', 'third']) {
      fill(built, { 'index.html': text });
      publish(built, output, new Set());
    }
    expect(readlinkSync(output)).toBe('../site.1');
    expect(texts(output)).toMatchObject({ 'index.html': 'third' });
    expect(texts(join(root, 'site.2'))).toEqual({ 'index.html': 'second' });
    expect(readdirSync(root).toSorted()).toEqual(['elsewhere', 'out', 'site.1', 'site.2']);
  });

  it('a link that leads nowhere yet leads to the site', () => {
    rmSync(join(root, 'elsewhere'), { recursive: true });
    fill(built, { 'index.html': 'new' });
    publish(built, output, new Set());
    expect(texts(output)).toEqual({ 'index.html': 'new' });
  });
});

describe('a build that was stopped', () => {
  it('while it made the next site, leaves the site as it was', () => {
    fill(output, { 'index.html': 'old' });
    const places = placesOf(output);
    fill(built, { 'index.html': 'new' });
    complete(built, places.site, new Set(), places.next);
    expect(texts(output)).toEqual({ 'index.html': 'old' });
    recover(placesOf(output));
    expect(texts(output)).toEqual({ 'index.html': 'old' });
    expect(readdirSync(dirname(output))).toEqual(['site']);
  });

  it('between the two moves, finds the former site again', () => {
    const { former, next } = placesOf(output);
    fill(former, { 'index.html': 'old', '.git/HEAD': 'ref' });
    fill(next, { 'index.html': 'new' });
    recover(placesOf(output));
    expect(texts(output)).toEqual({ '.git/HEAD': 'ref', 'index.html': 'old' });
    expect(readdirSync(dirname(output))).toEqual(['site']);
  });

  it('after both, keeps the new site and what is not of it', () => {
    const { former } = placesOf(output);
    fill(former, { 'index.html': 'old', '.git/HEAD': 'ref' });
    fill(output, { 'index.html': 'new' });
    recover(placesOf(output));
    expect(texts(output)).toEqual({ '.git/HEAD': 'ref', 'index.html': 'new' });
    expect(readdirSync(dirname(output))).toEqual(['site']);
  });
});
