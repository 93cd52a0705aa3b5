import { getCollection, getEntry } from 'astro:content';
import facts from 'virtual:build-facts';
import { type Catalog, createCatalog } from './catalog.ts';
import { type Entry, inKeyOrder, type Records } from './records.ts';

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

/** The only reader of collections. */
async function readCollections(): Promise<Records> {
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('site.yaml could not be read.');
  const groupings = await getEntry('groupings', 'groupings');
  return {
    site: site.data.record,
    groupings: groupings?.data.record ?? [],
    concepts: inKeyOrder((await getCollection('concepts')).map(entry)),
    conceptTranslations: inKeyOrder((await getCollection('conceptTranslations')).map(translation)),
    projects: inKeyOrder((await getCollection('projects')).map(entry)),
    projectTranslations: inKeyOrder((await getCollection('projectTranslations')).map(translation)),
    organizations: inKeyOrder((await getCollection('organizations')).map(entry)),
    organizationTranslations: inKeyOrder((await getCollection('organizationTranslations')).map(translation)),
    sources: inKeyOrder((await getCollection('sources')).map(entry)),
    pages: inKeyOrder((await getCollection('pages')).map(entry)),
    pageTranslations: inKeyOrder((await getCollection('pageTranslations')).map(translation)),
  };
}

/** Everything else asks the catalog. Drafts are there in the preview. */
async function readCatalog(): Promise<Catalog> {
  const problems = [...(globalThis.contentProblems?.values() ?? [])].flat();
  const records = globalThis.checkedRecords ?? (await readCollections());
  return createCatalog(records, { ...facts, problems }, import.meta.env.DEV);
}

let built: Promise<Catalog> | undefined;

/** The catalog: linked once per build, anew for each request of the preview. */
export function catalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return readCatalog();
  built ??= readCatalog();
  return built;
}
