import type { HeaderRule } from './header-rules.ts';

/** An address that a page once had and the one it has now, both with the base and a slash at the end. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** How a site is to be delivered, whatever the host. */
export interface Delivery {
  /** Path that every address begins with, a slash at both ends. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  /** Media type of each ending. */
  readonly types: Readonly<Record<string, string>>;
  readonly moved: readonly Moved[];
}

/** Where a path leads that is a former address, or is below one or a file beside it; undefined where it is none. */
export function movedTo(moved: readonly Moved[], path: string): string | undefined {
  for (const { from, to } of moved) {
    const [before, after] = [unslashed(from), unslashed(to)];
    if (path === before) return to;
    if (path.startsWith(`${before}/`) || path.startsWith(`${before}.`))
      return after + path.slice(before.length);
  }
  return undefined;
}

/** An address without its last slash. */
export const unslashed = (address: string): string => address.replace(/\/$/, '');

/** Folder, in the built site, of the files that tell servers how to deliver it. */
export const HOSTS_FOLDER = '.hosts';

/** Files that hosts look for at the root of the site. */
export const rootFiles = { headers: '_headers', redirects: '_redirects', apache: '.htaccess' } as const;

/** Whether a path, without leading slash, is of what is for hosts and not for readers. */
export const isForHosts = (path: string): boolean =>
  /(?:^|\/)\.(?!well-known\/)/.test(path) || path === rootFiles.headers || path === rootFiles.redirects;
