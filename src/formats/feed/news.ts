import { lastChange } from '#catalog/build-facts.ts';
import type { Catalog } from '#catalog/catalog.ts';
import type { Language } from '#i18n/languages.ts';

/** A record that a feed may tell of. */
export interface NewsRecord {
  readonly section: 'concepts' | 'projects' | 'organizations';
  readonly key: string;
}

/** What was done to a record last, in a language. */
export interface News extends NewsRecord {
  readonly what: 'added' | 'translated' | 'changed';
  /** Days, `YYYY-MM-DD`, on which it began and on which this was done. */
  readonly created: string;
  readonly changed: string;
}

/** The news of some records, the latest first, at most so many; those that git does not know have none. */
export const latestNews = (
  catalog: Catalog,
  records: readonly NewsRecord[],
  language: Language,
  limit: number,
): readonly News[] =>
  records
    .flatMap((record) => newsOf(catalog, record, language) ?? [])
    .sort((a, b) => compare(b.changed, a.changed) || compare(a.key, b.key) || compare(a.section, b.section))
    .slice(0, limit);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function newsOf(catalog: Catalog, record: NewsRecord, language: Language): News | undefined {
  const { facts } = catalog;
  const { original, translation } = pathsOf(catalog, record, language);
  const changed = lastChange(facts, translation === undefined ? [original] : [original, translation]);
  if (changed === undefined) return undefined;
  const created = facts.files[original]?.created ?? changed;
  const translated = translation === undefined ? undefined : facts.files[translation]?.created;
  const what = created === changed ? 'added' : translated === changed ? 'translated' : 'changed';
  return { ...record, what, created, changed };
}

function pathsOf({ find }: Catalog, { section, key }: NewsRecord, language: Language) {
  const finders = { concepts: find.concept, projects: find.project, organizations: find.organization };
  const finder = finders[section];
  return { original: finder.get(key).path, translation: finder.translation(key, language)?.path };
}
