/** The addresses of the site as it would be built, from the site's own root. */
export interface SiteAddresses {
  /** Every address that something has, with `collection/key` where it is a record's page. */
  readonly today: ReadonlyMap<string, string | undefined>;
  /** Addresses of former keys of records, with where they lead. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** How a file's name ends, with its dot; a slash for a page. */
export const endingOf = (path: string): string => /\.[^/]*$/.exec(path)?.[0] ?? '/';

/** The last part of a page's address, which is its record's own. */
export const lastPart = (path: string): string => path.split('/').at(-2) ?? '';
