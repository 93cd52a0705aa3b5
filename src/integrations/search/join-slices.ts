import { createHash } from 'node:crypto';
import { encode } from 'cborg';
import { nameWidth, shortName } from '#search/page-list.ts';
import { joinWords } from './join-words.ts';
import {
  ENTRY,
  entryFile,
  filterFile,
  fragmentPath,
  type EntryFile,
  type IndexEntry,
  metadata,
  packed,
  unpacked,
} from './pagefind-layout.ts';
import type { Slice } from './slice.ts';

/** Nearest power of two to the length of a page: it only weighs long pages against short ones. */
const powerOf = (words: number): number => Math.round(Math.log2(Math.max(1, words)));

/** The beginning of a word that tells it from the word before. */
function telling(text: string, before: string): string {
  let same = 0;
  while (same < text.length && text[same] === before[same]) same += 1;
  return text.slice(0, same + 1);
}

/** A slice as Pagefind’s files tell of it. */
function readSlice({ keys, files }: Slice, language: string) {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const take = (path: string): Uint8Array => {
    const content = byPath.get(path);
    if (!content) throw new Error(`Pagefind wrote no ${path}`);
    return content;
  };
  const entry = entryFile.parse(JSON.parse(Buffer.from(take(ENTRY)).toString('utf8')));
  const index = entry.languages[language];
  if (!index) throw new Error(`Pagefind wrote no index in ${language}`);
  const [version, pages, ranges, filters, , fields] = metadata.parse(
    unpacked(take(`pagefind.${index.hash}.pf_meta`)),
  );
  return {
    entry,
    index,
    version,
    fields,
    pages: pages.map(([name, length]) => {
      const path = fragmentPath(name);
      return { name, length, key: keys[path] ?? '', fragment: take(path) };
    }),
    chunks: ranges.map(([, , name]) => take(`index/${name}.pf_index`)),
    filters: filters.map(([, name]) => filterFile.parse(unpacked(take(`filter/${name}.pf_filter`)))),
  };
}

type ReadSlice = ReturnType<typeof readSlice>;

/** Every filter of some slices with the pages of each of its values, all in one order. */
function joinFilters(slices: readonly ReadSlice[], positions: readonly (readonly number[])[]) {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [at, slice] of slices.entries())
    for (const [name, values] of slice.filters)
      for (const [value, pages] of values) {
        const ofFilter = filters.get(name) ?? new Map<string, number[]>();
        const there = ofFilter.get(value) ?? [];
        for (const page of pages) there.push(positions[at]?.[page] ?? Number.NaN);
        filters.set(name, ofFilter.set(value, there));
      }
  const ordered = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return ordered(filters).map(
    ([name, values]) =>
      [name, ordered(values).map(([value, pages]) => [value, pages.sort((a, b) => a - b)])] as const,
  );
}

/** Metadata in CBOR with its list of pages folded, as the worker unfolds it. */
function foldedPages(
  version: string,
  beginning: string,
  powers: readonly number[],
  behind: readonly (readonly unknown[])[],
): Buffer {
  const withLength = (content: Uint8Array): readonly Uint8Array[] => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return [length, content];
  };
  // The head of the list, and the version, come before the pages, which are an empty list of one byte here.
  const whole = encode([version, [], ...behind]);
  const pagesAt = 1 + encode(version).length;
  return Buffer.concat([
    ...[whole.subarray(0, pagesAt), Buffer.from(beginning), Uint8Array.from(powers)].flatMap(withLength),
    whole.subarray(pagesAt + 1),
  ]);
}

/** Writes a file of an index. */
export type WriteFile = (path: string, content: Uint8Array) => Promise<void>;

/** What is left to tell of an index whose files are written. */
export interface JoinedIndex {
  /** Pagefind’s list of languages, with none in it. */
  readonly entry: EntryFile;
  readonly index: IndexEntry;
  /** Name of each document’s fragment. */
  readonly fragments: ReadonlyMap<string, string>;
}

/**
 * Joins slices of one language to an index that is the same however its documents were divided, and smaller than
 * Pagefind’s own. Pagefind names each page by chance, so that on ten thousand pages the list of names is half of what
 * a first search loads, where here each is named by its position; keeps each place of a frequent word; indexes words that are never looked for; and lists
 * filters in an order that changes.
 * @param tag begins the name of each file
 * @throws ZodError where the files are not laid out as expected: has Pagefind’s version changed?
 */
export async function joinSlices(
  slices: readonly Slice[],
  language: string,
  tag: string,
  write: WriteFile,
): Promise<JoinedIndex> {
  const read = slices.map((slice) => readSlice(slice, language));
  const [first] = read;
  if (!first) throw new Error(`No slice to join in ${language}`);

  const pages = read
    .flatMap((slice, of) => slice.pages.map((page, at) => ({ ...page, of, at })))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const positions = read.map((): number[] => []);
  for (const [position, { of, at }] of pages.entries()) {
    const ofSlice = positions[of];
    if (ofSlice) ofSlice[at] = position;
  }
  const fields = [...new Set(read.flatMap((slice) => slice.fields))].sort();

  // In the names, so that no browser keeps a file of an earlier build for one of this.
  const mark = createHash('sha256')
    .update(pages.map(({ name }) => name).join())
    .digest('hex')
    .slice(0, 6);
  const beginning = `${tag}_${mark}`;
  const namer = (count: number) => {
    const width = nameWidth(count);
    return (position: number): string => beginning + shortName(position, width);
  };

  const pageName = namer(pages.length);
  for (const [position, { fragment }] of pages.entries())
    await write(fragmentPath(pageName(position)), fragment);

  const chunks = Array.from(
    joinWords(
      read.map((slice, at) => ({
        chunks: slice.chunks,
        pages: positions[at] ?? [],
        fields: slice.fields.map((field) => fields.indexOf(field)),
      })),
    ),
    ({ content, ...words }) => ({ ...words, content: packed(content) }),
  );
  const chunkName = namer(chunks.length);
  for (const [position, { content }] of chunks.entries())
    await write(`index/${chunkName(position)}.pf_index`, content);

  const filters = joinFilters(read, positions);
  const filterName = namer(filters.length);
  for (const [position, filter] of filters.entries())
    await write(`filter/${filterName(position)}.pf_filter`, packed(encode(filter)));

  const content = packed(
    foldedPages(
      first.version,
      beginning,
      pages.map(({ length }) => powerOf(length)),
      [
        chunks.map(({ first: from, last }, position) => [
          telling(from, chunks[position - 1]?.last ?? ''),
          last,
          chunkName(position),
        ]),
        filters.map(([name], position) => [name, filterName(position)]),
        [],
        fields,
      ],
    ),
  );
  const hash = `${tag}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
  await write(`pagefind.${hash}.pf_meta`, content);
  return {
    entry: { ...first.entry, languages: {} },
    index: { ...first.index, hash, page_count: pages.length },
    fragments: new Map(pages.map(({ key }, position) => [key, pageName(position)])),
  };
}
