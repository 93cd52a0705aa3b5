import { encode } from 'cborg';
import { isJoiningWord } from '#search/query-words.ts';
import { type Cbor, unpacked } from './pagefind-layout.ts';

/** A page that holds a word: its position in the joined index, its places in the text, and in the metadata. */
type Posting = readonly [page: number, places: readonly Cbor[], inMetadata: readonly Cbor[]];

/** A word with its pages, and its other spellings with theirs. */
interface Word {
  readonly text: string;
  readonly postings: readonly Posting[];
  readonly spellings: readonly (readonly [text: string, postings: readonly Posting[]])[];
}

/** The words of a slice. */
export interface SliceWords {
  /** In their order. */
  readonly chunks: Iterable<Uint8Array>;
  /** Position of each of its pages in the joined index. */
  readonly pages: readonly number[];
  /** Position of each of its fields of metadata in the joined index. */
  readonly fields: readonly number[];
}

const listed = (value: Cbor | undefined): readonly Cbor[] => (Array.isArray(value) ? value : []);

function readText(value: Cbor | undefined): string {
  if (typeof value !== 'string') throw new Error('Pagefind’s index is not laid out as expected');
  return value;
}

/** Pagefind tells the step from the page before, and marks a field by its number after zero, negative. */
function readPostings(value: Cbor | undefined, { pages, fields }: SliceWords): readonly Posting[] {
  let at = 0;
  return listed(value).map((posting) => {
    const [step, places, inMetadata] = listed(posting);
    at += Number(step);
    const page = pages[at];
    if (page === undefined) throw new Error('Pagefind’s index tells of a page that it does not have');
    const renumbered = listed(inMetadata).map((place) =>
      typeof place === 'number' && place < 0 ? -1 - (fields[-1 - place] ?? Number.NaN) : place,
    );
    return [page, listed(places), renumbered];
  });
}

function* wordsOf(slice: SliceWords): Generator<Word> {
  for (const chunk of slice.chunks) {
    for (const word of listed(listed(unpacked(chunk))[0])) {
      const [text, postings, spellings] = listed(word);
      yield {
        text: readText(text),
        postings: readPostings(postings, slice),
        spellings: listed(spellings).map((other) => {
          const [spelling, itsPostings] = listed(other);
          return [readText(spelling), readPostings(itsPostings, slice)];
        }),
      };
    }
  }
}

const together = (lists: readonly (readonly Posting[])[]): readonly Posting[] =>
  lists.flat().sort(([a], [b]) => a - b);

/** One word as several slices hold it. */
function joinWord(words: readonly Word[]): Word {
  const spellings = new Map<string, (readonly Posting[])[]>();
  for (const [text, postings] of words.flatMap((word) => word.spellings))
    spellings.set(text, [...(spellings.get(text) ?? []), postings]);
  return {
    text: words[0]?.text ?? '',
    postings: together(words.map(({ postings }) => postings)),
    spellings: [...spellings]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([text, lists]) => [text, together(lists)]),
  };
}

/** A text whose order among others is that of its bytes, in which Pagefind orders words. */
const byteOrder = (text: string): string => Buffer.from(text).toString('latin1');

interface Head {
  readonly word: Word;
  readonly order: string;
  readonly rest: Iterator<Word>;
}

const headOf = (rest: Iterator<Word>): readonly Head[] => {
  const { value, done } = rest.next();
  return done ? [] : [{ word: value, order: byteOrder(value.text), rest }];
};

/** The words of all slices in one order. No more of a slice than a chunk is unpacked at a time. */
function* joined(slices: readonly SliceWords[]): Generator<Word> {
  let heads = slices.flatMap((slice) => headOf(wordsOf(slice)));
  while (heads.length > 0) {
    const first = heads.reduce((least, { order }) => (order < least ? order : least), heads[0]?.order ?? '');
    yield joinWord(heads.filter(({ order }) => order === first).map(({ word }) => word));
    heads = heads.flatMap((head) => (head.order === first ? headOf(head.rest) : [head]));
  }
}

// Where a word stands in so many pages, its first place in each is enough.
const frequent = 1000;

/** The heaviest weight at which a page holds a word, a negative number, and the first place there. */
function firstPlace(places: readonly Cbor[]): readonly Cbor[] {
  const weight = places.findLastIndex((place) => typeof place === 'number' && place < 0);
  return weight < 0 ? places.slice(0, 1) : places.slice(weight, weight + 2);
}

/** Postings as Pagefind writes them. */
function written(postings: readonly Posting[]): readonly Cbor[] {
  let before = 0;
  return postings.map(([page, places, inMetadata]) => {
    const step = page - before;
    before = page;
    return [step, postings.length < frequent ? places : firstPlace(places), inMetadata];
  });
}

// Before they are packed to about a third; Pagefind’s own chunks are three times that, of which a query uses a word
// or two.
const chunkBytes = 22_000;

/** A chunk of an index as CBOR, with its first and last word. */
export interface WordChunk {
  readonly first: string;
  readonly last: string;
  readonly content: Uint8Array;
}

/** What begins a CBOR list of some length: all but the items, here a byte each. */
const listHead = (length: number): Uint8Array => {
  const list = encode(Array.from({ length }, () => 0));
  return list.subarray(0, list.length - length);
};

function chunkOf(words: readonly (readonly [text: string, content: Uint8Array])[]): WordChunk {
  return {
    first: words[0]?.[0] ?? '',
    last: words.at(-1)?.[0] ?? '',
    content: Buffer.concat([listHead(1), listHead(words.length), ...words.map(([, content]) => content)]),
  };
}

/** The words of some slices in chunks of about the size that is worth fetching for one of them. */
export function* joinWords(slices: readonly SliceWords[]): Generator<WordChunk> {
  let words: (readonly [text: string, content: Uint8Array])[] = [];
  let size = 0;
  for (const { text, postings, spellings } of joined(slices)) {
    if (isJoiningWord(text)) continue;
    const content = encode([
      text,
      written(postings),
      spellings.map(([spelling, itsPostings]) => [spelling, written(itsPostings)]),
    ]);
    if (words.length > 0 && size + content.length > chunkBytes) {
      yield chunkOf(words);
      words = [];
      size = 0;
    }
    words.push([text, content]);
    size += content.length;
  }
  if (words.length > 0) yield chunkOf(words);
}
