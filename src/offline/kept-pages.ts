import { bytesOf, versionOfCache } from './store.ts';

/** A page that can be read without a network. */
export interface KeptPage {
  readonly href: string;
  readonly title: string;
}

/** Bytes of all that is kept of the site, by the files’ own account. */
export async function keptBytes(base: string): Promise<number> {
  let bytes = 0;
  for (const name of await caches.keys()) {
    if (versionOfCache(base, name) === undefined) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const answer = await cache.match(request);
      bytes += answer ? bytesOf(answer) : 0;
    }
  }
  return bytes;
}

/** The pages in some caches, by their titles, each once. */
export async function keptPages(
  shelves: readonly Cache[],
  isShown: (path: string) => boolean,
): Promise<readonly KeptPage[]> {
  const pages = new Map<string, KeptPage>();
  for (const shelf of shelves)
    for (const request of await shelf.keys()) {
      const href = new URL(request.url).pathname;
      if (!href.endsWith('/') || !isShown(href)) continue;
      const html = (await (await shelf.match(request))?.text()) ?? '';
      const read = new DOMParser().parseFromString(html, 'text/html');
      // Without the name of the site, which every title ends in.
      const title = read.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? read.title;
      if (title !== '') pages.set(href, { href, title });
    }
  return [...pages.values()].toSorted((a, b) => a.title.localeCompare(b.title));
}
