import type { HtmlElement } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { knownLanguages, type Language } from '#i18n/languages.ts';
import { readMarkup } from '../markup-checks.ts';
import { type BuiltSite, readBuiltSite, shorten, siteFolder } from '../site.ts';
import { conceptInPage, conceptInRecord, conceptInTables } from './concepts.ts';
import { differences } from './differences.ts';
import { organizationInPage, organizationInRecord, organizationInTables } from './organizations.ts';
import { published } from './published.ts';
import { sourceInPage, sourceInRecord, sourceInTables } from './sources.ts';
import { readTables, type Tables } from './tables.ts';

let site: BuiltSite;
let tables: Tables;

beforeAll(() => {
  site = readBuiltSite(siteFolder);
  tables = readTables(siteFolder);
});

interface Named {
  readonly key: string;
  readonly addresses: Readonly<Record<string, string>>;
}

/** Reads a collection in the three ways and tells where they differ. */
function compare<Record extends Named, Account extends object>(
  records: readonly Record[],
  language: Language,
  inRecord: (record: Record, language: Language) => Account,
  inTables: (tables: Tables, key: string, language: Language) => Account,
  inPage: (root: HtmlElement, language: Language, expected: Account) => Account,
): readonly string[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  return records.flatMap((record) => {
    const account = inRecord(record, language);
    const page = pages.get(new URL(record.addresses[language] ?? '').pathname);
    return [
      ...differences(`${record.key} table`, account, inTables(tables, record.key, language)),
      ...(page
        ? differences(`${record.key} page`, account, inPage(readMarkup(site, page).root, language, account))
        : [`${record.key} has no page`]),
    ];
  });
}

const languages = knownLanguages.filter(
  (language) => published.concepts[0] && language in published.concepts[0].addresses,
);

describe.each(languages)('in %s the record, the tables and the page say the same', (language) => {
  it('of every concept', () => {
    const { concepts } = published;
    expect(shorten(compare(concepts, language, conceptInRecord, conceptInTables, conceptInPage))).toEqual([]);
  });

  it('of every organisation', () => {
    const { organizations } = published;
    expect(
      shorten(
        compare(organizations, language, organizationInRecord, organizationInTables, organizationInPage),
      ),
    ).toEqual([]);
  });

  it('of every source', () => {
    const { sources } = published;
    expect(shorten(compare(sources, language, sourceInRecord, sourceInTables, sourceInPage))).toEqual([]);
  });
});

it('there are records and languages to compare', () => {
  expect(languages.length).toBeGreaterThan(0);
  expect(Object.values(published).every((records) => records.length > 0)).toBe(true);
});
