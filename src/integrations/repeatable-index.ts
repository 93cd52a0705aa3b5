import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

// CBOR, in which Pagefind writes its metadata: an array of two, and a text shorter than 24 or 256 bytes.
const pair = 0x82;
const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  return Buffer.concat([
    bytes.length < 24 ? Buffer.from([0x60 + bytes.length]) : Buffer.from([0x78, bytes.length]),
    bytes,
  ]);
};

/** Puts the metadata’s list of filters, each a pair of name and file, into the order of their names. */
function sortFilters(metadata: Buffer, filters: readonly Filter[]): Buffer {
  const entries = [...filters]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, file }) => Buffer.concat([Buffer.from([pair]), text(name), text(file)]));
  const starts = entries.map((entry) => metadata.indexOf(entry));
  const sorted = Buffer.concat(entries);
  const start = Math.min(...starts);
  if (
    start < 0 ||
    Math.max(...starts.map((at, i) => at + (entries[i]?.length ?? 0))) !== start + sorted.length
  ) {
    throw new Error('Pagefind’s metadata is not laid out as expected: has its version changed?');
  }
  return Buffer.concat([metadata.subarray(0, start), sorted, metadata.subarray(start + sorted.length)]);
}

interface Filter {
  readonly name: string;
  readonly file: string;
}

const signature = Buffer.from('pagefind_dcd');

/** Name of the filter that a filter file describes: the first text in it, after the head of an array. */
function filterNameIn(content: Uint8Array): string {
  const bytes = gunzipSync(content).subarray(signature.length + 1);
  const head = bytes[0] ?? 0;
  return head === 0x78
    ? bytes.subarray(2, 2 + (bytes[1] ?? 0)).toString()
    : bytes.subarray(1, 1 + head - 0x60).toString();
}

async function filtersOf(folder: string): Promise<readonly Filter[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder);
  return Promise.all(
    names.map(async (file) => ({
      name: filterNameIn(await readFile(join(folder, file))),
      file: basename(file, '.pf_filter'),
    })),
  );
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

const sorted = <Value>(record: Readonly<Record<string, Value>>): [string, Value][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Makes an index the same for the same documents: Pagefind 1.5 lists filters and languages in an order
 * that changes from one run to the next, and names its metadata after it.
 */
export async function makeRepeatable(folder: string): Promise<void> {
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry: Entry = JSON.parse(await readFile(entryPath, 'utf8'));
  const filters = await filtersOf(join(folder, 'filter'));
  const languages: Record<string, unknown> = {};
  for (const [language, index] of sorted(entry.languages)) {
    const ofLanguage = filters.filter(({ file }) => file.startsWith(`${language}_`));
    languages[language] = index;
    if (ofLanguage.length === 0) continue;
    const path = join(folder, `pagefind.${index.hash}.pf_meta`);
    const content = gzipSync(sortFilters(gunzipSync(await readFile(path)), ofLanguage), { level: 9 });
    const hash = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
    await rm(path);
    await writeFile(join(folder, `pagefind.${hash}.pf_meta`), content);
    languages[language] = { ...index, hash };
  }
  await writeFile(entryPath, JSON.stringify({ ...entry, languages }));
}
