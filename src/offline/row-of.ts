import type { KeptVersions } from './kept-versions.ts';
import { bucketOf, type FileRow, type Group, languageOf, type OfflineSite } from './offline-site.ts';
import { loadJson } from './store.ts';

/**
 * What a version tells of a page, which belongs to the language of its address; undefined where it has no such page.
 * @throws as `loadFile`
 */
export async function rowOf(
  kept: KeptVersions,
  site: OfflineSite,
  path: string,
): Promise<FileRow | undefined> {
  const { base, groups } = site;
  const language = languageOf(site, path)?.language ?? '';
  const summary = groups.find(({ name }) => name === language);
  if (!summary) return undefined;
  const group = (await kept.languages(site)).get(language) ?? (await loadJson<Group>(base, summary.about));
  const isIt = ([of]: FileRow): boolean => of === path;
  const known = group.indexes.find(isIt) ?? site.shared.find(isIt);
  const piece = group.pieces[bucketOf(path, group.pieces.length)];
  if (known || !piece) return known;
  return (await loadJson<readonly FileRow[]>(base, piece)).find(isIt);
}
