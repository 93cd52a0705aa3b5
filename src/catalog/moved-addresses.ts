import type { Catalog } from './catalog.ts';
import { redirects } from './redirects.ts';

/** An address that a page once had and the one it has now, as paths from the host’s root. */
export interface MovedAddress {
  readonly from: string;
  readonly to: string;
}

/** Every former address in every language, ordered. */
export function movedAddresses(catalog: Catalog): readonly MovedAddress[] {
  const { addresses } = catalog;
  const ofRecords = redirects(catalog).flatMap(({ from, to }) =>
    addresses.languages.map((language) => ({
      from: addresses.href(from(language), language),
      to: addresses.href(to(language), language),
    })),
  );
  const told = (catalog.records.formerAddresses ?? []).flatMap(({ addresses: former, to }) =>
    to === undefined
      ? []
      : former.map((from) => ({ from: addresses.file(from.slice(1)), to: addresses.file(to.slice(1)) })),
  );
  return [...ofRecords, ...told].sort((a, b) => (a.from < b.from ? -1 : 1));
}
