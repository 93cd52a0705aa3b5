import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compactIndex } from '#integrations/compact-index.ts';

const pages = Array.from({ length: 40 }, (_, n) => ({
  url: `/p-${n}/`,
  content: `<html lang="es"><body><p>Proyecto número${n} de riego y de agua en el valle${n % 7}</p></body></html>`,
}));

let plain: readonly pagefind.IndexFile[];
let compact: readonly pagefind.IndexFile[];

beforeAll(async () => {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind gave no index');
  for (const page of pages) await index.addHTMLFile(page);
  plain = (await index.getFiles()).files;
  compact = compactIndex(plain, 'es');
});

afterAll(() => pagefind.close());

const named = (files: readonly pagefind.IndexFile[], pattern: RegExp): readonly pagefind.IndexFile[] =>
  files.filter(({ path }) => pattern.test(path));
const text = (file: pagefind.IndexFile | undefined): string =>
  file ? gunzipSync(file.content).toString('latin1') : '';

describe('an index made smaller', () => {
  it('keeps every page, under a name of its own', () => {
    const fragments = named(compact, /^fragment\//);
    expect(fragments).toHaveLength(pages.length);
    expect(new Set(fragments.map(({ path }) => path)).size).toBe(pages.length);
    const urls = fragments.map((file) => /"url":"([^"]+)"/.exec(text(file))?.[1]);
    expect(urls.toSorted()).toEqual(pages.map(({ url }) => url).toSorted());
  });

  it('keeps the words that are looked for, and leaves out those that only join', () => {
    const wordsOf = (files: readonly pagefind.IndexFile[]): readonly string[] =>
      named(files, /\.pf_index$/).flatMap(({ content }) => {
        const [words]: readonly (readonly (readonly [string])[])[] = decode(
          gunzipSync(content).subarray('pagefind_dcd'.length),
        );
        return (words ?? []).map(([word]) => word);
      });
    expect(wordsOf(plain)).toContain('de');
    expect(wordsOf(compact)).not.toContain('de');
    expect(wordsOf(compact)).toEqual(expect.arrayContaining(['numero39', 'agu', 'rieg']));
  });

  it('has metadata that names its pages, and is lighter than before', () => {
    const [before] = named(plain, /\.pf_meta$/);
    const [after] = named(compact, /\.pf_meta$/);
    for (const { path } of named(compact, /^fragment\//))
      expect(text(after)).toContain(path.replace(/^fragment\/|\.pf_fragment$/g, ''));
    expect(after?.content.length).toBeLessThan(before?.content.length ?? 0);
    const entry = JSON.parse(
      Buffer.from(named(compact, /pagefind-entry/)[0]?.content ?? []).toString('utf8'),
    );
    expect(after?.path).toBe(`pagefind.${entry.languages.es.hash}.pf_meta`);
  });

  it('is the same for the same files', () => {
    const again = compactIndex(plain, 'es');
    expect(again.map(({ path }) => path)).toEqual(compact.map(({ path }) => path));
    expect(
      again.every(
        ({ content }, at) => Buffer.compare(content, compact[at]?.content ?? new Uint8Array()) === 0,
      ),
    ).toBe(true);
  });

  it('refuses files that are not laid out as expected', () => {
    expect(() => compactIndex(plain, 'en')).toThrow('no index in en');
    expect(() =>
      compactIndex(
        plain.filter(({ path }) => !path.endsWith('.pf_meta')),
        'es',
      ),
    ).toThrow('pf_meta');
  });
});
