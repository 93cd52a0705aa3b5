import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { madeLanguage, type MadeLanguage } from './made-index.ts';

const LIST = 'search-index.json';
const list = z.array(madeLanguage);

/** Puts what one machine made of the search index into a folder, to be carried to where it is joined. */
export async function writeSearchShard(languages: readonly MadeLanguage[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [, file] of languages.flatMap(({ files }) => files))
    await copyFile(file, join(folder, basename(file)));
  const carried = languages.map(({ files, ...made }) => ({
    ...made,
    files: files.map(([slice, file]) => [slice, basename(file)]),
  }));
  await writeFile(join(folder, LIST), JSON.stringify(carried));
}

async function readSearchShard(folder: string): Promise<readonly MadeLanguage[]> {
  const languages = list.parse(JSON.parse(await readFile(join(folder, LIST), 'utf8')));
  return languages.map(({ files, ...made }) => ({
    ...made,
    files: files.map(([slice, file]) => [slice, join(folder, file)]),
  }));
}

/**
 * What several machines made, as if one had made it.
 * @throws where they did not make it of the same documents
 */
export async function joinSearchShards(folders: readonly string[]): Promise<readonly MadeLanguage[]> {
  const shards = await Promise.all(folders.map(readSearchShard));
  const [first = []] = shards;
  const toldBy = (languages: readonly MadeLanguage[]) =>
    JSON.stringify(languages.map((made) => ({ ...made, files: [] })));
  for (const [at, shard] of shards.entries())
    if (toldBy(shard) !== toldBy(first))
      throw new Error(`The search indexes in ${folders[0]} and ${folders[at]} are not of the same documents`);
  return first.map((made) => ({
    ...made,
    files: shards.flatMap((shard) =>
      shard.filter(({ language }) => language === made.language).flatMap(({ files }) => files),
    ),
  }));
}
