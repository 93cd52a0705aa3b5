import type { Figure } from './figure.ts';
import type { Plain } from './plain.ts';

/**
 * The answer of a page that the last build made of the same data, whose files stay as they are; undefined where the
 * page must be made. Outside of a build none is kept.
 * @param data everything, finished, that the page shows but for its figures.
 * @param figures those of the page, whose files the build writes beside it.
 */
export function keptPage<Data>(
  { pathname }: URL,
  data: Data & Plain<Data>,
  figures: readonly Figure[] = [],
): Response | undefined {
  return globalThis.builtPages?.keeps(pathname, data, figures) ? new Response(null) : undefined;
}
