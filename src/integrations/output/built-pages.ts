import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { Figure } from '#figures/figure.ts';

/** A file as it was left: whether someone changed it since is told by its size and its time. */
const leftFile = z.tuple([
  /** Its path. */ z.string(),
  /** Its size in bytes. */ z.number(),
  /** When it was written, in milliseconds. */ z.number(),
]);
type LeftFile = Readonly<z.infer<typeof leftFile>>;

const memory = z.strictObject({
  /** What besides their data the pages were made with. */
  madeWith: z.string(),
  pages: z.record(
    z.string(),
    z.strictObject({
      /** Of the finished data that the page was made of. */
      digest: z.string(),
      files: z.array(leftFile),
    }),
  ),
});
type Memory = Readonly<z.infer<typeof memory>>;
type BuiltPage = Memory['pages'][string];

/**
 * The pages that the last build left in the output folder, and those of this build that are the same. Files that are
 * kept or made apart from a page are known like one, by their own paths.
 */
export interface BuiltPages {
  /**
   * Whether the page, by its path in the browser, lies there as this data and these figures make it. If so it is kept,
   * and its files need not be made.
   */
  readonly keeps: (pathname: string, data: unknown, figures?: readonly Figure[]) => boolean;
  /** The figures of the page, by its path without base, that `keeps` was asked about; they are given once. */
  readonly figuresOf: (page: string) => readonly Figure[];
  /** Whether the page, by its path without base, is kept. */
  readonly isKept: (page: string) => boolean;
  /** Paths of the files of all kept pages. */
  readonly keptFiles: () => ReadonlySet<string>;
  /** Remembers for the next build the kept pages, and those that were written: their files, by page. */
  readonly remember: (written: ReadonlyMap<string, readonly string[]>) => void;
}

export interface BuiltPagesOptions {
  readonly output: string;
  /** Where it is remembered. */
  readonly file: string;
  /** Path that every address of the site begins with. */
  readonly base: string;
  readonly madeWith: string;
}

/** What the last build left; nothing where it was made with something else, or its memory cannot be read. */
export function builtPages({ output, file, base, madeWith }: BuiltPagesOptions): BuiltPages {
  const last = new Map(Object.entries(readMemory(file, madeWith)));
  const digests = new Map<string, string>();
  const figures = new Map<string, readonly Figure[]>();
  const kept = new Map<string, BuiltPage>();
  const isIntact = ([path, size, time]: LeftFile): boolean => {
    const found = statSync(join(output, path), { throwIfNoEntry: false });
    return found?.size === size && found.mtimeMs === time;
  };
  return {
    keeps(pathname, data, shown = []) {
      const digest = hash('sha256', JSON.stringify([data, shown]), 'base64url');
      const page = pathname.slice(base.length);
      digests.set(page, digest);
      const before = last.get(page);
      const isKept = before?.digest === digest && before.files.every(isIntact);
      if (isKept) kept.set(page, before);
      else if (shown.length > 0) figures.set(page, shown);
      return isKept;
    },
    figuresOf(page) {
      const shown = figures.get(page) ?? [];
      figures.delete(page);
      return shown;
    },
    isKept: (page) => kept.has(page),
    keptFiles: () => new Set([...kept.values()].flatMap(({ files }) => files.map(([path]) => path))),
    remember(written) {
      const leave = (path: string): [string, number, number] => {
        const { size, mtimeMs } = statSync(join(output, path));
        return [path, size, mtimeMs];
      };
      const made = [...written].flatMap(([page, paths]): readonly (readonly [string, BuiltPage])[] => {
        const digest = digests.get(page);
        return digest === undefined || kept.has(page) ? [] : [[page, { digest, files: paths.map(leave) }]];
      });
      const remembered: Memory = { madeWith, pages: Object.fromEntries([...kept, ...made]) };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(remembered));
    },
  };
}

function readMemory(file: string, madeWith: string): Memory['pages'] {
  try {
    const last = memory.parse(JSON.parse(readFileSync(file, 'utf8')));
    return last.madeWith === madeWith ? last.pages : {};
  } catch {
    return {};
  }
}
