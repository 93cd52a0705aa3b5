import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalog } from '#catalog/catalog.ts';
import { formerFiles, formerPages, isPage } from '#catalog/former-addresses.ts';
import { redirectPaths } from '#formats/promised-addresses.ts';
import { filesIn } from './files-in.ts';

/** Where the files of a site lie while it is built: those that were made, and those of the last build that still hold. */
export interface BuiltFolders {
  readonly made: string;
  readonly output: string;
  /** Paths in the output folder. */
  readonly kept: ReadonlySet<string>;
}

/**
 * Writes at each former address of a file what it has at its address of today: a file cannot lead on as a page does.
 * With a page that moved go the files beside it and those within its address.
 */
export function writeFormerFiles(catalog: Catalog, { made, output, kept }: BuiltFolders): void {
  const moved = [
    ...redirectPaths(catalog),
    ...formerPages(catalog).flatMap(({ path, entry: { to } }): readonly [string, string][] =>
      to === undefined || !isPage(to) ? [] : [[path, to]],
    ),
  ];
  const files = formerFiles(catalog);
  if (moved.length === 0 && files.length === 0) return;
  const there = new Set([...filesIn(made), ...kept]);
  const byPage = Map.groupBy(there, (path) => pageOfFile(path) ?? '');
  const copies = [
    ...files.map(({ from, to }) => ({ from: from.slice(1), to: to.slice(1) })),
    ...moved.flatMap(([from, to]) =>
      (to === '/' ? [] : (byPage.get(to.slice(1)) ?? [])).map((path) => ({
        from: from.slice(1, -1) + path.slice(to.length - 2),
        to: path,
      })),
    ),
  ];
  for (const { from, to } of copies) {
    if (there.has(from) || !there.has(to)) continue;
    const target = join(made, from);
    mkdirSync(dirname(target), { recursive: true });
    const own = join(made, to);
    copyFileSync(existsSync(own) ? own : join(output, to), target);
  }
}

/** The page that a file stands beside, or within; undefined for what is none of these. */
function pageOfFile(path: string): string | undefined {
  const [, beside, within] = /^(?:(.+)\.(?:json|atom|md)|(.+)\/[^/]+\.(?:csv|svg))$/.exec(path) ?? [];
  const page = beside ?? within;
  return page === undefined ? undefined : `${page}/`;
}
