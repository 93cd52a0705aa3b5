import { constants, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildMessages } from '#i18n/editor/build-messages.ts';
import { progress } from '../progress/progress.ts';
import { joinSearchShards } from '../search/search-shards.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { filesIn } from './files-in.ts';
import { SUMS } from './sums.ts';
import { type Part, PART_FOLDER, readPart, SEARCH_FOLDER } from './part.ts';

interface FolderOfPart {
  readonly folder: string;
  readonly part: Part;
}

/**
 * Joins parts of a site in a folder, which is made anew.
 * @returns what keeps them from being joined; nothing is left in the folder then.
 */
export async function joinParts(
  folders: readonly string[],
  to: string,
  messages: BuildMessages['merge'],
): Promise<readonly string[]> {
  const read = folders.map((folder) => ({ folder, part: readPart(folder) }));
  const parts = read.flatMap(({ folder, part }) => (part ? [{ folder, part }] : []));
  const unread = read.filter(({ part }) => !part).map(({ folder }) => messages.noPart(folder));
  const problems = [...unread, ...problemsOf(parts, messages)];
  if (problems.length > 0) return problems;
  rmSync(to, { recursive: true, force: true });
  const differing = copyAll(folders, to, messages);
  if (differing.length > 0) {
    rmSync(to, { recursive: true, force: true });
    return differing;
  }
  const index = await joinSearchShards(folders.map((folder) => join(folder, SEARCH_FOLDER)));
  await writeSearchIndex(index, join(to, 'pagefind'));
  return [];
}

/** What is wrong with the parts before any file is looked at. */
function problemsOf(parts: readonly FolderOfPart[], messages: BuildMessages['merge']): readonly string[] {
  const [first, ...others] = parts;
  if (!first) return [];
  const { of, madeOf } = first.part;
  const foreign = others.flatMap(({ folder, part }) =>
    part.of !== of
      ? [messages.otherCount(first.folder, folder)]
      : part.madeOf !== madeOf
        ? [messages.otherSite(first.folder, folder)]
        : [],
  );
  if (foreign.length > 0) return foreign;
  const byNumber = Map.groupBy(parts, ({ part }) => part.part);
  const twice = [...byNumber].flatMap(([number, [one, other]]) =>
    one && other ? [messages.twice(`${number}/${of}`, one.folder, other.folder)] : [],
  );
  const missing = Array.from({ length: of }, (_, before) => before + 1).filter((n) => !byNumber.has(n));
  return [
    ...twice,
    ...(missing.length > 0 ? [messages.missing(missing.map((n) => `${n}/${of}`).join(', '))] : []),
  ];
}

/** Copies the files of all parts; those that several have must be the same. */
function copyAll(
  folders: readonly string[],
  to: string,
  messages: BuildMessages['merge'],
): readonly string[] {
  const differing: string[] = [];
  const from = new Map<string, string>();
  const step = progress.step('parts', folders.length);
  for (const folder of folders) {
    for (const path of filesIn(folder)) {
      if (path === SUMS || path.startsWith(`${PART_FOLDER}/`)) continue;
      const other = from.get(path);
      if (other === undefined) {
        from.set(path, folder);
        const target = join(to, path);
        if (!existsSync(dirname(target))) mkdirSync(dirname(target), { recursive: true });
        copyFileSync(join(folder, path), target, constants.COPYFILE_FICLONE);
      } else if (!readFileSync(join(folder, path)).equals(readFileSync(join(other, path)))) {
        differing.push(messages.differs(path, other, folder));
      }
    }
    step.tick();
  }
  step.done();
  return differing;
}
