import type { Moved } from '#delivery/delivery.ts';
import type { Catalog } from './catalog.ts';
import { formerFiles, formerPages } from './former-addresses.ts';
import { redirects } from './redirects.ts';

/** Every former address in every language, ordered. */
export function movedAddresses(catalog: Catalog): readonly Moved[] {
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
