import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFiles, removeCompressedFiles } from '#integrations/compressed-files.ts';

const text = (word: string): string => `<p>${`${word} `.repeat(400)}</p>`;

let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compressed-'));
  site = join(folder, 'site');
  mkdirSync(join(site, 'a'), { recursive: true });
  write('index.html', text('uno'));
  write('a/index.html', text('dos'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: string): void => writeFileSync(join(site, name), content);
const names = (): readonly string[] => readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();
const compress = (quality = 5) => compressFiles(site, { quality, keptIn: join(folder, 'kept') });
const kept = (): readonly string[] =>
  readdirSync(join(folder, 'kept'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('-'),
  );
const unpacked = (name: string): readonly string[] => [
  brotliDecompressSync(readFileSync(join(site, `${name}.br`))).toString(),
  gunzipSync(readFileSync(join(site, `${name}.gz`))).toString(),
];

describe('compressed files of a site', () => {
  it('hold what the file beside them holds', async () => {
    expect(await compress()).toEqual({ files: 2, made: 2 });
    expect(unpacked('index.html')).toEqual([text('uno'), text('uno')]);
    expect(unpacked('a/index.html')).toEqual([text('dos'), text('dos')]);
  });

  it('are made of text that they make smaller', async () => {
    for (const name of ['a.csv', 'a.ttl', 'a.atom', 'a.woff2', 'a.png', 'a.pf_fragment'])
      write(name, text(name));
    write('short.html', 'x'.repeat(1000));
    await compress();
    expect(names().filter((name) => name.endsWith('.br'))).toEqual([
      'a.atom.br',
      'a.csv.br',
      'a.ttl.br',
      'a/index.html.br',
      'index.html.br',
    ]);
  });

  it('are made once of the same content, also where the folder was emptied', async () => {
    await compress();
    rmSync(site, { recursive: true });
    mkdirSync(site);
    write('index.html', text('uno'));
    write('new.html', text('tres'));
    expect(await compress()).toEqual({ files: 2, made: 1 });
    expect(unpacked('index.html')).toEqual([text('uno'), text('uno')]);
  });

  it('follow a file that changes', async () => {
    await compress();
    write('index.html', text('otro'));
    expect(await compress()).toEqual({ files: 2, made: 1 });
    expect(unpacked('index.html')).toEqual([text('otro'), text('otro')]);
  });

  it('go with the file, and with what is kept of it', async () => {
    await compress();
    const before = kept().length;
    rmSync(join(site, 'a/index.html'));
    write('index.html', 'corto');
    write('left.gz', 'nobody’s');
    await compress();
    expect(names()).toEqual(['a', 'index.html', 'left.gz']);
    expect([before, kept().length]).toEqual([4, 0]);
  });

  it('of another site stay kept', async () => {
    await compress();
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'x.html'), text('tres'));
    await compressFiles(other, { quality: 5, keptIn: join(folder, 'kept') });
    expect(kept()).toHaveLength(6);
    expect(await compress()).toEqual({ files: 2, made: 0 });
  });

  it('are smaller at a higher quality, and those of every page’s assets the smallest', async () => {
    const varied = Array.from({ length: 3000 }, (_, n) => `.c${n % 97}{margin:${(n * n) % 1013}px}`).join('');
    mkdirSync(join(site, '_assets'));
    write('_assets/a.css', varied);
    write('b.css', varied);
    const sizes = () => ['_assets/a.css.br', 'b.css.br'].map((name) => readFileSync(join(site, name)).length);
    await compress(1);
    const [asset = 0, low = 0] = sizes();
    await compress(11);
    expect(sizes()).toEqual([asset, asset]);
    expect(low).toBeGreaterThan(asset);
  });

  it('can be removed', async () => {
    await compress();
    await removeCompressedFiles(site);
    expect(names()).toEqual(['a', 'a/index.html', 'index.html']);
  });
});
