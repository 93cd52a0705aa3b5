import type { HeaderRule } from './header-rules.ts';

/** An address that was another’s once and where it leads now, as paths from the host’s root. */
export interface Moved {
  readonly from: string;
  readonly to: string;
  /**
   * Whether it leads on alone. With others, which are pages and end in a slash, go what is below them and the files
   * beside them.
   */
  readonly alone: boolean;
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

/** Where a path leads that is a former address, or goes with one; undefined where it is none. */
export function movedTo(moved: readonly Moved[], path: string): string | undefined {
  for (const { from, to, alone } of moved) {
    const [before, after] = [unslashed(from), unslashed(to)];
    if (path === from || path === before) return to;
    const goesWithIt = path.startsWith(`${before}/`) || path.startsWith(`${before}.`);
    if (goesWithIt && !alone) return after + path.slice(before.length);
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
