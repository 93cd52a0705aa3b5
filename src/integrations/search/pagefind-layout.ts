import { gunzipSync, gzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { z } from 'zod';

/** What Pagefind writes, of the many things that CBOR (RFC 8949) knows. */
export type Cbor = number | string | readonly Cbor[];

// Pagefind 1.5’s own layout, in which lists stand for its records.
const page = z.tuple([z.string(), z.number()]);
const range = z.tuple([z.string(), z.string(), z.string()]);
const named = z.tuple([z.string(), z.string()]);
/** Version, pages with their lengths, ranges of words, filters, sorts (none here), and fields of the pages. */
export const metadata = z.tuple([
  z.string(),
  z.array(page),
  z.array(range),
  z.array(named),
  z.tuple([]),
  z.array(z.string()),
]);

/** A filter’s name and, for each of its values, the pages that have it. */
export const filterFile = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);

/** The file that tells which languages there are, and of each where its metadata is. */
export const ENTRY = 'pagefind-entry.json';
const indexEntry = z.object({ hash: z.string(), wasm: z.string().nullable(), page_count: z.number() });
export const entryFile = z.looseObject({ languages: z.record(z.string(), indexEntry) });
export type IndexEntry = z.infer<typeof indexEntry>;
export type EntryFile = z.infer<typeof entryFile>;

const signature = Buffer.from('pagefind_dcd');

const unsigned = (content: Uint8Array): Buffer => gunzipSync(content).subarray(signature.length);

/** What a file of Pagefind holds. */
export const unpacked = (content: Uint8Array): Cbor => decode(unsigned(content));

/** A file of Pagefind, of what is CBOR already. */
export const packed = (content: Uint8Array): Buffer =>
  gzipSync(Buffer.concat([signature, content]), { level: 9 });

/** Path of what Pagefind tells of a page, by the page’s name. */
export const fragmentPath = (name: string): string => `fragment/${name}.pf_fragment`;
export const isFragment = (path: string): boolean => path.startsWith('fragment/');

const fragment = z.object({ meta: z.object({ key: z.string() }) });

/** Key of the document that a fragment describes. */
export const keyOfFragment = (content: Uint8Array): string =>
  fragment.parse(JSON.parse(unsigned(content).toString('utf8'))).meta.key;
