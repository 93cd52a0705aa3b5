import type { ContentDay } from '#catalog/build-facts.ts';
import { type Catalog, isPublished } from '#catalog/catalog.ts';
import { type Collection, collections } from '#model/key.ts';
import { versionOf } from '../release.ts';
import type { PublishedChange, PublishedRelease } from './published-lists.ts';

interface NamedFile {
  readonly collection: Collection;
  readonly key: string;
  readonly isTranslation: boolean;
}

/** The record that a content file belongs to; undefined for the settings of the site. */
function named(path: string): NamedFile | undefined {
  const [, folder, key, language] = /^([^/]+)\/([^./]+)(?:\.([^./]+))?\.(?:mdx|yaml)$/.exec(path) ?? [];
  const collection = collections.find((name) => name === folder);
  return collection === undefined || key === undefined
    ? undefined
    : { collection, key, isTranslation: language !== undefined };
}

/** What a day did to each record: to its own file if anything, else to a translation. */
function changesOf(day: ContentDay): ReadonlyMap<string, PublishedChange> {
  const changes = new Map<string, PublishedChange>();
  for (const change of ['added', 'changed', 'removed'] as const) {
    for (const path of day[change]) {
      const file = named(path);
      if (!file) continue;
      const { collection, key, isTranslation } = file;
      const id = `${collection}/${key}`;
      if (!isTranslation) changes.set(id, { collection, key, change });
      else if (!changes.has(id)) changes.set(id, { collection, key, change: 'changed' });
    }
  }
  return changes;
}

/**
 * Every release, the latest first, with the records that it added, changed and removed. What is not published now and
 * was not removed is a draft: nothing is said of it.
 */
export function publishedReleases(catalog: Catalog): readonly PublishedRelease[] {
  const removed = new Set<string>();
  return catalog.facts.days.map((day) => {
    const changes = [...changesOf(day)].flatMap(([id, change]) => {
      if (change.change === 'removed') removed.add(id);
      return isPublished(catalog, change.collection, change.key) || removed.has(id) ? [change] : [];
    });
    return {
      version: versionOf(day.day),
      day: day.day,
      commit: day.commit,
      changes: changes.toSorted((a, b) => (`${a.collection}/${a.key}` < `${b.collection}/${b.key}` ? -1 : 1)),
    };
  });
}
