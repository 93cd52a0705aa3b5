import type { Catalog } from './catalog.ts';

/**
 * The catalog that the pages are made of: that of the build, or in the preview that of the content as it is now.
 * @throws where neither is at work.
 */
export async function catalog(): Promise<Catalog> {
  if (!globalThis.siteCatalog)
    throw new Error('No catalog: pages are made by `npm run build` and `npm run dev`.');
  return globalThis.siteCatalog;
}
