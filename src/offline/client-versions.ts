import { cachePrefix, noteAt } from './store.ts';

/** A page that is of no kept version: what it asks for is for the network alone. */
export const FOREIGN = 'foreign';

const JUST_NOTED = 50;

/**
 * Which version each open page is of. A worker may be stopped and started again while a page is open, and another
 * version’s worker may take its place: so it is noted in a cache of its own.
 */
export function clientVersions(caches: CacheStorage, base: string) {
  const underWay = new Map<string, Promise<string>>();
  const notes = (): Promise<Cache> => caches.open(`${cachePrefix(base)}clients`);
  const at = (client: string): string => noteAt(base, `client/${client}`);

  async function noted(client: string): Promise<string | undefined> {
    const known = underWay.get(client);
    if (known) return known;
    return (await (await notes()).match(at(client)))?.text();
  }

  return {
    /** Notes what version a page is of, as soon as that is known. */
    async note(client: string, version: Promise<string>): Promise<void> {
      if (client === '') return;
      underWay.set(client, version);
      await (await notes()).put(at(client), new Response(await version));
    },
    /** The version of a page; undefined where it is not known. */
    of: noted,
    /** The versions of open pages; what is noted of others is forgotten in time. */
    async among(open: ReadonlySet<string>): Promise<ReadonlySet<string>> {
      const cache = await notes();
      // The last ones may be of pages that are just coming, which do not count as open yet.
      for (const { url } of (await cache.keys()).slice(0, -JUST_NOTED)) {
        const client = url.slice(url.lastIndexOf('/') + 1);
        if (open.has(client)) continue;
        underWay.delete(client);
        await cache.delete(url);
      }
      const versions = await Promise.all([...open].map(noted));
      return new Set(versions.filter((version) => version !== undefined));
    },
  };
}
