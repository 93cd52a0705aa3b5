import { besidePath, pathOf } from '#catalog/addresses.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { allPages } from '#catalog/everything.ts';
import { redirects } from '#catalog/redirects.ts';
import { dataFiles } from './data-files.ts';
import { feedPlace, feedSubjects } from './feed/subjects.ts';
import { recordPages } from './records/record-files.ts';
import { projectTablePaths } from './tables/project-table-files.ts';

/** An address that others may link to for good. */
export interface PromisedAddress {
  /** From the site's own root, whatever path the site has: `/proyectos/clave/`. */
  readonly path: string;
  /** `collection/key` of the record whose page it is; none of a page that is computed, and of a file. */
  readonly record?: string;
}

/**
 * Every address that the site promises to keep: each page in every language, the JSON of each record, the feeds, the
 * tables of projects and the files of the open data. What is drawn from them (figures, pictures, Markdown beside a
 * page) stands and falls with its page.
 */
export function promisedAddresses(catalog: Catalog): readonly PromisedAddress[] {
  const { addresses, reference } = catalog;
  const pages = allPages(catalog).flatMap(({ place, files: [file] }) =>
    addresses.languages.map((language): PromisedAddress => {
      const record = file === undefined ? undefined : recordOf(file);
      const path = `/${pathOf(place(language), language, reference)}`;
      return record === undefined ? { path } : { path, record };
    }),
  );
  const feeds = feedSubjects(catalog).flatMap((subject) =>
    addresses.languages.map((language) =>
      besidePath(feedPlace(catalog, subject, language), language, reference, 'atom'),
    ),
  );
  const files = [
    ...feeds,
    ...recordPages(catalog).map(({ path }) => `${path}.json`),
    ...projectTablePaths(catalog).map(({ path }) => `${path}.csv`),
    ...dataFiles(catalog).all.map(({ path }) => path),
    'sitemap-index.xml',
    'llms.txt',
  ].map((path): PromisedAddress => ({ path: `/${path}` }));
  return [...pages, ...files].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** `projects/x` of `projects/x.mdx`; undefined for a file that is no record's. */
const recordOf = (file: string): string | undefined => /^([a-z]+\/[^/.]+)\.[a-z]+$/.exec(file)?.[1];

/** Addresses of former keys of records, each with where it leads. */
export function redirectPaths(catalog: Catalog): ReadonlyMap<string, string> {
  const { addresses, reference } = catalog;
  return new Map(
    redirects(catalog).flatMap(({ from, to }) =>
      addresses.languages.map((language): [string, string] => [
        `/${pathOf(from(language), language, reference)}`,
        `/${pathOf(to(language), language, reference)}`,
      ]),
    ),
  );
}
