import { getCollection, getEntry } from 'astro:content';
import facts from 'virtual:build-facts';
import { type Catalog, createCatalog } from './catalog.ts';
import type { Entry, Records } from './records.ts';

/** An entry as the loader stores it. */
interface Stored<Data> {
  readonly data: Omit<Entry<Data>, 'data'> & { readonly record: Data };
}

const entry = <Data>({ data: { record, ...rest } }: Stored<Data>) => ({ ...rest, data: record });

const translation = <Data>({
  data: { record, ...rest },
}: Stored<Data> & { readonly data: { readonly language: string } }) => ({
  ...rest,
  data: record,
});

// The store keeps no order; records come in the order of their keys, so that a build can be repeated.
const ordered = <T extends { readonly key: string }>(entries: readonly T[]): readonly T[] =>
  [...entries].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

/** The only reader of collections: everything else asks the catalog. Drafts are there in the preview. */
async function readCatalog(): Promise<Catalog> {
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('site.yaml could not be read.');
  const groupings = await getEntry('groupings', 'groupings');
  const records = {
    site: site.data.record,
    groupings: groupings?.data.record ?? [],
    concepts: ordered((await getCollection('concepts')).map(entry)),
    conceptTranslations: ordered((await getCollection('conceptTranslations')).map(translation)),
    projects: ordered((await getCollection('projects')).map(entry)),
    projectTranslations: ordered((await getCollection('projectTranslations')).map(translation)),
    organizations: ordered((await getCollection('organizations')).map(entry)),
    organizationTranslations: ordered((await getCollection('organizationTranslations')).map(translation)),
    sources: ordered((await getCollection('sources')).map(entry)),
    pages: ordered((await getCollection('pages')).map(entry)),
    pageTranslations: ordered((await getCollection('pageTranslations')).map(translation)),
  };
  assertComplete(records);
  return createCatalog(
    records,
    { ...facts, problems: [...(globalThis.contentProblems?.values() ?? [])].flat() },
    import.meta.env.DEV,
  );
}

/** An over-long content store comes back with collections that are empty, and no error: count what arrived. */
function assertComplete(records: Records): void {
  const checked = globalThis.checkedContent?.filter(
    ({ role }) => role.kind === 'record' || role.kind === 'translation',
  );
  const arrived = Object.values(records).reduce(
    (sum, entries) => sum + (Array.isArray(entries) && entries !== records.groupings ? entries.length : 0),
    0,
  );
  if (checked && checked.length !== arrived) {
    throw new Error(`${checked.length} content files were checked, but ${arrived} reached the pages.`);
  }
}

let built: Promise<Catalog> | undefined;

/** The catalog: linked once per build, anew for each request of the preview. */
export function catalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return readCatalog();
  built ??= readCatalog();
  return built;
}
