import type { DrawnFigure } from './figure.ts';

/** The same type where JSON says all that a value holds; nothing may be left out of what a page is made of. */
export type Plain<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends
        | ((...args: never[]) => unknown)
        | ReadonlyMap<unknown, unknown>
        | ReadonlySet<unknown>
        | Promise<unknown>
        | Date
    ? never
    : { readonly [Name in keyof Value]: Plain<Value[Name]> };

/**
 * The answer of a page that the last build made of the same data, whose files stay as they are; undefined where the
 * page must be made. Outside of a build none is kept.
 * @param data everything, finished, that the page shows but for its figures.
 * @param figures those of the page, whose files the build writes beside it.
 */
export function keptPage<Data>(
  { pathname }: URL,
  data: Data & Plain<Data>,
  figures: readonly DrawnFigure[] = [],
): Response | undefined {
  return globalThis.builtPages?.keeps(pathname, data, figures) ? new Response(null) : undefined;
}
