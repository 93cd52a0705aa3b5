import { digestOf } from './digest.ts';
import { type FileRow, OFFLINE_FOLDER } from './offline-site.ts';

/** What is kept of a version: what came with the first visit, pages that were read, and what the reader asked for. */
export type Shelf = 'core' | 'seen' | 'saved';

const DIGEST = 'x-offline-digest';
const BYTES = 'x-offline-bytes';
const AT_ONCE = 6;

/** Beginning of the names of this site’s caches; a host may have other sites at other paths. */
export const cachePrefix = (base: string): string => `offline ${base} `;

export const cacheName = (base: string, version: string, shelf: Shelf): string =>
  `${cachePrefix(base)}${version} ${shelf}`;

/** Version of a cache of this site by its name; undefined for any other. */
export function versionOfCache(base: string, name: string): string | undefined {
  const prefix = cachePrefix(base);
  const [version, shelf] = name.startsWith(prefix) ? name.slice(prefix.length).split(' ') : [];
  return shelf === undefined ? undefined : version;
}

/** Where a cache notes something of itself, as the content of an address that no file has. */
export const noteAt = (base: string, note: string): string => `${base}${OFFLINE_FOLDER}/note/${note}`;
/** In `core`: all of the version’s core is there; its content is the `OfflineSite`. */
export const WHOLE = 'whole';
/** In `core`: a language’s indexes are there; its content is the language’s `Group`. */
export const languageNote = (language: string): string => `language/${language}`;
/** In `saved`: a group is there whole. */
export const groupNote = (name: string): string => `group/${name}`;

/** A file that is not the one of the version: it is damaged, or the site has another version by now. */
export class OtherFile extends Error {
  constructor(path: string) {
    super(`${path} is not the file of this version`);
    this.name = 'OtherFile';
  }
}

/** Bytes of a kept answer, by its own account. */
export const bytesOf = (answer: Response): number => Number(answer.headers.get(BYTES) ?? 0);

const isThat = (answer: Response | undefined, [, , digest]: FileRow): answer is Response =>
  answer?.headers.get(DIGEST) === digest;

/** An answer to keep; undefined where the content is not that of the row. */
export async function answerOf(
  content: ArrayBuffer,
  [, bytes, digest]: FileRow,
  type: string | null,
): Promise<Response | undefined> {
  if (content.byteLength !== bytes || (await digestOf(content)) !== digest) return undefined;
  return new Response(content, {
    headers: { 'content-type': type ?? 'application/octet-stream', [DIGEST]: digest, [BYTES]: String(bytes) },
  });
}

/**
 * Loads a file.
 * @throws OtherFile when what comes is another; TypeError when nothing comes.
 */
export async function loadFile(base: string, row: FileRow, signal?: AbortSignal): Promise<Response> {
  // What the browser still has of the address may be of an earlier version.
  for (const cache of ['default', 'reload'] as const) {
    const answer = await fetch(base + row[0], { cache, ...(signal ? { signal } : {}) });
    if (!answer.ok) continue;
    const kept = await answerOf(await answer.arrayBuffer(), row, answer.headers.get('content-type'));
    if (kept) return kept;
  }
  throw new OtherFile(row[0]);
}

/** The content of a JSON file. @throws as `loadFile` */
export async function loadJson<Content>(base: string, row: FileRow): Promise<Content> {
  const content: Content = await (await loadFile(base, row)).json();
  return content;
}

export interface Filling {
  readonly base: string;
  readonly to: Cache;
  readonly rows: readonly FileRow[];
  /** Caches of other versions: what is the same in them need not be loaded. */
  readonly others: readonly Cache[];
  /** Whether what is in none of them is loaded; otherwise it is left out. */
  readonly loads: boolean;
  readonly onFile?: (row: FileRow) => void;
  readonly signal?: AbortSignal;
}

/**
 * Puts files into a cache, but those that are there already. What was put stays when it ends early, so that the next
 * time goes on from there.
 * @throws as `loadFile`, and QuotaExceededError
 */
export async function fill({ base, to, rows, others, loads, onFile, signal }: Filling): Promise<void> {
  const next = rows.values();
  let failure: unknown;
  const put = async (row: FileRow): Promise<void> => {
    const address = base + row[0];
    if (!isThat(await to.match(address), row)) {
      let found: Response | undefined;
      for (const other of others) {
        const there = await other.match(address);
        if (isThat(there, row)) found = there;
      }
      if (!found && !loads) return;
      await to.put(address, found ?? (await loadFile(base, row, signal)));
    }
    onFile?.(row);
  };
  const worker = async (): Promise<void> => {
    for (const row of next) {
      if (failure !== undefined) return;
      signal?.throwIfAborted();
      await put(row);
    }
  };
  const all = Array.from({ length: AT_ONCE }, () => worker().catch((error: unknown) => (failure ??= error)));
  await Promise.all(all);
  if (failure !== undefined) throw failure;
}

/** A note of a cache; undefined where it has none. */
export async function readNote<Content>(
  cache: Cache,
  base: string,
  note: string,
): Promise<Content | undefined> {
  const answer = await cache.match(noteAt(base, note));
  const content: Content | undefined = await answer?.json();
  return content;
}

export const writeNote = (cache: Cache, base: string, note: string, content: unknown): Promise<void> =>
  cache.put(noteAt(base, note), Response.json(content));
