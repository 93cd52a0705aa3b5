/** What a page asks of the service worker. */
export type AskedOfWorker =
  /** Keep the page that sends it, which was opened before the worker was there. */
  | { readonly asked: 'keep'; readonly path: string }
  /** Keep nothing any more, and remove what is kept; answered through the port when it is done. */
  | { readonly asked: 'clear' };

/** Reads a message; undefined for any other. */
export function readMessage(data: unknown): AskedOfWorker | undefined {
  if (typeof data !== 'object' || data === null || !('asked' in data)) return undefined;
  if (data.asked === 'clear') return { asked: 'clear' };
  return data.asked === 'keep' && 'path' in data && typeof data.path === 'string'
    ? { asked: 'keep', path: data.path }
    : undefined;
}
