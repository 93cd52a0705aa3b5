/*
 * What a build tells of itself to the service worker and to the page on reading offline. All paths are below the
 * site’s base, without a leading slash; that of a page ends in a slash, as in the browser.
 */

/** A file: where it is, its bytes, and the digest of them that `digestOf` gives. */
export type FileRow = readonly [path: string, bytes: number, digest: string];

/** Files that are kept together or not at all, as the reader chooses: those of a language, or the open data. */
export interface GroupSummary {
  /** Code of a language, or `data`. */
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  /** The file that tells all of it. */
  readonly about: FileRow;
}

/** All of a group. For a large site it is in pieces, since a reader who reads one page needs one of them. */
export interface Group {
  /** Pages from which a reader goes on, which are kept with the first page that is read in the language. */
  readonly indexes: readonly FileRow[];
  /** Archives of the search index. */
  readonly search: readonly FileRow[];
  /** Lists of all other files, each of those whose path `bucketOf` gives its position. */
  readonly pieces: readonly FileRow[];
}

/** A language of the site. */
export interface OfflineLanguage {
  readonly language: string;
  /** What the paths of its pages begin with: `en/`, or nothing. */
  readonly prefix: string;
  /** The page on reading offline. */
  readonly page: string;
}

/** One version of a site. */
export interface OfflineSite {
  /** Digest of all that is in it. */
  readonly version: string;
  readonly base: string;
  readonly languages: readonly OfflineLanguage[];
  /** Scripts, styles and fonts, and the page on reading offline in each language. */
  readonly shared: readonly FileRow[];
  /** Files that scripts load, and that have the same name in every version. */
  readonly parts: readonly FileRow[];
  readonly groups: readonly GroupSummary[];
}

/** What is at a path that is the same for every version: which of them is published. */
export interface Published {
  readonly base: string;
  readonly languages: readonly OfflineLanguage[];
  readonly version: string;
  /** The service worker, whose path tells its version. */
  readonly worker: FileRow;
  readonly groups: readonly GroupSummary[];
}

/** Folder of what is written for reading offline. */
export const OFFLINE_FOLDER = '_offline';
export const PUBLISHED = `${OFFLINE_FOLDER}/version.json`;
export const DATA_GROUP = 'data';

const WORKER = /^offline-worker\.([0-9a-z]+)\.js$/;

export const workerPath = (version: string): string => `offline-worker.${version}.js`;

/** The version of a service worker, by its path; undefined for another file. */
export const versionOfWorker = (path: string): string | undefined => WORKER.exec(path)?.[1];

/** Bytes of a search index that are kept with the first page of a language; a larger one is kept where asked for. */
export const MOST_SEARCH_BYTES = 2_000_000;

/** In which of some buckets a path belongs (FNV-1a of its characters). */
export function bucketOf(path: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % buckets;
}

/** The language of a page by its path: the one whose prefix it has, else the one without. */
export const languageOf = (
  { languages }: Pick<OfflineSite, 'languages'>,
  path: string,
): OfflineLanguage | undefined =>
  languages.find(({ prefix }) => prefix !== '' && path.startsWith(prefix)) ??
  languages.find(({ prefix }) => prefix === '');
