import type { KeptVersions } from './kept-versions.ts';
import { DATA_GROUP, type Group, type OfflineSite } from './offline-site.ts';
import { keepLanguage, rowsOfGroup, searchOfVisit } from './prepare-version.ts';
import { fill, groupNote, loadJson, writeNote } from './store.ts';

export interface Saving {
  readonly kept: KeptVersions;
  readonly site: OfflineSite;
  /** Names of the groups that the reader chose. */
  readonly chosen: readonly string[];
  readonly signal: AbortSignal;
  /** Told of the bytes that are there so far. */
  readonly onProgress: (bytes: number) => void;
}

/**
 * Saves groups of files whole; what is there already is not loaded again.
 * @throws OtherFile where the site has another version by now, TypeError without a network, QuotaExceededError, and what
 *   the signal tells. What was saved stays, and the next time goes on from there.
 */
export async function saveGroups({ kept, site, chosen, signal, onProgress }: Saving): Promise<void> {
  const { base, version } = site;
  const to = await kept.open(version, 'saved');
  const others = [await kept.open(version, 'seen'), ...(await kept.othersThan(version))];
  let bytes = 0;
  const add = (more: number): void => {
    bytes += more;
    onProgress(bytes);
  };
  for (const { name, about, files, bytes: all } of site.groups) {
    if (!chosen.includes(name)) continue;
    const group = await loadJson<Group>(base, about);
    if (name !== DATA_GROUP) {
      await keepLanguage(kept, site, name);
      for (const [, size] of [...group.indexes, ...searchOfVisit(group)]) add(size);
    }
    for await (const rows of rowsOfGroup(base, group))
      await fill({ base, to, rows, others, loads: true, signal, onFile: ([, size]) => add(size) });
    await writeNote(to, base, groupNote(name), { files, bytes: all });
  }
}
