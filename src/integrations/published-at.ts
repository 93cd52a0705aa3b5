import type { Site } from '#model/site.ts';

/** Where the site is published, as Astro takes it. */
export interface Published {
  /** Scheme and host. */
  readonly site: string;
  /** Path that every address begins with, a slash at both ends. */
  readonly base: string;
}

export function publishedAt({ url }: Site): Published {
  const { origin, pathname } = new URL(url);
  return { site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}
