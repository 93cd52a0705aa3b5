import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';
import { z } from 'zod';
import { isJoiningWord } from '#search/query-words.ts';

/** What Pagefind writes, of the many things that CBOR (RFC 8949) knows. */
type Cbor = number | string | readonly Cbor[];

const cbor: z.ZodType<Cbor> = z.lazy(() => z.union([z.number(), z.string(), z.array(cbor)]));

// Pagefind 1.5’s own layout, in which lists stand for its records.
const page = z.tuple([z.string(), z.number()]);
const range = z.tuple([z.string(), z.string(), z.string()]);
const metadata = z.tuple([
  z.string(),
  z.array(page),
  z.array(range),
  z.array(z.tuple([z.string(), z.string()])),
  z.array(cbor),
  z.array(cbor),
]);
const entryFile = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });

const signature = Buffer.from('pagefind_dcd');
const unpacked = (content: Uint8Array): Cbor => decode(gunzipSync(content).subarray(signature.length));
const packed = (content: Cbor): Buffer => gzipSync(Buffer.concat([signature, encode(content)]), { level: 9 });

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A short name for a position. The digit that changes most stands first: gzip packs a list of such names best. */
function shortName(position: number, width: number): string {
  let name = '';
  for (let rest = position; name.length < width; rest = Math.floor(rest / digits.length)) {
    name += digits[rest % digits.length];
  }
  return name;
}

const widthFor = (count: number): number => Math.max(1, Math.ceil(Math.log(count) / Math.log(digits.length)));

/** The length of a page to the nearest power of two: it only weighs long pages against short ones. */
const roughLength = (words: number): number => 2 ** Math.round(Math.log2(Math.max(1, words)));

// Before they are packed to about a third; Pagefind’s own chunks are three times that, of which a query uses a word
// or two.
const chunkBytes = 22_000;
// Where a word stands in so many pages, its first place in each is enough.
const frequent = 1000;

const listed = (value: Cbor | undefined): readonly Cbor[] => (Array.isArray(value) ? value : []);

/** The heaviest weight at which a page holds a word, a negative number, and the first place there. */
function firstPlace(places: readonly Cbor[]): readonly Cbor[] {
  const weight = places.findLastIndex((place) => typeof place === 'number' && place < 0);
  return weight < 0 ? places.slice(0, 1) : places.slice(weight, weight + 2);
}

/** Pages that hold a word: for each the step from the page before, its places in the text, and in the metadata. */
const lightened = (postings: readonly Cbor[]): readonly Cbor[] =>
  postings.length < frequent
    ? postings
    : postings.map((posting) => {
        const [step = 0, places, inMetadata = []] = listed(posting);
        return [step, firstPlace(listed(places)), inMetadata];
      });

interface Word {
  readonly text: string;
  readonly content: Cbor;
  /** Bytes before they are packed. */
  readonly size: number;
}

/** A word with its pages, and its other spellings with theirs. */
function readWord(value: Cbor): Word {
  const [text, postings, spellings] = listed(value);
  if (typeof text !== 'string') throw new Error('Pagefind’s index is not laid out as expected');
  const others = listed(spellings).map((other) => {
    const [spelling = '', itsPostings] = listed(other);
    return [spelling, lightened(listed(itsPostings))];
  });
  const content = [text, lightened(listed(postings)), others];
  return { text, content, size: encode(content).length };
}

/** Words in chunks of about the size that is worth fetching for one of them. */
function chunksOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const chunks: Word[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (size + word.size > chunkBytes) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += word.size;
  }
  return chunks;
}

/** The beginning of a word that tells it from the word before. */
function telling(text: string, before: string): string {
  let same = 0;
  while (same < text.length && text[same] === before[same]) same += 1;
  return text.slice(0, same + 1);
}

/**
 * The files of one language’s index, made smaller and the same for the same documents. Pagefind names each page by
 * chance, so that on ten thousand pages the list of names is half of what a first search loads; keeps each place of
 * a frequent word; indexes words that are never looked for; and lists filters in an order that changes.
 * @throws ZodError where the files are not laid out as expected: has Pagefind’s version changed?
 */
export function compactIndex(files: readonly IndexFile[], language: string): readonly IndexFile[] {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const take = (path: string): Uint8Array => {
    const content = byPath.get(path);
    if (!content) throw new Error(`Pagefind wrote no ${path}`);
    byPath.delete(path);
    return content;
  };
  const entry = entryFile.parse(JSON.parse(Buffer.from(take('pagefind-entry.json')).toString('utf8')));
  const index = entry.languages[language];
  if (!index) throw new Error(`Pagefind wrote no index in ${language}`);
  const [version, pages, ranges, filters, sorts, fields] = metadata.parse(
    unpacked(take(`pagefind.${index.hash}.pf_meta`)),
  );

  // In the names, so that no browser keeps a file of an earlier build for one of this.
  const mark = createHash('sha256')
    .update(pages.map(([name]) => name).join())
    .digest('hex')
    .slice(0, 6);
  const pageWidth = widthFor(pages.length);
  const newPages = pages.map(([name, length], position) => {
    const newName = `${language}_${mark}${shortName(position, pageWidth)}`;
    byPath.set(`fragment/${newName}.pf_fragment`, take(`fragment/${name}.pf_fragment`));
    return [newName, roughLength(length)];
  });

  const words = ranges
    .flatMap(([, , name]) => listed(listed(unpacked(take(`index/${name}.pf_index`)))[0]))
    .map(readWord)
    .filter(({ text }) => !isJoiningWord(text));
  const chunks = chunksOf(words);
  const chunkWidth = widthFor(chunks.length);
  let before = '';
  const newRanges = chunks.map((inChunk, position) => {
    const name = `${language}_${mark}${shortName(position, chunkWidth)}`;
    const first = telling(inChunk[0]?.text ?? '', before);
    before = inChunk.at(-1)?.text ?? '';
    byPath.set(`index/${name}.pf_index`, packed([inChunk.map(({ content }) => content)]));
    return [first, before, name];
  });

  const sortedFilters = filters.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const content = packed([version, newPages, newRanges, sortedFilters, sorts, fields]);
  const hash = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
  byPath.set(`pagefind.${hash}.pf_meta`, content);
  byPath.set(
    'pagefind-entry.json',
    new Uint8Array(Buffer.from(JSON.stringify({ ...entry, languages: { [language]: { ...index, hash } } }))),
  );
  return [...byPath].map(([path, bytes]) => ({ path, content: bytes }));
}
