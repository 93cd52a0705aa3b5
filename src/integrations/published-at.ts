import type { Site } from '#model/site.ts';

/** Where the site is published, as Astro takes it: scheme and host, and the path that every address begins with. */
export function publishedAt({ url }: Site): { readonly site: string; readonly base: string } {
  const { origin, pathname } = new URL(url);
  return { site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}
