import { codelists, type ListedCode } from '#model/codelists/all-codelists.ts';
import type { Catalog } from '#catalog/catalog.ts';
import { codelistPlace } from '#catalog/pages/codelist.ts';
import { inSiteLanguages } from '../in-site-languages.ts';
import { listName, type PublishedCodelist } from './published-lists.ts';

/** What records and tables write for a code. */
export const codeValue = ({ code, key }: ListedCode): string => key ?? code;

/** Every code list, its names in the languages of the site. */
export function publishedCodelists(catalog: Catalog): readonly PublishedCodelist[] {
  const { addresses } = catalog;
  const inLanguages = (texts: Readonly<Record<string, string>>) => inSiteLanguages(catalog, texts);
  return codelists.map((list) => ({
    list: listName(list.id),
    titles: inLanguages(list.title),
    addresses: Object.fromEntries(
      addresses.languages.map((language) => [
        language,
        addresses.absolute(addresses.href(codelistPlace(list, language), language)),
      ]),
    ),
    ...(list.owner
      ? { owner: { names: inLanguages(list.owner.name), url: list.ownerUrl ?? list.owner.url } }
      : {}),
    codes: list.entries.map((entry) => {
      const { code, label, about, parent, withdrawn } = entry;
      const uri = list.uriOf?.(code);
      return {
        code,
        value: codeValue(entry),
        labels: inLanguages(label),
        ...(about ? { about: inLanguages(about) } : {}),
        ...(parent ? { parent: { list: listName(parent.list), code: parent.code } } : {}),
        withdrawn: withdrawn ?? false,
        ...(uri === undefined ? {} : { uri }),
      };
    }),
  }));
}
