import { type Catalog, originalLanguage } from '#catalog/catalog.ts';
import type { Entry } from '#catalog/records.ts';
import type { PartialDate } from '#model/partial-date.ts';
import { missingWords, type WordedCollection, wordedCollections, wordsOf } from './words-of.ts';

/** What the audit asks of all records at once, gathered in one pass. */
export interface AuditContext {
  readonly catalog: Catalog;
  /** The day as of which all is told, and the same day a year before; `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly yearAgo: string;
  /** Sources that the facts and the text of a record rest on. */
  readonly sourcesOf: (collection: WordedCollection, key: string) => readonly string[];
  /** How far a record is translated into each language of the site that it was not written in. */
  readonly translationsOf: (collection: WordedCollection, key: string) => readonly TranslationState[];
}

export interface TranslationState {
  readonly language: string;
  /** File of the translation; left out where there is none. */
  readonly path?: string;
  /** Words of the original that the translation lacks, by place. */
  readonly missing: readonly string[];
}

/** What records with words have in common. */
export interface Worded {
  readonly language?: string | undefined;
  readonly reviewed?: PartialDate | undefined;
}

/** The records of a collection with words. */
export const wordedEntries = ({ find }: Catalog, collection: WordedCollection): readonly Entry<Worded>[] =>
  ({
    projects: find.project.all,
    concepts: find.concept.all,
    organizations: find.organization.all,
    pages: find.page.all,
  })[collection];

export function translationOf(
  { find }: Catalog,
  collection: WordedCollection,
  key: string,
  language: string,
): Entry<unknown> | undefined {
  const finder = {
    projects: find.project,
    concepts: find.concept,
    organizations: find.organization,
    pages: find.page,
  }[collection];
  return finder.translation(key, language);
}

export function auditContext(catalog: Catalog): AuditContext {
  const { asOf } = catalog.facts;
  const sources = new Map<string, string[]>();
  for (const [source, names] of catalog.graph.citedBy) {
    for (const { section, key } of names) {
      const name = `${section}/${key}`;
      const list = sources.get(name);
      if (list) list.push(source);
      else sources.set(name, [source]);
    }
  }
  const translations = new Map(
    wordedCollections.flatMap((collection) =>
      wordedEntries(catalog, collection).map((entry): [string, readonly TranslationState[]] => [
        `${collection}/${entry.key}`,
        translationStates(catalog, collection, entry),
      ]),
    ),
  );
  return {
    catalog,
    asOf,
    yearAgo: `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`,
    sourcesOf: (collection, key) => sources.get(`${collection}/${key}`) ?? [],
    translationsOf: (collection, key) => translations.get(`${collection}/${key}`) ?? [],
  };
}

function translationStates(
  catalog: Catalog,
  collection: WordedCollection,
  { key, data, body }: Entry<Worded>,
): readonly TranslationState[] {
  const written = originalLanguage(catalog, data);
  const words = wordsOf(collection, data, body.markdown);
  return catalog.addresses.languages
    .filter((language) => language !== written)
    .map((language) => {
      const translation = translationOf(catalog, collection, key, language);
      if (!translation) return { language, missing: [] };
      const translated = wordsOf(collection, translation.data, translation.body.markdown);
      return { language, path: translation.path, missing: missingWords(words, translated) };
    });
}
