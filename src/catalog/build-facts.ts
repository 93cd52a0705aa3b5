import type { RecordChanges } from '#changes/record-changes.ts';

/** What git knows of a content file. */
export interface FileHistory {
  /** Days, `YYYY-MM-DD`, of its first and its last commit. */
  readonly created: string;
  readonly changed: string;
  /** Short hash of its last commit. */
  readonly commit: string;
  /** How many commits of the content followed that one: 0 for the latest. */
  readonly age: number;
}

/** A day on which content changed: files by their paths in the content folder. */
export interface ContentDay {
  readonly day: string;
  /** Short hash of the day's last commit. */
  readonly commit: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Size of an image in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** What one day changed in a content file. */
export interface FileChange {
  readonly day: string;
  /** Short hash of the last commit that changed the file on that day. */
  readonly commit: string;
  /** How many commits of the content followed that one: 0 for the latest. */
  readonly age: number;
  /** How it differs from what it was before; left out for the days on which the file began and was removed. */
  readonly changes?: RecordChanges;
  /** The file, of a translation, was removed on that day. */
  readonly isRemoval?: true;
  /** Key that the record had until then. */
  readonly formerKey?: string;
}

/** What each day changed in each content file, the latest first, by its path in the content folder. */
export type ContentHistory = ReadonlyMap<string, readonly FileChange[]>;

/** What the build adds to the content. */
export interface BuildFacts {
  /** The day as of which statuses are assessed, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** History of each content file, by its path in the content folder; empty where git does not know. */
  readonly files: Readonly<Record<string, FileHistory>>;
  /** The days on which content changed, the latest first; empty where git does not know. */
  readonly days: readonly ContentDay[];
  /** The images that texts may show, by the names of their files. */
  readonly images?: Readonly<Record<string, ImageSize>>;
  /**
   * Places of the words of an original that changed after its translation last did, by the translation’s path; empty
   * where only facts changed. Left out where git does not know.
   */
  readonly behind?: Readonly<Record<string, readonly string[]>>;
  /** What changed in the files; left out where git does not know, and in the preview. */
  readonly history?: ContentHistory | undefined;
  /** Whether pages have a picture for other sites to show; they have none in the preview. */
  readonly socialCards?: boolean;
}

/** The last change of any of the files, by the order of the commits; undefined where git knows none. */
export function lastHistory({ files }: BuildFacts, paths: readonly string[]): FileHistory | undefined {
  return paths
    .map((path) => files[path])
    .filter((history) => history !== undefined)
    .reduce<FileHistory | undefined>(
      (last, history) => (last && last.age <= history.age ? last : history),
      undefined,
    );
}

/** The day on which the last of the files changed; undefined where git knows none of them. */
export const lastChange = (facts: BuildFacts, paths: readonly string[]): string | undefined =>
  lastHistory(facts, paths)?.changed;
