import { type Catalog, hrefOf, originalLanguage } from '#catalog/catalog.ts';
import { assessmentOn } from '#catalog/project-dates.ts';
import type { Entry, TranslationEntry } from '#catalog/records.ts';
import type {
  PublishedConcept,
  PublishedOrganization,
  PublishedProject,
  PublishedSource,
} from './published-records.ts';
import { recordHistory } from './record-history.ts';

/** All records as they are published, in the order of their keys. */
export interface PublishedRecords {
  readonly projects: readonly PublishedProject[];
  readonly organizations: readonly PublishedOrganization[];
  readonly concepts: readonly PublishedConcept[];
  readonly sources: readonly PublishedSource[];
}

type Translated = 'projects' | 'organizations' | 'concepts';

const textOf = ({ body }: Entry<unknown>): { readonly text?: string } => {
  const text = body.markdown.trim();
  return text === '' ? {} : { text };
};

/** What every published record has besides its facts. */
function common(
  catalog: Catalog,
  { key, path }: Entry<unknown>,
  hrefIn: (language: Catalog['reference']) => string,
  translations: readonly TranslationEntry<unknown>[] = [],
) {
  const { addresses, facts } = catalog;
  return {
    key,
    addresses: Object.fromEntries(
      addresses.languages.map((language) => [language, addresses.absolute(hrefIn(language))]),
    ),
    file: path,
    ...recordHistory(
      facts,
      path,
      translations.map((translation) => translation.path),
    ),
  };
}

function worded<Data extends { readonly language?: string | undefined }, Words>(
  catalog: Catalog,
  section: Translated,
  entry: Entry<Data>,
  translations: readonly TranslationEntry<Words>[],
) {
  return {
    ...common(catalog, entry, (language) => hrefOf(catalog, section, entry.key, language), translations),
    ...entry.data,
    language: originalLanguage(catalog, entry.data),
    ...textOf(entry),
    translations: Object.fromEntries(
      translations.map((translation) => [
        translation.language,
        { ...translation.data, ...textOf(translation), file: translation.path },
      ]),
    ),
  };
}

const project = (
  catalog: Catalog,
  entry: Catalog['records']['projects'][number],
  translations: Catalog['records']['projectTranslations'],
): PublishedProject => ({
  ...worded(catalog, 'projects', entry, translations),
  assessment: { asOf: catalog.facts.asOf, ...assessmentOn(entry.data, catalog.facts.asOf) },
});

const source = (catalog: Catalog, entry: Catalog['records']['sources'][number]): PublishedSource => ({
  ...common(catalog, entry, (language) =>
    catalog.addresses.href({ to: 'record', section: 'sources', slug: entry.key }, language),
  ),
  ...entry.data,
});

/** The translations of each record, in the order of their languages. */
const byKey = <T extends TranslationEntry<unknown>>(translations: readonly T[]): ReadonlyMap<string, T[]> =>
  Map.groupBy(
    translations.toSorted((a, b) => (a.language < b.language ? -1 : 1)),
    ({ key }) => key,
  );

/** Every published record of the catalog. */
export function publishedRecords(catalog: Catalog): PublishedRecords {
  const { records } = catalog;
  const projectWords = byKey(records.projectTranslations);
  const organizationWords = byKey(records.organizationTranslations);
  const conceptWords = byKey(records.conceptTranslations);
  return {
    projects: records.projects.map((entry) => project(catalog, entry, projectWords.get(entry.key) ?? [])),
    organizations: records.organizations.map((entry) =>
      worded(catalog, 'organizations', entry, organizationWords.get(entry.key) ?? []),
    ),
    concepts: records.concepts.map((entry) =>
      worded(catalog, 'concepts', entry, conceptWords.get(entry.key) ?? []),
    ),
    sources: records.sources.map((entry) => source(catalog, entry)),
  };
}
