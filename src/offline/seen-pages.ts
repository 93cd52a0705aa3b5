import { bytesOf } from './store.ts';

/** How many pages that were read are kept, and how many bytes of them. */
export const MOST_SEEN = { pages: 100, bytes: 10_000_000 } as const;

/**
 * Keeps a page that was read, the last of all; those that were not read for longest go where there is no more room. A
 * cache lists its entries in the order in which they were put.
 */
export async function keepSeen(
  seen: Cache,
  address: string,
  page: Response,
  most: { readonly pages: number; readonly bytes: number } = MOST_SEEN,
): Promise<void> {
  await seen.delete(address);
  await seen.put(address, page);
  const kept = await seen.keys();
  const sizes = await Promise.all(
    kept.map(async (request) => bytesOf((await seen.match(request)) ?? new Response())),
  );
  let pages = kept.length;
  let bytes = sizes.reduce((sum, size) => sum + size, 0);
  for (const [at, request] of kept.entries()) {
    if (pages <= most.pages && bytes <= most.bytes) return;
    await seen.delete(request);
    pages -= 1;
    bytes -= sizes[at] ?? 0;
  }
}
