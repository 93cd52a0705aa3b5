import { createHash } from 'node:crypto';
import { searchSliceSize } from '../environment.ts';

/** How the documents of one language are divided. Both numbers are powers of two, so that a slice lies in one part. */
export interface Division {
  /** What is indexed at a time, kept from one build to the next, and made on one machine. */
  readonly slices: number;
  /** What the reader’s browser loads as one index, made of slices. */
  readonly parts: number;
}

/** How many documents there may be in a slice and in a part. */
export interface Sizes {
  readonly slice: number;
  readonly part: number;
}

// A browser looks for each word in every part, and a part that does not hold it answers with what begins alike.
const largestPart = 128_000;

/** The sizes that a site has. Pagefind takes about 90 kB of memory for each document of a slice. */
export const usualSizes: Sizes = { slice: searchSliceSize, part: largestPart };

const powerFor = (count: number, size: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(count / size)));

/** The division of a number of documents into slices and parts of no more than about so many. */
export const divisionFor = (documents: number, { slice, part }: Sizes): Division => {
  const parts = powerFor(documents, part);
  return { slices: Math.max(parts, powerFor(documents, slice)), parts };
};

/** The slice in which a document is, whatever others there are. */
export const sliceOf = (key: string, { slices }: Division): number =>
  createHash('sha256').update(key).digest().readUInt32BE() % slices;

/** The part in which a slice is. */
export const partOf = (slice: number, { parts }: Division): number => slice % parts;
