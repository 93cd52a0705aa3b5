import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesIn } from '#integrations/output/files-in.ts';
import { differencesOf } from './compare-folders.ts';
import { runCommand } from './run-command.ts';
import { siteFolder } from './site.ts';

/*
 * The site that the other tests look at was built whole. Its records, more than a thousand, are built here in four
 * parts, as four machines would.
 */
const shards = ['1/4', '2/4', '3/4', '4/4'];
const folderOf = (shard: string): string => resolve('.vertientes', `test-part-${shard.replace('/', '-of-')}`);
const joined = resolve('.vertientes/test-joined-site');

afterAll(() => {
  for (const folder of [...shards.map(folderOf), joined]) rmSync(folder, { recursive: true, force: true });
});

it('a site built in four parts and joined is the one that is built whole, file by file', async () => {
  // Two at a time, as there are two cores.
  for (const pair of [shards.slice(0, 2), shards.slice(2)])
    await Promise.all(
      pair.map((shard) => runCommand('build', ['--shard', shard], { OUT_DIR: folderOf(shard) })),
    );
  const folders = shards.toReversed().map(folderOf);
  expect(await runCommand('merge', folders, { OUT_DIR: joined })).toContain('4 partes unidas');

  const whole = filesIn(siteFolder);
  expect(differencesOf(siteFolder, joined)).toEqual([]);
  for (const folder of folders) expect(filesIn(folder).size).toBeLessThan(whole.size / 2);
}, 600_000);
