import type { FormerAddress } from '#model/former-address.ts';
import { isLanguage, type Language } from '#i18n/languages.ts';
import type { Catalog } from './catalog.ts';

/** A page at an address that nothing else has any more: it leads on, or says that what was there is gone. */
export interface FormerPage {
  /** From the site's own root: `/proyectos/clave/`. */
  readonly path: string;
  readonly language: Language;
  readonly entry: FormerAddress;
}

const entriesOf = ({ records }: Catalog): readonly FormerAddress[] => records.formerAddresses ?? [];

/** A page for each former address that was a page's. */
export const formerPages = (catalog: Catalog): readonly FormerPage[] =>
  entriesOf(catalog).flatMap((entry) =>
    entry.addresses
      .filter(isPage)
      .map((path) => ({ path, language: languageOfAddress(catalog, path), entry })),
  );

/** Files that have another address now. */
export const formerFiles = (catalog: Catalog): readonly { readonly from: string; readonly to: string }[] =>
  entriesOf(catalog).flatMap(({ addresses, to }) =>
    to === undefined ? [] : addresses.filter((path) => !isPage(path)).map((from) => ({ from, to })),
  );

/** Whether an address is a page's: that of a file has an ending. */
export const isPage = (path: string): boolean => path.endsWith('/');

/** Each language but the first begins its addresses with its tag. */
export function languageOfAddress({ addresses, reference }: Catalog, path: string): Language {
  const [, first = ''] = path.split('/');
  return isLanguage(first) && addresses.languages.includes(first) ? first : reference;
}
