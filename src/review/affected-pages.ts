import type { Place } from '#catalog/addresses.ts';
import { type Catalog, isPublished, placeOf } from '#catalog/catalog.ts';
import type { RenderedBody } from '#catalog/records.ts';
import { profilePlace, profiles, profileSections } from '#catalog/profiles.ts';
import { schemas } from '#check/record-schemas.ts';
import type { Language } from '#i18n/languages.ts';
import { textsOf } from '#model/field.ts';
import { type Collection, collections } from '#model/key.ts';
import type { RecordReview } from './record-review.ts';

/** Pages that a proposal changes, as paths on the site. */
export interface AffectedPages {
  /** The settings changed, which any page may show. */
  readonly isEverywhere: boolean;
  /** Those of the records themselves, in each language, gone ones included. */
  readonly own: readonly string[];
  /** Those that name the records: what is left are indexes, lists, the search and the data. */
  readonly naming: readonly string[];
}

/** What a page says of another record: a change of anything else stays on the record's own pages. */
const shownElsewhere = [
  ...['title', 'slug', 'summary', 'acronyms', 'strand', 'status', 'dates', 'draft'],
  // What a list of sources says of each.
  ...['authors', 'issued', 'publisher', 'url', 'officialUrl'],
];

/**
 * Pages of the records that the proposal changes, and of the records, countries, regions, sectors and goals that name them or
 * are named by them: all where what is shown elsewhere changed, else those whose link came or went.
 */
export function affectedPages(
  before: Catalog,
  after: Catalog,
  records: readonly RecordReview[],
): AffectedPages {
  const sides = [siteOf(before), siteOf(after)];
  const own = new Set<string>();
  const naming = new Set<string>();
  for (const { collection, key, formerKey = key } of records) {
    if (collection === undefined) continue;
    const seen = [`${collection}/${formerKey}`, `${collection}/${key}`].map((name, n) => {
      const site = sides[n];
      return { name, site, neighbours: site?.neighbours(name), shown: site?.shown(name) };
    });
    const [old, young] = seen;
    const isShown = formerKey !== key || old?.shown !== young?.shown;
    for (const { name, site, neighbours } of seen) {
      const others = (site === sides[0] ? young : old)?.neighbours;
      for (const path of site?.paths(name) ?? []) own.add(path);
      for (const other of neighbours ?? []) {
        if (isShown || !others?.has(other)) for (const path of site?.paths(other) ?? []) naming.add(path);
      }
    }
  }
  return {
    isEverywhere: records.some(({ collection }) => collection === undefined),
    own: [...own].sort(),
    naming: [...naming.difference(own)].sort(),
  };
}

const schemaOf = {
  concepts: schemas.concept,
  projects: schemas.project,
  organizations: schemas.organization,
  pages: schemas.page,
  sources: schemas.source,
} as const;

/** Lists whose codes have a page of their own. */
const sections: ReadonlyMap<string, string> = new Map([
  ['countries', 'countries'],
  ['regions', 'regions'],
  ['sdgGoals', 'sdgs'],
]);

const schemes = {
  concept: 'concepts',
  project: 'projects',
  organization: 'organizations',
  country: 'countries',
} as const;

/** What a site says of records, countries, regions, sectors and goals, by names such as `projects/agua`. */
interface SiteLinks {
  /** What it names, and what names it. */
  neighbours(name: string): ReadonlySet<string>;
  /** What other pages say of it. */
  shown(name: string): string;
  /** Paths of its page in each language; none where it has no page. */
  paths(name: string): readonly string[];
}

function siteOf(catalog: Catalog): SiteLinks {
  const links = new Map<string, Set<string>>();
  const shown = new Map<string, string>();
  const add = (from: string, to: string): void => {
    const known = links.get(from);
    if (known) known.add(to);
    else links.set(from, new Set([to]));
  };
  for (const collection of collections) {
    for (const { key, data, body } of catalog.records[collection]) {
      const name = `${collection}/${key}`;
      const said = Object.entries(data).filter(([field]) => shownElsewhere.includes(field));
      shown.set(name, JSON.stringify(Object.fromEntries(said)));
      for (const other of [...namedIn(collection, data), ...namedInText(body)]) {
        add(name, other);
        add(other, name);
      }
    }
  }
  const profiled = new Set(
    profileSections.flatMap((section) => profiles(catalog, section).map(({ code }) => `${section}/${code}`)),
  );
  return {
    neighbours: (name) => links.get(name) ?? new Set(),
    shown: (name) => shown.get(name) ?? '',
    paths: (name) => pathsOf(catalog, name, profiled.has(name)),
  };
}

const namedIn = (collection: Collection, data: unknown): readonly string[] =>
  textsOf(schemaOf[collection], data).flatMap(({ text, field: { values = '' } }) => {
    if (values === 'sectors') return [`sectors/${text}`, `sectors/${text.slice(0, 3)}`];
    if (values === 'sdgTargets') return [`sdgs/${text.replace(/\..*$/, '')}`];
    const section = collections.find((one) => one === values) ?? sections.get(values);
    return section === undefined ? [] : [`${section}/${text}`];
  });

const namedInText = ({ citations, links }: RenderedBody): readonly string[] => [
  ...citations.map(({ source }) => `sources/${source}`),
  ...links.map(({ scheme, key }) => `${schemes[scheme]}/${key}`),
];

function pathsOf(catalog: Catalog, name: string, isProfiled: boolean): readonly string[] {
  const { addresses } = catalog;
  const [section = '', key = ''] = name.split('/');
  const paths = (place: (language: Language) => Place): readonly string[] =>
    addresses.languages.map((language) => addresses.href(place(language), language));
  const collection = collections.find((one): one is Collection => one === section);
  if (collection) {
    if (!isPublished(catalog, collection, key)) return [];
    return collection === 'sources'
      ? paths(() => ({ to: 'record', section: 'sources', slug: key }))
      : paths((language) => placeOf(catalog, collection, key, language));
  }
  const profile = profileSections.find((one) => one === section);
  return profile && isProfiled ? paths((language) => profilePlace(profile, key, language)) : [];
}
