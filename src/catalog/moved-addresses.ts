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
  return redirects(catalog)
    .flatMap(({ from, to }) =>
      addresses.languages.map((language) => ({
        from: addresses.href(from(language), language),
        to: addresses.href(to(language), language),
      })),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
