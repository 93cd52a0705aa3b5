import { pathOf } from '#catalog/addresses.ts';
import type { Content, RecordFile } from '#check/content.ts';
import { addressesOf } from '#check/rules/addresses.ts';
import { isLanguage } from '#i18n/languages.ts';

/** The address of a record’s page in a language of the site. */
export interface PageAddress {
  readonly language: string;
  /** From the site’s own root: `/en/concepts/…/`. */
  readonly path: string;
}

/** The addresses of a record, one in each language that the site can speak. */
export function pageAddresses(record: RecordFile, content: Content): readonly PageAddress[] {
  const { collection } = record.role;
  const [reference = ''] = content.siteLanguages;
  return addressesOf(record, content).flatMap(({ text: slug, language }) => {
    if (!isLanguage(language) || !isLanguage(reference)) return [];
    const place =
      collection === 'pages'
        ? ({ to: 'page', slug } as const)
        : ({ to: 'record', section: collection, slug } as const);
    return [{ language, path: `/${pathOf(place, language, reference)}` }];
  });
}
