import { cacheName, groupNote, languageNote, readNote, type Shelf, versionOfCache, WHOLE } from './store.ts';
import type { Group, OfflineSite } from './offline-site.ts';

/** The versions of a site whose files are kept, in the caches of the browser. */
export function keptVersions(caches: CacheStorage, base: string) {
  const open = (version: string, shelf: Shelf): Promise<Cache> =>
    caches.open(cacheName(base, version, shelf));
  const names = async (): Promise<readonly string[]> =>
    (await caches.keys()).filter((name) => versionOfCache(base, name) !== undefined);

  return {
    open,
    /** All of them, also those of which only a part is there. */
    all: async (): Promise<ReadonlySet<string>> =>
      new Set((await names()).flatMap((name) => versionOfCache(base, name) ?? [])),
    /** Every cache of the versions but one. */
    othersThan: async (version: string): Promise<readonly Cache[]> =>
      Promise.all(
        (await names())
          .filter((name) => versionOfCache(base, name) !== version)
          .map((name) => caches.open(name)),
      ),
    /** What a version tells of itself, if its core is whole. */
    site: async (version: string): Promise<OfflineSite | undefined> =>
      readNote<OfflineSite>(await open(version, 'core'), base, WHOLE),
    /** The languages of a version whose indexes are kept, each with what is told of it. */
    languages: async (site: OfflineSite): Promise<ReadonlyMap<string, Group>> => {
      const core = await open(site.version, 'core');
      const kept = new Map<string, Group>();
      for (const { language } of site.languages) {
        const group = await readNote<Group>(core, base, languageNote(language));
        if (group) kept.set(language, group);
      }
      return kept;
    },
    /** Names of the groups that the reader saved whole. */
    groups: async (site: OfflineSite): Promise<readonly string[]> => {
      const saved = await open(site.version, 'saved');
      const notes = await Promise.all(
        site.groups.map(({ name }) => readNote<object>(saved, base, groupNote(name))),
      );
      return site.groups.flatMap(({ name }, at) => (notes[at] ? [name] : []));
    },
    async remove(isUnwanted: (version: string) => boolean): Promise<void> {
      for (const name of await names())
        if (isUnwanted(versionOfCache(base, name) ?? '')) await caches.delete(name);
    },
  };
}

export type KeptVersions = ReturnType<typeof keptVersions>;
