import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinSlices } from '#integrations/search/join-slices.ts';
import { makeSearchIndex } from '#integrations/search/made-index.ts';
import { joinSearchShards, writeSearchShard } from '#integrations/search/search-shards.ts';
import { indexSlice } from '#integrations/search/slice.ts';
import { writeSearchIndex } from '#integrations/search/write-index.ts';
import { documentHtml } from '#search/document-html.ts';
import { unfoldPages } from '#search/page-list.ts';
import type { SearchDocument } from '#search/search-document.ts';

const documents = Array.from({ length: 40 }, (_, n): SearchDocument => ({
  key: `projects/p-${n}`,
  url: `/p-${n}/`,
  type: n % 5 === 0 ? 'concepts' : 'projects',
  title: `Proyecto número${n} de riego`,
  summary: n === 3 ? '' : `Agua en el valle${n % 7}`,
  aliases: [],
  terms: [],
  body: n % 2 ? 'Algo más sobre el agua y él' : '',
  position: n,
  ...(n % 3 ? { strand: 'recipient' } : {}),
  ...(n === 8 ? { detail: 'Solo aquí' } : {}),
}));
const inEnglish = documents.slice(0, 9);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let made = 0;
/** A folder that nothing is in yet. */
const fresh = (): string => join(folder, String((made += 1)));

const languagesOf = (spanish: readonly SearchDocument[]) => [
  { language: 'es', documents: () => spanish },
  { language: 'en', documents: () => inEnglish },
];

/** Every file of a folder with its content. */
async function filesIn(path: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(path.length), await readFile(file, 'base64')] as const),
    ),
  );
}

async function writtenIndex(made: Parameters<typeof writeSearchIndex>[0]) {
  const to = fresh();
  await writeSearchIndex(made, to);
  return filesIn(to);
}

const indexed = async (slice: number, cache = fresh(), spanish = documents, part = 100) =>
  writtenIndex(await makeSearchIndex(languagesOf(spanish), { folder: cache, sizes: { slice, part } }));

/** The words of the index of a language, with what is told of each. */
function wordsOf(files: ReadonlyMap<string, string>, tag: RegExp): ReadonlyMap<string, unknown> {
  const chunks = [...files].filter(([path]) => path.startsWith('/index/') && tag.test(path));
  return new Map(
    chunks.flatMap(([, content]) => {
      const [words]: readonly [readonly (readonly [string, ...unknown[]])[]] = decode(
        gunzipSync(Buffer.from(content, 'base64')).subarray('pagefind_dcd'.length),
      );
      return words.map(([word, ...told]): [string, unknown] => [word, told]);
    }),
  );
}

describe('a search index', () => {
  it('is the same however its documents were divided and on however many machines', async () => {
    const whole = await indexed(100);
    expect(whole.size).toBeGreaterThan(documents.length + inEnglish.length);
    expect(await indexed(100)).toEqual(whole);
    expect(await indexed(5, fresh(), documents.toReversed())).toEqual(whole);

    const shards = [1, 2, 3].map((part) => ({ part, of: 3, at: fresh() }));
    for (const { at, ...shard } of shards)
      await writeSearchShard(
        await makeSearchIndex(languagesOf(documents), {
          folder: fresh(),
          sizes: { slice: 5, part: 100 },
          shard,
        }),
        at,
      );
    const folders = shards.map(({ at }) => at);
    expect(await writtenIndex(await joinSearchShards(folders))).toEqual(whole);
    await expect(joinSearchShards(folders.slice(1)).then(writtenIndex)).rejects.toThrow('was not made');
  });

  it('refuses shards of other documents', async () => {
    const folders = [fresh(), fresh()];
    for (const [at, to] of folders.entries())
      await writeSearchShard(
        await makeSearchIndex(languagesOf(documents.slice(at)), {
          folder: fresh(),
          shard: { part: at + 1, of: 2 },
        }),
        to,
      );
    await expect(joinSearchShards(folders)).rejects.toThrow('not of the same documents');
  });

  it('is in several parts where there are many documents, which tell what one tells', async () => {
    const one = await indexed(5);
    const several = await indexed(5, fresh(), documents, 10);
    const entry = JSON.parse(Buffer.from(several.get('/pagefind-entry.json') ?? '', 'base64').toString());
    const parts = Object.keys(entry.languages).filter((tag) => tag.startsWith('es'));
    expect(parts).toEqual(['es', 'es-x-2', 'es-x-3', 'es-x-4']);
    const counts = parts.map((tag) => entry.languages[tag].page_count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(documents.length);
    const worker = Buffer.from(several.get('/pagefind-worker.js') ?? '', 'base64').toString();
    expect(worker).toContain('postMessage({"parts":{"es":["es-x-2","es-x-3","es-x-4"]}});');
    expect(Buffer.from(one.get('/pagefind-worker.js') ?? '', 'base64').toString()).not.toContain('"parts"');

    const words = new Set([...wordsOf(several, /\/es(?:-x-\d)?_/).keys()]);
    expect([...words].sort()).toEqual([...wordsOf(one, /\/es_/).keys()].sort());
    const fragments = (files: ReadonlyMap<string, string>) =>
      [...files].filter(([path]) => path.startsWith('/fragment/es')).map(([, content]) => content);
    expect(fragments(several).sort()).toEqual(fragments(one).sort());
  });

  it('keeps the words that are looked for, and leaves out those that only join', async () => {
    const words = wordsOf(await indexed(100), /\/es_/);
    expect([...words.keys()]).toEqual(expect.arrayContaining(['numero39', 'agu', 'rieg']));
    expect(words.has('de')).toBe(false);
  });

  it('indexes again only the slice in which something changed', async () => {
    const cache = fresh();
    const before = await indexed(5, cache);
    const slicesIn = async () => {
      const names = await readdir(cache);
      return new Map(
        await Promise.all(names.map(async (name) => [name, (await stat(join(cache, name))).ino] as const)),
      );
    };
    const slices = await slicesIn();
    expect(await indexed(5, cache)).toEqual(before);
    expect(await slicesIn()).toEqual(slices);

    const changed = documents.map((each, n) => (n === 4 ? { ...each, title: 'Otro título' } : each));
    const after = await indexed(5, cache, changed);
    const kept = [...(await slicesIn())].filter(([name, file]) => slices.get(name) === file);
    expect(kept).toHaveLength(slices.size - 1);
    expect(after).not.toEqual(before);
    expect(after).toEqual(await indexed(5, fresh(), changed));
  });

  it('makes anew what it kept and finds broken', async () => {
    const cache = fresh();
    const before = await indexed(5, cache);
    for (const name of await readdir(cache)) {
      const content = await readFile(join(cache, name));
      content[content.length - 9] = 1 + (content[content.length - 9] ?? 0);
      await writeFile(join(cache, name), content);
    }
    expect(await indexed(5, cache)).toEqual(before);
  });

  it('refuses two documents at one address', async () => {
    const twice = documents.map((each, n) => (n === 2 ? { ...each, url: '/p-1/' } : each));
    await expect(indexed(5, fresh(), twice)).rejects.toThrow('/p-1/: projects/p-1 and projects/p-2');
  });
});

describe('slices that are joined', () => {
  const pages = documents.map((document) => ({
    key: document.key,
    url: document.url,
    html: documentHtml(document, 'es', 100),
  }));

  it('have metadata that names the pages, and is lighter than Pagefind’s', async () => {
    const slice = await indexSlice(pages);
    await pagefind.close();
    const files = new Map<string, Uint8Array>();
    const write = async (path: string, content: Uint8Array) => void files.set(path, content);
    const { index, fragments } = await joinSlices([slice], 'es', 'es', write);
    const after = files.get(`pagefind.${index.hash}.pf_meta`) ?? new Uint8Array();
    const [version, pagesOf]: readonly [string, readonly (readonly [string, number])[]] = decode(
      unfoldPages(new Uint8Array(gunzipSync(after))).subarray('pagefind_dcd'.length),
    );
    expect(version).toMatch(/^1\./);
    expect(pagesOf.map(([name]) => name)).toEqual([...fragments.values()]);
    expect(new Set(pagesOf.map(([, length]) => length))).toEqual(new Set([8, 16]));
    expect([...fragments.keys()].sort()).toEqual(documents.map(({ key }) => key).sort());
    for (const name of fragments.values()) expect(files.has(`fragment/${name}.pf_fragment`)).toBe(true);
    const before = slice.files.find(({ path }) => path.endsWith('.pf_meta'));
    expect(after.length).toBeLessThan(before?.content.length ?? 0);

    await expect(joinSlices([slice], 'en', 'en', write)).rejects.toThrow('no index in en');
    const without = { ...slice, files: slice.files.filter(({ path }) => !path.endsWith('.pf_meta')) };
    await expect(joinSlices([without], 'es', 'es', write)).rejects.toThrow('pf_meta');
  });
});
