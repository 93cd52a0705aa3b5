import { createHash } from 'node:crypto';

/** How the documents of one language are divided. Both numbers are powers of two, so that a slice lies in one part. */
export interface Division {
  /** What is indexed at a time, kept from one build to the next, and made on one machine. */
  readonly slices: number;
  /** What the reader’s browser loads as one index, made of slices. */
  readonly parts: number;
}

// Pagefind takes about 90 kB of memory for each document of a slice. A browser looks for a word in every part.
const slicesInPart = 16;

const powerFor = (count: number, size: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(count / size)));

/** The division of a number of documents into slices of no more than about so many. */
export const divisionFor = (documents: number, sliceSize: number): Division => ({
  slices: powerFor(documents, sliceSize),
  parts: powerFor(documents, sliceSize * slicesInPart),
});

/** The slice in which a document is, whatever others there are. */
export const sliceOf = (key: string, { slices }: Division): number =>
  createHash('sha256').update(key).digest().readUInt32BE() % slices;

/** The part in which a slice is. */
export const partOf = (slice: number, { parts }: Division): number => slice % parts;
