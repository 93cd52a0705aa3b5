import type { Language } from '#i18n/languages.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { PublishedRecords } from '../records/collect-records.ts';
import type { RecordCollection } from '../records/published-records.ts';

/** What tables are made from. */
export interface TableContext {
  readonly records: PublishedRecords;
  readonly languages: {
    /** Those of the site, in which codes have names. */
    readonly site: readonly Language[];
    /** Those in which records have words: those that the site names, then any other. */
    readonly words: readonly string[];
  };
  /** Title of a published organisation or concept, where it has one in the language. */
  readonly titleOf: (
    collection: 'organizations' | 'concepts',
    key: string,
    language: string,
  ) => string | undefined;
  readonly groupings: Catalog['groupings'];
  readonly isPublished: (collection: RecordCollection, key: string) => boolean;
}

export function tableContext(catalog: Catalog, records: PublishedRecords): TableContext {
  const { site, addresses } = catalog;
  const inUse = [...records.projects, ...records.organizations, ...records.concepts].flatMap(
    ({ language, translations }) => [language, ...Object.keys(translations)],
  );
  const byKey = {
    projects: withKeys(records.projects),
    organizations: withKeys(records.organizations),
    concepts: withKeys(records.concepts),
    sources: withKeys(records.sources),
  };
  return {
    records,
    languages: {
      site: addresses.languages,
      words: [...new Set([...site.languages, ...new Set(inUse.toSorted())])],
    },
    isPublished: (collection, key) => byKey[collection].has(key),
    titleOf: (collection, key, language) => {
      const record = byKey[collection].get(key);
      return record?.language === language ? record.title : record?.translations[language]?.title;
    },
    groupings: catalog.groupings,
  };
}

const withKeys = <T extends { readonly key: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.key, record]));
