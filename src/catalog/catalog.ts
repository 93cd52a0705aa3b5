import { countries } from '#model/codelists/countries.ts';
import { byCode } from '#model/codelists/codelist.ts';
import type { Grouping } from '#model/grouping.ts';
import { type Collection, collections } from '#model/key.ts';
import { inLanguage } from '#model/language.ts';
import type { Site } from '#model/site.ts';
import type { Language, Messages } from '#i18n/languages.ts';
import { messagesIn } from '#i18n/languages.ts';
import { type Addresses, createAddresses, type Place, type Section } from './addresses.ts';
import type { BuildFacts } from './build-facts.ts';
import { createGraph, type Graph } from './graph.ts';
import { createListings, type Listings } from './listings.ts';
import type { Entry, Records, TranslationEntry } from './records.ts';
import { codeWords, translatedWords, type Words } from './words.ts';

interface Translated {
  readonly title: string;
  readonly slug?: string | undefined;
  readonly summary?: string | undefined;
}

/** All records, linked, with one way to name, translate and address each. Pages ask it and nothing else. */
export interface Catalog extends LinkedRecords {
  /** The lists of projects of each language. */
  readonly listings: ReadonlyMap<Language, Listings>;
}

interface LinkedRecords {
  readonly site: Site;
  readonly facts: BuildFacts;
  readonly records: Records;
  readonly graph: Graph;
  readonly addresses: Addresses;
  readonly reference: Language;
  readonly groupings: ReadonlyMap<string, Grouping>;
  /** Records that wait to be published, whether or not the catalog holds them. */
  readonly drafts: readonly DraftName[];
  readonly find: {
    readonly concept: Finder<Records['concepts'][number], Records['conceptTranslations'][number]>;
    readonly project: Finder<Records['projects'][number], Records['projectTranslations'][number]>;
    readonly organization: Finder<
      Records['organizations'][number],
      Records['organizationTranslations'][number]
    >;
    readonly source: Finder<Records['sources'][number], never>;
    readonly page: Finder<Records['pages'][number], Records['pageTranslations'][number]>;
  };
}

/** A record that its file keeps from being published. */
export interface DraftName {
  readonly collection: Collection;
  readonly key: string;
  readonly path: string;
}

export interface Finder<Original, Translation> {
  readonly all: readonly Original[];
  /** @throws when no published record has the key: the check has let a broken reference through. */
  readonly get: (key: string) => Original;
  readonly maybe: (key: string) => Original | undefined;
  readonly translation: (key: string, language: string) => Translation | undefined;
}

/** Links the records, drafts left out unless `drafts` says otherwise. */
export function createCatalog(records: Records, facts: BuildFacts, drafts: boolean = false): Catalog {
  const published = drafts ? records : withoutDrafts(records);
  const addresses = createAddresses(published.site.url, published.site.languages);
  const reference = addresses.languages[0];
  if (!reference)
    throw new Error(`site.yaml: none of the languages ${published.site.languages.join(', ')} is known.`);
  const linked: LinkedRecords = {
    site: published.site,
    facts,
    records: published,
    graph: createGraph(published),
    addresses,
    reference,
    groupings: new Map(published.groupings.map((grouping) => [grouping.key, grouping])),
    drafts: collections.flatMap((collection) =>
      records[collection].flatMap(({ key, path, data }) => (data.draft ? [{ collection, key, path }] : [])),
    ),
    find: {
      concept: finder('concepts', published.concepts, published.conceptTranslations),
      project: finder('projects', published.projects, published.projectTranslations),
      organization: finder('organizations', published.organizations, published.organizationTranslations),
      source: finder('sources', published.sources, []),
      page: finder('pages', published.pages, published.pageTranslations),
    },
  };
  return {
    ...linked,
    listings: new Map(addresses.languages.map((language) => [language, listingsOf(linked, language)])),
  };
}

function listingsOf(records: LinkedRecords, language: Language): Listings {
  const { find, graph, facts } = records;
  const inOrder = () => {
    const titled = find.project.all.map((entry) => ({
      ...titleOf(records, 'projects', entry.key, language),
      entry,
    }));
    return byText(titled, language).map(({ entry }) => entry);
  };
  return createListings(inOrder, graph, (key) => find.organization.maybe(key) !== undefined, facts.asOf);
}

function withoutDrafts(records: Records): Records {
  const published = <T extends Entry<{ readonly draft: boolean }>>(entries: readonly T[]): readonly T[] =>
    entries.filter(({ data }) => !data.draft);
  const translated = <T extends TranslationEntry<unknown>>(
    entries: readonly T[],
    of: readonly Entry<unknown>[],
  ) => {
    const keys = new Set(of.map(({ key }) => key));
    return entries.filter(({ key }) => keys.has(key));
  };
  const concepts = published(records.concepts);
  const projects = published(records.projects);
  const organizations = published(records.organizations);
  const pages = published(records.pages);
  return {
    ...records,
    concepts,
    conceptTranslations: translated(records.conceptTranslations, concepts),
    projects,
    projectTranslations: translated(records.projectTranslations, projects),
    organizations,
    organizationTranslations: translated(records.organizationTranslations, organizations),
    sources: published(records.sources),
    pages,
    pageTranslations: translated(records.pageTranslations, pages),
  };
}

function finder<O extends Entry<unknown>, T extends TranslationEntry<unknown>>(
  collection: string,
  originals: readonly O[],
  translations: readonly T[],
): Finder<O, T> {
  const byKey = new Map(originals.map((entry) => [entry.key, entry]));
  const translated = new Map(
    [...Map.groupBy(translations, ({ language }) => language)].map(
      ([language, entries]) => [language, new Map(entries.map((entry) => [entry.key, entry]))] as const,
    ),
  );
  return {
    all: originals,
    get: (key) => {
      const entry = byKey.get(key);
      if (!entry) throw new Error(`${collection}/${key}: no such published record.`);
      return entry;
    },
    maybe: (key) => byKey.get(key),
    translation: (key, language) => translated.get(language)?.get(key),
  };
}

/** A link to a record, its text marked with its language where that is not the page's. */
export interface RecordLink extends Words {
  readonly href: string;
}

type WordedSection = 'concepts' | 'projects' | 'organizations' | 'pages';

const wordsOf = (
  catalog: LinkedRecords,
  section: WordedSection,
  key: string,
  language: Language,
): {
  readonly original: Entry<Translated & { language?: string | undefined }>;
  readonly translation: Translated | undefined;
} => {
  const { find } = catalog;
  switch (section) {
    case 'concepts':
      return { original: find.concept.get(key), translation: find.concept.translation(key, language)?.data };
    case 'projects':
      return { original: find.project.get(key), translation: find.project.translation(key, language)?.data };
    case 'organizations':
      return {
        original: find.organization.get(key),
        translation: find.organization.translation(key, language)?.data,
      };
    case 'pages':
      return { original: find.page.get(key), translation: find.page.translation(key, language)?.data };
  }
};

/** Language in which a record was first written. */
export const originalLanguage = (
  catalog: LinkedRecords,
  data: { readonly language?: string | undefined },
): string => data.language ?? catalog.reference;

/** Whether the record's words are there in the language. */
export function isTranslated(
  catalog: Catalog,
  section: WordedSection,
  key: string,
  language: Language,
): boolean {
  const { original, translation } = wordsOf(catalog, section, key, language);
  return translation !== undefined || originalLanguage(catalog, original.data) === language;
}

/** The record's title in the language, else in its own. */
export function titleOf(
  catalog: LinkedRecords,
  section: WordedSection,
  key: string,
  language: Language,
): Words {
  const { original, translation } = wordsOf(catalog, section, key, language);
  return translatedWords(translation?.title, original.data.title, {
    page: language,
    original: originalLanguage(catalog, original.data),
  });
}

/** The record's summary in the language, else in its own; empty where it has none. */
export function summaryOf(catalog: Catalog, section: WordedSection, key: string, language: Language): Words {
  const { original, translation } = wordsOf(catalog, section, key, language);
  return translatedWords(translation?.summary, original.data.summary ?? '', {
    page: language,
    original: originalLanguage(catalog, original.data),
  });
}

/** The record's own part of its address. */
export function slugOf(catalog: Catalog, section: WordedSection, key: string, language: Language): string {
  const { original, translation } = wordsOf(catalog, section, key, language);
  return translation?.slug ?? (language === catalog.reference ? original.data.slug : undefined) ?? key;
}

/** Where the record's page is. */
export function placeOf(catalog: Catalog, section: WordedSection, key: string, language: Language): Place {
  const slug = slugOf(catalog, section, key, language);
  return section === 'pages' ? { to: 'page', slug } : { to: 'record', section, slug };
}

export const hrefOf = (catalog: Catalog, section: WordedSection, key: string, language: Language): string =>
  catalog.addresses.href(placeOf(catalog, section, key, language), language);

export const linkTo = (
  catalog: Catalog,
  section: WordedSection,
  key: string,
  language: Language,
): RecordLink => ({
  ...titleOf(catalog, section, key, language),
  href: hrefOf(catalog, section, key, language),
});

const countryByCode = byCode(countries);

/** The country's part of an address. */
export function countrySlug(code: string, language: Language): string {
  const country = countryByCode.get(code);
  return country ? inLanguage(country.slug, language) : code.toLowerCase();
}

export const countryPlace = (code: string, language: Language): Place => ({
  to: 'record',
  section: 'countries',
  slug: countrySlug(code, language),
});

export const countryLink = (catalog: Catalog, code: string, language: Language): RecordLink => ({
  ...countryWords(code, language),
  href: catalog.addresses.href(countryPlace(code, language), language),
});

export const countryWords = (code: string, language: Language): Words =>
  codeWords(countryByCode, code, language);

export const countryName = (code: string, language: Language): string => countryWords(code, language).text;

/** Whether the record has a page: a published record may name a draft. */
export function isPublished(catalog: Catalog, collection: Collection, key: string): boolean {
  const { find } = catalog;
  switch (collection) {
    case 'concepts':
      return find.concept.maybe(key) !== undefined;
    case 'projects':
      return find.project.maybe(key) !== undefined;
    case 'organizations':
      return find.organization.maybe(key) !== undefined;
    case 'sources':
      return find.source.maybe(key) !== undefined;
    case 'pages':
      return find.page.maybe(key) !== undefined;
  }
}

/** Links to the published records of a list, in the order of their titles. */
export function linksTo(
  catalog: Catalog,
  section: WordedSection,
  keys: readonly string[] | undefined,
  language: Language,
): readonly RecordLink[] {
  const published = (keys ?? []).filter((key) => isPublished(catalog, section, key));
  return byText(
    published.map((key) => linkTo(catalog, section, key, language)),
    language,
  );
}

/** Sorted as a dictionary of the language sorts. */
export function byText<T extends Words>(items: readonly T[], language: Language): readonly T[] {
  const collator = collatorOf(messagesIn(language));
  return [...items].sort((a, b) => collator.compare(a.text, b.text));
}

const collators = new Map<string, Intl.Collator>();

function collatorOf({ locale }: Messages): Intl.Collator {
  const known = collators.get(locale);
  if (known) return known;
  const collator = new Intl.Collator(locale, { numeric: true });
  collators.set(locale, collator);
  return collator;
}

/** Kinds of page that have an index, in the order in which the site names them. */
export const sections = [
  'concepts',
  'projects',
  'organizations',
  'countries',
  'regions',
  'sectors',
  'sdgs',
  'sources',
] as const satisfies readonly Section[];
