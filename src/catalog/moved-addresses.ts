import type { Catalog } from './catalog.ts';
import { formerFiles, formerPages } from './former-addresses.ts';
import { redirects } from './redirects.ts';

/** An address that was another’s once and where it leads now, as paths from the host’s root. */
export interface MovedAddress {
  readonly from: string;
  readonly to: string;
  /** Whether nothing goes with it: neither what is below it nor the files beside it. */
  readonly alone: boolean;
}

/** Every former address in every language, ordered. */
export function movedAddresses(catalog: Catalog): readonly MovedAddress[] {
  const { addresses } = catalog;
  const records = redirects(catalog).flatMap(({ from, to }) =>
    addresses.languages.map((language) => ({
      from: addresses.href(from(language), language),
      to: addresses.href(to(language), language),
      alone: false,
    })),
  );
  // What is below such an address may be there still.
  const others = [
    ...formerPages(catalog).map(({ path, entry }) => ({ from: path, to: entry.to })),
    ...formerFiles(catalog),
  ].flatMap(({ from, to }) =>
    to === undefined
      ? []
      : [{ from: addresses.file(from.slice(1)), to: addresses.file(to.slice(1)), alone: true }],
  );
  return [...records, ...others].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
